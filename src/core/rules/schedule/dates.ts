import type { IsoDate, Period } from '../../calendar/iso-date';
import type { Programme } from '../../programme/programme';
import { type InvalidReason, type Reading, valueOf } from '../../programme/reading';
import type { NeedId } from '../../references/need-id';
import { isOpen, needOf } from '../action/action-state';
import type { CellAddress } from '../../workbook/address';

/** A cell that should hold a date or a deadline, and does not. */
export interface UnreadDate {
  readonly at: CellAddress;
  readonly need: NeedId | null;
  readonly text: string;
  readonly reason: InvalidReason;
  /** The day that was most likely meant. */
  readonly suggestion: IsoDate | null;
}

/** Every cell that should be a day or a period and could not be read as one. */
export function unreadDates(programme: Programme): readonly UnreadDate[] {
  const { needs, economy, meetings, resolutions, actions, milestones } = programme;
  return [
    ...needs.flatMap((row) => {
      const need = valueOf(row.id);
      return [
        ...unreadPeriod(row.deadline, need),
        ...unreadPeriod(row.newDeadline, need),
        ...(isMeantAsDay(row.needsGroup) ? unreadDay(row.needsGroup, need) : []),
      ];
    }),
    ...economy.flatMap(({ spentAsOf }) => unreadDay(spentAsOf, null)),
    ...meetings.flatMap(({ day }) => unreadDay(day, null)),
    ...resolutions.flatMap(({ day }) => unreadDay(day, null)),
    ...actions.flatMap((row) => [
      ...unreadDay(row.day, needOf(row)),
      ...(isOpen(row) ? unreadPeriod(row.deadline, needOf(row)) : []),
    ]),
    ...milestones.flatMap(({ day }) => unreadPeriod(day, null)),
  ];
}

/**
 * Behandlet i behovsgruppen may say in words that it has not been there, which is a fault only of a change
 * (`frame/needs-group-missing`). What is written in figures, or nearly is a day, was meant as one.
 */
export function isMeantAsDay(reading: Reading<IsoDate>): boolean {
  if (reading.kind !== 'invalid') return false;
  const { reason, suggestion, text } = reading;
  return reason === 'year-missing' || suggestion !== null || (/\d/.test(text) && !/\p{L}/u.test(text));
}

function unreadDay(reading: Reading<IsoDate>, need: NeedId | null): readonly UnreadDate[] {
  return reading.kind === 'invalid' ? [{ ...reading, need }] : [];
}

/** A word without any figure is no misspelt date: `etter sommeren` does not say when, as `løpende` does not. */
function unreadPeriod(reading: Reading<Period>, need: NeedId | null): readonly UnreadDate[] {
  if (reading.kind !== 'invalid') return [];
  const { at, text } = reading;
  const isWord = reading.reason === 'not-a-date' && !/\d/.test(text);
  const reason = isWord ? 'not-a-deadline' : reading.reason;
  return [{ at, text, need, reason, suggestion: reading.suggestion?.last ?? null }];
}

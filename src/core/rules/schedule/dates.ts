import type { IsoDate, Period } from '../../calendar/iso-date';
import type { Programme } from '../../programme/programme';
import { type InvalidReason, type Reading, valueOf } from '../../programme/reading';
import type { NeedId } from '../../references/need-id';
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
  const unread: UnreadDate[] = [];
  const day = (reading: Reading<IsoDate>, need: NeedId | null): void => {
    if (reading.kind === 'invalid') unread.push({ ...reading, need });
  };
  const period = (reading: Reading<Period>, need: NeedId | null): void => {
    if (reading.kind === 'invalid')
      unread.push({ ...reading, need, suggestion: reading.suggestion?.last ?? null });
  };
  for (const row of programme.needs) {
    const need = valueOf(row.id);
    period(row.deadline, need);
    period(row.newDeadline, need);
    day(row.needsGroup, need);
  }
  for (const { spentAsOf } of programme.economy) day(spentAsOf, null);
  for (const row of programme.meetings) day(row.day, null);
  for (const row of programme.resolutions) day(row.day, null);
  return unread;
}

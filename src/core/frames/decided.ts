import type { IsoDate } from '../calendar/iso-date';
import type { NeedRow, Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';

/**
 * Whether the need's current frame counts among the programme's decided frames (domain, section 6): execution has been
 * decided, by its phase, by its row, or by the log before the meeting; but not when it waits, is turned down or put off.
 */
export function isDecided(programme: Programme, need: NeedRow, meeting: IsoDate): boolean {
  const phase = valueOf(need.phase);
  if (phase === 'executing' || phase === 'done') return true;
  if (phase !== null) return false;
  return isDecidedInRow(need) || isDecidedInLog(programme, need, meeting);
}

/** `Sak 12/21` or a date decides; `nei` and `ikke behandlet` do not. */
export function isDecidedInRow(need: NeedRow): boolean {
  const text = valueOf(need.executionDecision);
  return text !== null && !/^(?:nei|ikk?je|ikke|no|not|avslått|avvist|utsatt|–|-)(?![\p{L}])/iu.test(text);
}

function isDecidedInLog(programme: Programme, need: NeedRow, meeting: IsoDate): boolean {
  const id = valueOf(need.id);
  return programme.resolutions.some(
    (row) =>
      id !== null &&
      valueOf(row.type) === 'execution' &&
      (valueOf(row.needs) ?? []).includes(id) &&
      (valueOf(row.day) ?? '') < meeting,
  );
}

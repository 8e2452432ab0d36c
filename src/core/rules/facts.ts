import type { ChangeOfNeed } from '../frames/frame-changes';
import type { NeedRow } from '../programme/programme';
import { isFilled, type Reading, valueOf } from '../programme/reading';
import type { Phase } from '../vocabulary/terms';

const CLOSED: readonly (Phase | null)[] = ['done', 'rejected', 'stopped'];

/** Gjennomført, Avvist, Stoppet: nothing more is decided about it in this queue. */
export function isClosed(row: NeedRow): boolean {
  return CLOSED.includes(valueOf(row.phase));
}

/**
 * The changes of frame that the board will be asked about. On a closed need the change itself is the fault
 * (`need/closed-with-change`), and where neither amount can be read it is not known whether there is a change: the
 * texts that a change must have are asked for in neither case.
 */
export function askedChanges(changes: readonly ChangeOfNeed[]): readonly ChangeOfNeed[] {
  return changes.filter(
    ({ row, change }) =>
      change.changesFrame && !isClosed(row) && (change.proposed !== null || valueOf(row.change) !== null),
  );
}

/** A row with neither a number nor a name, such as a group's heading or sum, lacks nothing else that a need must have. */
export function isNeed(row: NeedRow): boolean {
  return row.id.kind === 'value' || saysSomething(row.name);
}

/** Whether somebody has written something there: a dash alone says nothing, a formula that failed meant something. */
export function saysSomething(reading: Reading<string | object>): boolean {
  if (reading.kind !== 'value' || typeof reading.value !== 'string') return isFilled(reading);
  return /[\p{L}\p{N}]/u.test(reading.value);
}

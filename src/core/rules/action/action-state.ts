import type { ActionRow } from '../../programme/programme';
import { isMissing, valueOf } from '../../programme/reading';
import type { NeedId } from '../../references/need-id';

/** Somebody has still to do it. A status that cannot be read may say that it is done; an outcome alone says so. */
export function isOpen({ status, outcome }: ActionRow): boolean {
  if (status.kind === 'absent' || status.kind === 'empty') return isMissing(outcome);
  const state = valueOf(status);
  return state === 'open' || state === 'ongoing';
}

/** The need that the action is about, where it is about one. */
export function needOf({ needs }: ActionRow): NeedId | null {
  const [need, ...others] = valueOf(needs) ?? [];
  return need !== undefined && others.length === 0 ? need : null;
}

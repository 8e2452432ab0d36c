import type { CaseRow } from '../../programme/programme';
import { valueOf } from '../../programme/reading';
import type { CaseType } from '../../vocabulary/terms';

/** What asks the board to decide; the others only inform or invite to talk. */
const DECIDING: readonly CaseType[] = ['approval', 'recommendation', 'endorsement', 'decision'];

/** Beslutning, Tilslutning, Godkjenning, Anbefaling, alone or with others. Null when the type is not known. */
export function isDeciding({ type }: CaseRow): boolean | null {
  const types = valueOf(type);
  return types && types.some((one) => DECIDING.includes(one));
}

import { ownSheetKind } from '../../core/enrichment/own-names';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { hashOf } from './hash';

const known = new WeakMap<WorkbookSnapshot, string>();

/** Tells whether two readings are of the same contents; the add-in's own sheets do not count. */
export function workbookHash(snapshot: WorkbookSnapshot): string {
  const before = known.get(snapshot);
  if (before !== undefined) return before;
  const sheets = snapshot.sheets
    .filter((sheet) => ownSheetKind(sheet) === null)
    .map(({ name, top, left, values }) => [name, top, left, values]);
  const hash = hashOf(JSON.stringify([snapshot.dateSystem, sheets]));
  known.set(snapshot, hash);
  return hash;
}

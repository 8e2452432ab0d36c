import type { FormerFormats, KeptColumn, KeptFormats, OwnColumns } from '../core/enrichment/enrichment';
import { freeTabName, ownColumnOf, ownSheetKind, ownTitle } from '../core/enrichment/own-names';
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Language } from '../locales/language';

const [HEADER_ROW, SHEET_ROW, WIDTH_ROW] = [1, 2, 3];

/** Which formats are to be kept before the columns are written: those of cells that have no computed column yet. */
export function formatsToKeep(
  snapshot: WorkbookSnapshot,
  columns: readonly OwnColumns[],
  language: Language,
): KeptFormats | null {
  const existing = formatsSheet(snapshot);
  let place = existing ? existing.left + (existing.values[0]?.length ?? 0) : 1;
  const added = columns.flatMap(({ sheet: name, rows, columns: own }) => {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    return own.flatMap(({ column, header }): KeptColumn[] => {
      const there = sheet && valueAt(sheet, rows.top, column);
      const isThere = typeof there === 'string' && ownColumnOf(there) !== null;
      return isThere ? [] : [{ place: place++, sheet: name, header, column, rows }];
    });
  });
  if (added.length === 0) return null;
  const taken = snapshot.sheets.map(({ name }) => name);
  return {
    title: ownTitle('formats', language),
    name: existing?.name ?? freeTabName('formats', language, taken),
    exists: existing !== undefined,
    added,
  };
}

/** What is kept for a computed column, wherever it stands now; the last where there are several. */
export function formerFormats(
  snapshot: WorkbookSnapshot,
  sheet: string,
  header: string,
): FormerFormats | null {
  const kept = formatsSheet(snapshot);
  const name = ownColumnOf(header);
  if (!kept || !name) return null;
  for (let place = kept.left + (kept.values[0]?.length ?? 0) - 1; place > 0; place--) {
    const ofHeader = valueAt(kept, HEADER_ROW, place);
    if (typeof ofHeader !== 'string' || ownColumnOf(ofHeader) !== name) continue;
    if (valueAt(kept, SHEET_ROW, place) !== sheet) continue;
    const width = valueAt(kept, WIDTH_ROW, place);
    return { sheet: kept.name, place, width: typeof width === 'number' ? width : null };
  }
  return null;
}

function formatsSheet({ sheets }: WorkbookSnapshot): SheetSnapshot | undefined {
  return sheets.find((sheet) => ownSheetKind(sheet) === 'formats');
}

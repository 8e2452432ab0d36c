import { FIRST_KEPT_ROW, type KeptColumn, type KeptFormats } from '../../core/enrichment/enrichment';
import type { CellValue } from '../../core/workbook/snapshot';
import type { CellSpec } from '../create/workbook-spec';
import type { PackageEditor } from '../patch/package-editor';
import { patchSheet } from '../patch/patch-sheet';
import type { CellWrite } from '../patch/plan-cells';
import { addSheet } from '../patch/whole-sheets';
import { columnPixels, POINTS_PER_PIXEL } from '../sheet/column-pixels';
import type { WorkbookFile, WorksheetFile } from '../workbook-file';

/** Keeps the styles of the cells that columns are to come to, in the add-in's very hidden sheet. */
export function keepFormats(editor: PackageEditor, file: WorkbookFile, kept: KeptFormats): void {
  const { title, name, exists, added } = kept;
  const columns = added.map((column) => ({ column, cells: keptCells(file, column) }));
  const existing = exists ? file.sheets.find((sheet) => sheet.name === name) : undefined;
  if (existing) {
    const cells = columns
      .flatMap(({ column: { place }, cells: kept }) =>
        kept.map(({ value, style }, row): CellWrite => ({
          ...{ row, column: place, content: value, result: null },
          ...(style !== null && { style }),
        })),
      )
      .toSorted((a, b) => a.row - b.row || a.column - b.column);
    editor.change(existing.path, (text) =>
      patchSheet(text, { sheet: existing, cells, changesFormulas: false }, file.file),
    );
    return;
  }
  const height = Math.max(...columns.map(({ cells }) => cells.length));
  const rows = Array.from({ length: height }, (_, row): CellSpec[] => [
    row === 0 ? title : null,
    ...columns.map(({ cells }): CellSpec => {
      const cell = cells[row];
      if (!cell) return null;
      return cell.style === null ? cell.value : { value: cell.value, style: String(cell.style) };
    }),
  ]);
  // The names of its styles are the numbers that the workbook has for them.
  const styles = { numberOf: (style: string | undefined) => Number(style ?? 0) };
  addSheet(editor, file, { spec: { name, visibility: 'veryHidden', rows }, charts: [], styles });
}

interface KeptCell {
  readonly value: Exclude<CellValue, { readonly error: string }>;
  /** Null for the lines that say whose the formats are. */
  readonly style: number | null;
}

/** From the first row of the sheet of formats on. */
function keptCells(
  file: WorkbookFile,
  { sheet: name, header, column, rows }: KeptColumn,
): readonly KeptCell[] {
  const sheet = file.sheets.find((one) => one.name === name);
  const text = (value: string | number | null): KeptCell => ({ value, style: null });
  const isStandard = !sheet?.columnWidths.has(column) && !sheet?.hiddenColumns.has(column);
  const width = sheet && !isStandard ? columnPixels(sheet, column) * POINTS_PER_PIXEL : null;
  const labels = [text(null), text(header), text(name), text(width)].slice(0, FIRST_KEPT_ROW);
  const styles = Array.from({ length: rows.rows }, (_, offset) => styleAt(sheet, rows.top + offset, column));
  return [...labels, ...styles.map((style) => ({ value: null, style }))];
}

function styleAt(sheet: WorksheetFile | undefined, row: number, column: number): number {
  return (
    sheet?.rows.get(row)?.get(column)?.style ??
    sheet?.rowStyles.get(row) ??
    sheet?.columnStyles.get(column) ??
    0
  );
}

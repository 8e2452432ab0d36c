import { invalidArgument, notImplemented } from '../errors';
import { cellsOf } from '../model/areas';
import type { Cell } from '../model/cell';
import { requireWritable } from '../model/protection';
import { putCell } from '../model/write';
import { movedFormula } from '../model/relative-formula';
import type { RangeTarget } from '../registry/targets';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/**
 * Copies cells over a range. A smaller source is repeated when the range is a multiple of it; a single-cell range grows to
 * the source's size. References in formulas move along.
 * @throws AccessDenied, InvalidArgument
 */
export function copyInto(
  { sheet, area }: RangeTarget,
  source: RangeTarget,
  {
    type,
    skipBlanks,
    transpose,
  }: { readonly type: CopyType; readonly skipBlanks: boolean; readonly transpose: boolean },
): void {
  if (type === 'Link') throw notImplemented('Range.copyFrom(Link)');
  const from = source.area;
  const [rows, columns] = transpose ? [from.columns, from.rows] : [from.rows, from.columns];
  const isMultiple = area.rows % rows === 0 && area.columns % columns === 0;
  if (!isMultiple && (area.rows > rows || area.columns > columns))
    throw invalidArgument('the range is not a multiple of what is copied');
  const target = isMultiple ? area : { ...area, rows, columns };
  requireWritable(sheet, target);
  // Read first: the two may overlap.
  const cells = [...cellsOf(target)].map(({ row, column }) => {
    const [down, across] = [(row - target.top) % rows, (column - target.left) % columns];
    const at = transpose
      ? { row: from.top + across, column: from.left + down }
      : { row: from.top + down, column: from.left + across };
    return {
      row,
      column,
      at,
      cell: source.sheet.cell(at.row, at.column),
      style: source.sheet.style(at.row, at.column),
    };
  });
  for (const { row, column, at, cell, style } of cells) {
    const isBlank = !cell || (cell.value === null && cell.formula === '');
    if (isBlank && skipBlanks) continue;
    const old: Cell = sheet.rawCell(row, column) ?? {
      value: null,
      formula: '',
      style: sheet.style(row, column),
    };
    const formula = cell?.formula ? movedFormula(cell.formula, row - at.row, column - at.column) : '';
    const content = { value: cell?.value ?? null, formula: type === 'Values' ? '' : formula };
    putCell(sheet, row, column, {
      ...(type === 'Formats' ? { value: old.value, formula: old.formula } : content),
      style: type === 'All' || type === 'Formats' ? style : old.style,
    });
  }
  sheet.workbook.tell(
    type === 'Formats'
      ? { kind: 'format-changed', sheet, area: target }
      : { kind: 'cells-edited', sheet, area: target, values: null },
  );
}

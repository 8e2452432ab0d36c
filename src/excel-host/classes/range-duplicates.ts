import { cellText } from '../culture/cell-text';
import { invalidArgument } from '../errors';
import type { Cell } from '../model/cell';
import { requireWritable } from '../model/protection';
import { putCell } from '../model/write';
import { movedFormula } from '../model/relative-formula';
import { membersOf, since, type ClassDeclaration } from '../registry/declare';
import { object, type RangeTarget } from '../registry/targets';
import { z } from '../schema';

const { find } = membersOf<'Range'>();
const result = membersOf<'RemoveDuplicatesResult'>();

/**
 * Rows whose chosen columns show what an earlier row shows go, whatever the case; those below move up within the range.
 * Cells outside it stay: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates
 */
export const rangeDuplicateMembers = {
  RemoveDuplicates: since(
    '1.9',
    find(z.tuple([z.array(z.int().nonnegative()), z.boolean()]), (target, [columns, includesHeader]) =>
      object('RemoveDuplicatesResult', removeDuplicates(target, columns, includesHeader)),
    ),
  ),
} as const;

export const removeDuplicatesResultClass: ClassDeclaration<'RemoveDuplicatesResult'> = {
  since: '1.9',
  members: {
    Removed: result.value(({ removed }) => removed),
    UniqueRemaining: result.value(({ uniqueRemaining }) => uniqueRemaining),
  },
};

/** @throws InvalidArgument for no column, or one outside the range; AccessDenied */
function removeDuplicates(
  { sheet, area }: RangeTarget,
  columns: readonly number[],
  includesHeader: boolean,
): { readonly removed: number; readonly uniqueRemaining: number } {
  if (columns.length === 0 || columns.some((column) => column >= area.columns))
    throw invalidArgument(`the columns are not of the ${area.columns} of the range`);
  requireWritable(sheet, area);
  const first = area.top + (includesHeader ? 1 : 0);
  const rows = Array.from({ length: area.top + area.rows - first }, (_, index) => first + index);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(
      columns.map((column) => cellText(sheet, sheet.cell(row, area.left + column)).toLowerCase()),
    );
    return seen.has(key) ? false : seen.add(key);
  });
  const cells = kept.map((row) =>
    Array.from({ length: area.columns }, (_, index) => sheet.rawCell(row, area.left + index)),
  );
  rows.forEach((row, place) => {
    const from = kept[place];
    for (let index = 0; index < area.columns; index += 1) {
      const moved = cells[place]?.[index];
      const column = area.left + index;
      const style = moved?.style ?? sheet.emptyStyle(row, column);
      const cell: Cell = {
        value: moved?.value ?? null,
        formula: moved && from !== undefined ? movedFormula(moved.formula, row - from, 0) : '',
        style,
      };
      if (from !== row) putCell(sheet, row, column, cell);
    }
  });
  if (kept.length < rows.length) sheet.workbook.tell({ kind: 'cells-edited', sheet, area, values: null });
  return { removed: rows.length - kept.length, uniqueRemaining: kept.length };
}

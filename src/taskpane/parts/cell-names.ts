import type { CheckResult } from '../../core/check-result';
import type { CellAddress } from '../../core/workbook/address';

/** What a person calls a cell of a table: `#20 Ny ramme (MNOK)`. Null where it is in no table that is read. */
export type CellNames = (at: CellAddress) => string | null;

/** By the need of the row, where there is one, and by the column's header as it is written. */
export function cellNames({ tables, needRows }: Pick<CheckResult, 'tables' | 'needRows'>): CellNames {
  return ({ sheet, row, column }) => {
    const table = tables.find(
      ({ sheet: name, area: { top, left, rows, columns } }) =>
        name === sheet && row > top && row < top + rows && column >= left && column < left + columns,
    );
    const header = table?.headers.find((one) => one.column === column)?.header;
    if (!table || header === undefined) return null;
    // Another table may stand beside the queue.
    const need = table.kind === 'needs' ? needRows.get(sheet)?.get(row) : undefined;
    return need === undefined ? header : `#${need} ${header}`;
  };
}

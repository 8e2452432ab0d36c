import { type FoundTable, unitOf } from '../mapping/find-tables';
import type { MoneyUnit } from '../money/unit';
import type { CellAddress } from '../workbook/address';
import type { Programme } from './programme';

/** The unit of money that the cell's column is kept in; MNOK outside the tables. */
export function unitAt(programme: Programme, at: CellAddress): MoneyUnit {
  for (const table of programme.tables) {
    if (table.sheet !== at.sheet || !rowsOf(table).has(at.row)) continue;
    for (const column of table.mapping.columns.values())
      if (column.column === at.column) return unitOf(table, column);
  }
  return 'MNOK';
}

const rows = new WeakMap<FoundTable, ReadonlySet<number>>();

/** Asked for every amount of a large workbook. */
function rowsOf(table: FoundTable): ReadonlySet<number> {
  const known = rows.get(table);
  if (known) return known;
  const made = new Set(table.dataRows);
  rows.set(table, made);
  return made;
}

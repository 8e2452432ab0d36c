import type { TableKind } from '../tables/tables';
import type { Finding } from './finding';

/** Columns that a table would have to have before its findings can be mended cell by cell. */
export interface LackedColumns {
  readonly table: TableKind;
  /** Their fields, each once, in the order of the findings. */
  readonly fields: readonly string[];
  /** How many findings come of it. */
  readonly findings: number;
}

/** One column that is not read gives a finding for every row: the one cause of them, table by table. */
export function lackedColumns(findings: readonly Finding[]): readonly LackedColumns[] {
  const byTable = new Map<TableKind, { fields: Set<string>; findings: number }>();
  for (const { lacks } of findings) {
    if (!lacks) continue;
    const known = byTable.get(lacks.table) ?? { fields: new Set(), findings: 0 };
    known.fields.add(lacks.field);
    known.findings += 1;
    byTable.set(lacks.table, known);
  }
  return Array.from(byTable, ([table, { fields, findings: count }]) => ({
    table,
    fields: [...fields],
    findings: count,
  }));
}

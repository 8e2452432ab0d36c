import type { MeasureRow } from '../../programme/programme';
import { type Reading, valueOf } from '../../programme/reading';
import { type MeasureKey, measureKey, measuresIn, type NamedMeasures } from '../../references/measure-id';
import { saysSomething } from '../facts';

/** The rows that hold a measure. */
export function measuresOf(rows: readonly MeasureRow[]): readonly MeasureRow[] {
  return rows.filter(({ id, name }) => saysSomething(id) || saysSomething(name));
}

/** The measures in the order of their ranks; those without one are left out. */
export function ranked(
  rows: readonly MeasureRow[],
): readonly { readonly row: MeasureRow; readonly rank: number }[] {
  return measuresOf(rows)
    .flatMap((row) => {
      const rank = valueOf(row.rank);
      return rank === null ? [] : [{ row, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** How a person would name it: its id, else its name. */
export function labelOf({ id, name }: MeasureRow): string {
  return valueOf(id) ?? valueOf(name) ?? '';
}

export function keyOf({ id }: MeasureRow): MeasureKey | null {
  const text = valueOf(id);
  return text === null ? null : measureKey(text);
}

/** What each measure says that it presupposes, for those that say so. */
export function prerequisites(
  rows: readonly MeasureRow[],
): readonly { readonly row: MeasureRow; readonly at: MeasureRow['at']; readonly named: NamedMeasures }[] {
  const ids = new Set(rows.flatMap((row) => keyOf(row) ?? []));
  return measuresOf(rows).flatMap((row) => {
    const requires: Reading<string> = row.requires;
    return requires.kind === 'value'
      ? [{ row, at: requires.at, named: measuresIn(requires.value, ids) }]
      : [];
  });
}

/** Each measure's prerequisites; of two rows with the same id, the first counts. */
export function prerequisiteGraph(
  rows: readonly MeasureRow[],
): ReadonlyMap<MeasureKey, readonly MeasureKey[]> {
  const graph = new Map<MeasureKey, readonly MeasureKey[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null && !graph.has(key)) graph.set(key, []);
  }
  for (const { row, named } of prerequisites(rows)) {
    const key = keyOf(row);
    if (key !== null && graph.get(key)?.length === 0) graph.set(key, named.known);
  }
  return graph;
}

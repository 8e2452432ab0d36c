import type { Area } from '../../core/workbook/address';
import { plainValue, type Cell } from './cell';

export interface SearchCriteria {
  /** Whether the text must be all that the cell holds. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** What of a cell is searched: its formula, else its value as it is, whatever its number format shows. */
export const searchedText = (cell: Cell | undefined): string =>
  cell?.formula || String(plainValue(cell?.value ?? null));

/** Finds a text in a cell; `*` and `?` stand for any letters and for one, as in Excel's own search, `~` for themselves. */
export function searchPattern(text: string, { completeMatch, matchCase }: SearchCriteria): RegExp {
  const pattern = text.replace(/~[*?~]|[\s\S]/gu, (letter) => {
    if (letter === '*') return '[\\s\\S]*';
    if (letter === '?') return '[\\s\\S]';
    const plain = letter.length === 2 && letter.startsWith('~') ? letter.slice(1) : letter;
    return plain.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  });
  return new RegExp(completeMatch ? `^${pattern}$` : pattern, matchCase ? 'gu' : 'giu');
}

/** The areas that the cells make up, which come row by row: cells side by side as one, and such as are alike below one another. */
export function areasOf(cells: Iterable<{ readonly row: number; readonly column: number }>): readonly Area[] {
  // By first column and width, the lowest area of that kind.
  const lowest = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runsOf(cells)) {
    const key = `${run.left},${run.columns}`;
    const at = lowest.get(key);
    const upper = at === undefined ? undefined : areas[at];
    if (at !== undefined && upper && upper.top + upper.rows === run.top)
      areas[at] = { ...upper, rows: upper.rows + 1 };
    else lowest.set(key, areas.push(run) - 1);
  }
  return areas;
}

/** Cells side by side in a row, as areas of one row. */
function runsOf(cells: Iterable<{ readonly row: number; readonly column: number }>): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const run = runs.at(-1);
    if (run?.top === row && run.left + run.columns === column)
      runs[runs.length - 1] = { ...run, columns: run.columns + 1 };
    else runs.push({ top: row, left: column, rows: 1, columns: 1 });
  }
  return runs;
}

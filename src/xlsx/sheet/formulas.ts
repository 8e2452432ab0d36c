import type { Area } from '../../core/workbook/address';
import type { Attributes } from '../package/read-xml';
import type { CellFile, TableFile } from '../workbook-file';
import { type FormulaPiece, formulaPieces, shiftFormula } from './formula-tokens';
import { isShownAsStored, shownFormula } from './formula-text';
import { parseAreaName } from '../../core/workbook/address';

type Rows = ReadonlyMap<number, Map<number, CellFile>>;

interface Master {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly FormulaPiece[];
}

interface Follower {
  readonly group: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one sheet: one may be written once for many cells, as a shared or an array formula. */
export class SheetFormulas {
  private readonly masters = new Map<string, Master>();
  private readonly early: Follower[] = [];
  private readonly arrays: { readonly area: Area; readonly formula: string }[] = [];

  /** `spend` is told the length of each formula that the file does not write out. */
  constructor(
    private readonly tables: readonly TableFile[],
    private readonly spend: (length: number) => void,
  ) {}

  /** The formula of a cell with `=`; `''` while the cell that has the text of a shared one is still to come. */
  read(row: number, column: number, attributes: Attributes, text: string, isSpilling: boolean): string {
    const { t: type, si: group = '', ref = '' } = attributes;
    if (type === 'shared') return this.shared(row, column, group, text);
    if (type === 'array') return this.overArea(ref, this.shown(text, row, column), isSpilling);
    if (type === 'dataTable') return this.overArea(ref, `=TABLE(${dataTableInputs(attributes)})`, false);
    return text === '' ? '' : this.shown(text, row, column);
  }

  /** To be called when the whole sheet is read. False when array formulas lie over one another, as they never do. */
  complete(rows: Rows): boolean {
    for (const { group, row, column } of this.early) {
      const cells = rows.get(row);
      const cell = cells?.get(column);
      if (cells && cell) cells.set(column, { ...cell, formula: this.follow(group, row, column) });
    }
    let [steps, cells] = [0, 0];
    for (const row of rows.values()) cells += row.size;
    for (const { area, formula } of this.arrays) {
      steps += fillArea(rows, area, formula);
      if (steps > STEPS_TO_SPARE + cells * STEPS_PER_CELL) return false;
    }
    return true;
  }

  private shared(row: number, column: number, group: string, text: string): string {
    if (text !== '') {
      this.masters.set(group, { row, column, pieces: formulaPieces(text) });
      return this.shown(text, row, column);
    }
    if (this.masters.has(group)) return this.follow(group, row, column);
    this.early.push({ group, row, column });
    return '';
  }

  private follow(group: string, row: number, column: number): string {
    const master = this.masters.get(group);
    if (!master) return '';
    const formula = shiftFormula(master.pieces, row - master.row, column - master.column);
    this.spend(formula.length);
    return this.shown(formula, row, column);
  }

  /** An old-style array formula belongs to all its cells; one that spills only to the first. */
  private overArea(ref: string, formula: string, isSpilling: boolean): string {
    const area = parseAreaName(ref);
    if (area && !isSpilling && area.rows * area.columns > 1) this.arrays.push({ area, formula });
    return formula;
  }

  private shown(text: string, row: number, column: number): string {
    if (isShownAsStored(text)) return `=${text}`;
    return `=${shownFormula(text, tableNameAt(this.tables, row, column))}`;
  }
}

/** The name of the table that the cell is in. */
export function tableNameAt(tables: readonly TableFile[], row: number, column: number): string | null {
  const table = tables.find(
    ({ area }) =>
      row >= area.top &&
      row < area.top + area.rows &&
      column >= area.left &&
      column < area.left + area.columns,
  );
  return table?.name ?? null;
}

/** Each cell is in one array at most, so that few steps are needed for each. */
const STEPS_PER_CELL = 10;
const STEPS_TO_SPARE = 1_000_000;

/** Gives the cells and rows that were looked at. */
function fillArea(rows: Rows, { top, left, rows: height, columns: width }: Area, formula: string): number {
  let steps = 0;
  for (const row of indexesIn(rows, top, height)) {
    const cells = rows.get(row);
    steps += 1;
    for (const column of cells ? indexesIn(cells, left, width) : []) {
      const cell = cells?.get(column);
      steps += 1;
      if (cell) cells?.set(column, { ...cell, formula });
    }
  }
  return steps;
}

/** The keys from `first` on, over `count` of them; by the map or by the numbers, whichever are fewer. */
function indexesIn(map: ReadonlyMap<number, unknown>, first: number, count: number): readonly number[] {
  if (count < map.size) return Array.from({ length: count }, (_, index) => first + index);
  return [...map.keys()].filter((key) => key >= first && key < first + count);
}

/** Excel shows the input cells of a data table as `TABLE(row input,column input)`. */
function dataTableInputs({ dt2D, dtr, r1 = '', r2 = '' }: Attributes): string {
  if (dt2D === '1' || dt2D === 'true') return `${r1},${r2}`;
  return dtr === '1' || dtr === 'true' ? `${r1},` : `,${r1}`;
}

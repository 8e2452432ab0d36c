import { calculateFormulas, parse, tokenize } from '@cj-tech-master/excelts/formula';
import type { CellLike, RowLike, WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { areaName, quotedSheetName } from '../core/workbook/address';
import { isCellError, type CellValue } from '../core/workbook/snapshot';
import { formulaPieces } from '../xlsx/sheet/formula-tokens';
import type { Calculation } from './calculation';
import { bottomOf, containsCell, rightOf } from './model/areas';
import type { Cell } from './model/cell';
import { plainLostReferences } from './model/sheet-references';
import type { Sheet } from './model/sheet';
import { structuredArea } from './model/structured-areas';
import { mapTableReferences, type TableReference } from './model/structured-references';
import type { Table } from './model/table';
import type { Workbook } from './model/workbook';
import { withRangesWrittenOut } from './range-arguments';

/** Calculation by the formula engine of excelts, which takes any object of its own `WorkbookLike` shape. */
export const exceltsCalculation: Calculation = {
  calculate(workbook, wanted) {
    const changed = new Set<Sheet>();
    if (!hasFormula(workbook)) return changed;
    const mirrors = workbook.sheets.map((sheet, index) => new SheetMirror(sheet, index + 1));
    calculateFormulas(workbookLike(workbook, mirrors));
    for (const { sheet, formulas } of mirrors)
      for (const { row, column, cell, mirror } of formulas) {
        const value = resultOf(mirror, cell);
        if (sameValue(value, cell.value) || !wanted(sheet, row, column)) continue;
        sheet.putResult(row, column, value);
        changed.add(sheet);
      }
    return changed;
  },

  constant(formula) {
    const known = constants.get(formula);
    if (known !== undefined) return known;
    const refersToCells = formulaPieces(formula.slice(1)).some((piece) => typeof piece !== 'string');
    const value = refersToCells ? null : constantResult(formula);
    constants.set(formula, value);
    return value;
  },

  valueOf(workbook, formula) {
    const mirrors = workbook.sheets.map((sheet, index) => new SheetMirror(sheet, index + 1));
    const scratch = scratchSheet(formula, mirrors.length + 1);
    const whole = workbookLike(workbook, mirrors);
    calculateFormulas({
      ...whole,
      worksheets: [...mirrors, scratch.sheet],
      getWorksheet: (key) =>
        key === scratch.sheet.id || key === scratch.sheet.name ? scratch.sheet : whole.getWorksheet(key),
    });
    return resultOf(scratch.cell, { value: null, formula });
  },

  isFormula(text) {
    try {
      parse(tokenize(plainLostReferences(text)));
      return true;
    } catch {
      // The parser throws to say no.
      return false;
    }
  },
};

const constants = new Map<string, CellValue>();

/** Calculates a workbook of nothing but the formula. */
function constantResult(formula: string): CellValue {
  const { sheet, cell } = scratchSheet(formula, 1);
  calculateFormulas({
    worksheets: [sheet],
    getWorksheet: () => sheet,
    definedNames: { getAllEntries: () => [], getAllNames: () => [] },
    properties: { date1904: false },
  });
  return resultOf(cell, { value: null, formula });
}

/** A sheet of nothing but the formula, under a name that no other sheet can have. */
function scratchSheet(formula: string, id: number) {
  const cell = cellLike(1, 1, { value: null, formula });
  const sheet: WorksheetLike = {
    id,
    name: '*',
    dimensions: { top: 1, left: 1, bottom: 1, right: 1 },
    eachRow: (...args: [RowVisitor] | [object, RowVisitor]) => {
      const visit = args.length === 1 ? args[0] : args[1];
      visit({ hidden: false, eachCell: visitorOf(new Map([[1, cell]])) }, 1);
    },
    findCell: (row, column) => (row === 1 && column === 1 ? cell : undefined),
    getCell: (row, column) =>
      row === 1 && column === 1 ? cell : cellLike(row, column, { value: null, formula: '' }),
    getTables: () => [],
  };
  return { sheet, cell };
}

interface Formula {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly mirror: CellLike;
}

/** One sheet as the engine wants to see it: rows and columns counted from 1. */
class SheetMirror implements WorksheetLike {
  readonly formulas: Formula[] = [];
  readonly dimensions: WorksheetLike['dimensions'];
  readonly mergedRegions: NonNullable<WorksheetLike['mergedRegions']>;
  private readonly rows = new Map<number, Map<number, CellLike>>();

  constructor(
    readonly sheet: Sheet,
    readonly id: number,
  ) {
    const used = sheet.usedArea();
    this.dimensions = used && rectangle(used);
    this.mergedRegions = sheet.merges.map(rectangle);
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.value === null && !cell.formula) continue;
      const mirror = cellLike(row + 1, column + 1, understood(sheet, row, column, cell));
      const columns = this.rows.get(row + 1) ?? new Map<number, CellLike>();
      columns.set(column + 1, mirror);
      this.rows.set(row + 1, columns);
      if (cell.formula) this.formulas.push({ row, column, cell, mirror });
    }
  }

  get name(): string {
    return this.sheet.name;
  }

  eachRow(...args: [RowVisitor] | [object, RowVisitor]): void {
    const visit = args.length === 1 ? args[0] : args[1];
    for (const [row, columns] of this.rows)
      visit({ hidden: this.sheet.hiddenRows.has(row - 1), eachCell: visitorOf(columns) }, row);
  }

  findCell(row: number, column: number): CellLike | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The engine asks for cells to spill into; what it writes there is not taken over. */
  getCell(row: number, column: number): CellLike {
    return this.findCell(row, column) ?? cellLike(row, column, { value: null, formula: '' });
  }

  getTables() {
    return this.sheet.tables.map((table) => ({ table: tableLike(table) }));
  }
}

type RowVisitor = (row: RowLike, number: number) => void;
type CellVisitor = (cell: CellLike, number: number) => void;

const visitorOf =
  (columns: ReadonlyMap<number, CellLike>) =>
  (...args: [CellVisitor] | [object, CellVisitor]): void => {
    const visit = args.length === 1 ? args[0] : args[1];
    for (const [column, cell] of columns) visit(cell, column);
  };

function workbookLike(workbook: Workbook, mirrors: readonly SheetMirror[]): WorkbookLike {
  // The engine takes the text of any formula for a name's range. It does not know that a table's name alone is its body.
  const names = [
    ...workbook.names.map(({ name, formula, scope }) => ({
      name,
      ranges: [plainLostReferences(formula).slice(1)],
      ...(scope && { localSheetId: workbook.sheets.indexOf(scope) }),
    })),
    ...workbook.tables.map(({ name, sheet, bodyArea }) => ({
      name,
      ranges: [`${quotedSheetName(sheet.name)}!${areaName(bodyArea)}`],
    })),
  ];
  return {
    worksheets: [...mirrors],
    getWorksheet: (key) => mirrors.find((mirror) => mirror.id === key || mirror.name === key),
    definedNames: { getAllEntries: () => names, getAllNames: () => names },
    properties: { date1904: workbook.dateSystem === 1904 },
  };
}

/** The engine's numbers for kinds of cell; any other number is a plain value. */
const kinds = { empty: 0, plain: 2, formula: 6 } as const;

function cellLike(row: number, col: number, { value, formula }: Pick<Cell, 'value' | 'formula'>): CellLike {
  const model = formula ? { formula: formula.slice(1) } : {};
  const type = formula ? kinds.formula : value === null ? kinds.empty : kinds.plain;
  return { row, col, type, ...model, model, value, result: value ?? undefined };
}

/**
 * The engine takes a single cell for its value also where a function wants a range. It knows a table's own `[Ramme]` in
 * the rows of its body alone, and the sign `'` before a special one only in double brackets. Such are written out for it.
 */
function understood(sheet: Sheet, row: number, column: number, given: Cell): Cell {
  const cell = { ...given, formula: withRangesWrittenOut(plainLostReferences(given.formula)) };
  if (!cell.formula.includes('[')) return cell;
  const table = sheet.tableAt(row, column);
  const isOutside = table !== undefined && !containsCell(table.bodyArea, row, column);
  const formula = mapTableReferences(cell.formula, (reference) => {
    if (reference.brackets === '') return null;
    const single = singleCell(sheet, table, reference);
    if (single !== null) return single;
    const name = reference.table === '' && isOutside ? table.name : reference.table;
    return name + reference.brackets.replace(/^\[(@?)([^[\]@]*'.*)\]$/s, '[$1[$2]]');
  });
  return { ...cell, formula };
}

/**
 * A column of a table with one row is a single cell, which the engine takes for its value where a function wants a
 * range; written as `B2:B2` it stays one. Null for anything else.
 */
function singleCell(sheet: Sheet, own: Table | undefined, reference: TableReference): string | null {
  const { table: name, brackets } = reference;
  if (brackets.includes('@') || /#this row/i.test(brackets)) return null;
  const table =
    name === '' ? own : sheet.workbook.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const area = table && structuredArea(table, brackets, null);
  if (!area || area.rows > 1 || area.columns > 1) return null;
  const cell = areaName(area);
  return `${quotedSheetName(table.sheet.name)}!${cell}:${cell}`;
}

function tableLike(table: Table) {
  return {
    name: table.name,
    displayName: table.name,
    tl: { row: table.area.top + 1, col: table.area.left + 1 },
    columns: table.columns.map(({ name }) => ({ name })),
    rows: Array.from({ length: table.bodyArea.rows }),
    headerRow: table.hasHeader,
    totalsRow: table.hasTotals,
  };
}

const rectangle = (area: Parameters<typeof bottomOf>[0]) => ({
  top: area.top + 1,
  left: area.left + 1,
  bottom: bottomOf(area) + 1,
  right: rightOf(area) + 1,
});

function hasFormula(workbook: Workbook): boolean {
  for (const sheet of workbook.sheets) for (const { cell } of sheet.cells()) if (cell.formula) return true;
  return false;
}

function resultOf({ result }: CellLike, cell: Pick<Cell, 'value' | 'formula'>): CellValue {
  // What it leaves alone keeps its result; nothing at all is what an empty cell gives, and that is nought in a formula.
  if (result === undefined) return 0;
  if (result instanceof Date) throw new Error(`a date as the result of ${cell.formula}`);
  return result;
}

const sameValue = (a: CellValue, b: CellValue): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b;

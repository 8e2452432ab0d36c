import { ownSheetKind } from '../enrichment/own-names';
import type { MoneyUnit } from '../money/unit';
import { definitionOf, type TableKind } from '../tables/tables';
import type { Area } from '../workbook/address';
import {
  type CellValue,
  formulaAt,
  type SheetSnapshot,
  type TableSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { readHeader, TAX_WORDS } from './header';
import { headerCells, headerRows } from './header-rows';
import { type ColumnSetting, type KnownHeaders, knownHeaders } from './known-headers';
import { type ColumnMapping, mapColumns, type MappedColumn } from './map-columns';

/** A table that was found and understood, in an Excel table or in plain cells. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Header and data; for plain cells without the title rows above. */
  readonly area: Area;
  readonly headerRow: number;
  /** Rows with data, from 0 on the sheet: no blank rows, no totals. */
  readonly dataRows: readonly number[];
  /** Rows that are sums of others, among the data. */
  readonly totalRows: readonly number[];
  readonly mapping: ColumnMapping;
  /** A year in the title above the table or in the sheet's name, when there is exactly one. */
  readonly titleYear: number | null;
  /** The unit that the title gives all amounts: `Tall i 1000 kr`. */
  readonly titleUnit: MoneyUnit | null;
  /** The unit that several columns of amounts name, where no other names another. */
  readonly commonUnit: MoneyUnit | null;
  readonly isExcelTable: boolean;
}

/** What a person has said, else the header's unit, else the one named above the table (`Tall i 1000 kr`), else the other columns', else MNOK. */
export function unitOf(table: FoundTable, column: MappedColumn): MoneyUnit {
  return unitTold(table, column) ?? 'MNOK';
}

/** The same, and null where nothing tells it. */
export function unitTold(table: FoundTable, column: MappedColumn): MoneyUnit | null {
  return column.unit ?? table.titleUnit ?? table.commonUnit;
}

/** The columns of amounts. */
export function moneyColumns({ kind, columns }: ColumnMapping): readonly MappedColumn[] {
  const { fields } = definitionOf(kind);
  return [...columns].flatMap(([name, column]) => (fields[name]?.type === 'money' ? [column] : []));
}

/** One column alone may well be in a unit of its own, as what the accounts say in kroner. */
function commonUnit(mapping: ColumnMapping): MoneyUnit | null {
  const units = moneyColumns(mapping).flatMap(({ unit }) => unit ?? []);
  const [first] = units;
  return first !== undefined && units.length > 1 && units.every((unit) => unit === first) ? first : null;
}

/**
 * Excel tables first, then header rows in the cells outside them. In the order of sheets, then of rows. What the add-in
 * itself put into the workbook is passed over.
 */
export function findTables(
  snapshot: WorkbookSnapshot,
  columns: readonly ColumnSetting[] = [],
): readonly FoundTable[] {
  const known = knownHeaders(columns);
  return snapshot.sheets.flatMap((sheet) => {
    if (ownSheetKind(sheet)) return [];
    const inTables = sheet.tables.flatMap((table) => fromExcelTable(sheet, table, known));
    return [...inTables, ...fromCells(sheet, known)].sort(
      (a, b) => a.headerRow - b.headerRow || a.area.left - b.area.left,
    );
  });
}

function fromExcelTable(
  sheet: SheetSnapshot,
  table: TableSnapshot,
  known: KnownHeaders,
): readonly FoundTable[] {
  const { area } = table;
  if (!table.hasHeader) return [];
  const headers = headerCells(sheet, area.top, area.left, area.left + area.columns);
  const mapping = mapColumns(headers, known);
  if (!mapping) return [];
  const end = area.top + area.rows - (table.hasTotals ? 1 : 0);
  const dataRows = rowsBetween(area.top + 1, end).filter((row) => hasData(sheet, row, mapping));
  return [foundTable(sheet, area, dataRows, mapping, true)];
}

function fromCells(sheet: SheetSnapshot, known: KnownHeaders): readonly FoundTable[] {
  const found: FoundTable[] = [];
  const bottom = sheet.top + sheet.values.length;
  const headers = headerRows(sheet, known);
  headers.forEach((mapping, index) => {
    const { row, left, right } = mapping;
    const below = headers
      .slice(index + 1)
      .find((next) => next.row > row && next.left < right && left < next.right);
    const { rows, end } = dataBelow(sheet, mapping.mapping, row + 1, below?.row ?? bottom, left, right);
    const area = { top: row, left, rows: end - row, columns: right - left };
    found.push(foundTable(sheet, area, rows, mapping.mapping, false));
  });
  return found;
}

function foundTable(
  sheet: SheetSnapshot,
  area: Area,
  dataRows: readonly number[],
  mapping: ColumnMapping,
  isExcelTable: boolean,
): FoundTable {
  const { kind } = mapping;
  const titles = titlesAbove(sheet, area);
  const titleYear = onlyYearIn(titles.join(' ')) ?? onlyYearIn(sheet.name);
  const titleUnit = unitIn(titles) ?? unitOfSheet(sheet, area.top);
  const headerRow = area.top;
  // Below the last row of plain cells a sum is where it should be; in an Excel table the totals row is.
  const last = isExcelTable ? bodyEnd(sheet, area) : (dataRows.at(-1) ?? headerRow);
  const totalRows = rowsBetween(headerRow + 1, last).filter((row) => isTotal(sheet, row, mapping));
  return {
    ...{ kind, sheet: sheet.name, area, headerRow, dataRows, totalRows, mapping },
    ...{ titleYear, titleUnit, commonUnit: commonUnit(mapping), isExcelTable },
  };
}

/** One past the last row of the Excel table's body. */
function bodyEnd({ tables }: SheetSnapshot, area: Area): number {
  const table = tables.find((one) => one.area.top === area.top && one.area.left === area.left);
  return area.top + area.rows - (table?.hasTotals ? 1 : 0);
}

/** Blank rows do not end a table, but a note below it does: text in one cell that is none of the table's ids. */
function dataBelow(
  sheet: SheetSnapshot,
  mapping: ColumnMapping,
  from: number,
  to: number,
  left: number,
  right: number,
): { readonly rows: readonly number[]; readonly end: number } {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = from; row < to; row++) {
    const filled = filledIn(sheet, row, left, right);
    if (filled === 0) {
      blanks++;
      continue;
    }
    if (blanks > 0 && !hasData(sheet, row, mapping)) break;
    if (blanks > 1 && mappedIn(sheet, row, mapping) < 2) break;
    if (hasData(sheet, row, mapping)) rows.push(row);
    blanks = 0;
  }
  return { rows, end: (rows.at(-1) ?? from - 1) + 1 };
}

/** At least two of the table's own columns are filled, or its key is; and it is not a sum. */
function hasData(sheet: SheetSnapshot, row: number, mapping: ColumnMapping): boolean {
  if (isTotal(sheet, row, mapping)) return false;
  const key = mapping.columns.get(KEY_FIELD[mapping.kind]);
  const keyValue = key ? valueAt(sheet, row, key.column) : null;
  const mapped = mappedIn(sheet, row, mapping);
  return (
    mapped >= 2 ||
    (mapped === 1 && keyValue !== null && (typeof keyValue !== 'string' || /^\D{0,4}\d+/.test(keyValue)))
  );
}

const KEY_FIELD: Readonly<Record<TableKind, string>> = {
  needs: 'id',
  economy: 'year',
  cases: 'number',
  meetings: 'id',
  resolutions: 'needs',
  actions: 'day',
  products: 'id',
  measures: 'id',
  portfolio: 'name',
  milestones: 'id',
  risks: 'id',
};

const TOTAL =
  /^\s*(?:sum(?![\p{L}-]).*|del-?sum|sub-?total|grand total|total(?:t|sum|\s+sum)?|i alt|til sammen)\s*:?\s*$/iu;
/** In other columns a text that begins with the word may be about something else. */
const BARE_TOTAL = /^\s*(?:del-?sum|sum|sub-?total|total(?:t|sum)?|i alt|til sammen)\s*:?\s*$/iu;

/** A row that a word calls a sum, or that has sums of cells above but neither key nor name. */
function isTotal(sheet: SheetSnapshot, row: number, mapping: ColumnMapping): boolean {
  const keyColumns = [KEY_FIELD[mapping.kind], 'name', 'title'].flatMap(
    (name) => mapping.columns.get(name)?.column ?? [],
  );
  const named = keyColumns.find((column) => isFilled(sheet, row, column));
  if (named !== undefined) return isTotalWord(valueAt(sheet, row, named), TOTAL);
  return Array.from(mapping.columns.values()).some(
    ({ column }) =>
      isTotalWord(valueAt(sheet, row, column), BARE_TOTAL) || isSumOfColumn(formulaAt(sheet, row, column)),
  );
}

function isTotalWord(value: CellValue, words: RegExp): boolean {
  return typeof value === 'string' && words.test(value);
}

/** `=SUM(F2:F9)` goes down a column; a row's own `=SUM(F2:H2)` does not. */
function isSumOfColumn(formula: string): boolean {
  const range = /^=\s*(?:SUM|SUBTOTAL\(\d+[,;])\s*\(?\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)\)$/iu.exec(
    formula,
  );
  return range !== null && range[1] !== range[2];
}

function mappedIn(sheet: SheetSnapshot, row: number, mapping: ColumnMapping): number {
  let count = 0;
  for (const { column } of mapping.columns.values()) if (isFilled(sheet, row, column)) count++;
  return count;
}

function filledIn(sheet: SheetSnapshot, row: number, left: number, right: number): number {
  let count = 0;
  for (let column = left; column < right; column++) if (isFilled(sheet, row, column)) count++;
  return count;
}

function isFilled(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return value !== null && !(typeof value === 'string' && value.trim() === '');
}

function titlesAbove(sheet: SheetSnapshot, area: Area): readonly string[] {
  const titles: string[] = [];
  for (let row = area.top - 1; row >= Math.max(sheet.top, area.top - 5); row--) {
    for (let column = area.left; column < area.left + area.columns; column++) {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'string') titles.push(value);
    }
  }
  return titles;
}

const SAID_OF_AMOUNTS =
  /(?:beløp|tall|summer|kroner|amounts?|figures)(?: er)?(?: oppgitt| oppgjevne| given)? (?:i|in) (?:[^.;,)]|\.(?=\d))*/i;
const UNIT_WORDS = '(?:mnok|tnok|nok|mill\\.? ?kr|1[ .]?000 ?kr|tusen kroner|millioner kroner)';
/** In brackets, or last in the title after a comma or a dash. */
const UNIT_OF_TITLE = new RegExp(
  `\\((?:i )?${UNIT_WORDS}\\.?(?:,? ${TAX_WORDS})?\\.?\\)|[,:–-] ?(?:i )?${UNIT_WORDS}\\.?(?:,? ${TAX_WORDS})?\\.?\\s*$`,
  'i',
);

/** Only where the title speaks of amounts: `Behovskø (MNOK)`, `Alle beløp i 1000 kr`, `Økonomi, mill. kr`, not `støtte på 4 kr`. */
function unitIn(titles: readonly string[]): MoneyUnit | null {
  for (const title of titles) {
    const part = (SAID_OF_AMOUNTS.exec(title) ?? UNIT_OF_TITLE.exec(title))?.[0];
    const unit = part ? readHeader(part).unit : null;
    if (unit) return unit;
  }
  return null;
}

/** `Alle beløp i 1000 kr`, at the top of the sheet, holds for every table of it. */
function unitOfSheet({ values, top }: SheetSnapshot, below: number): MoneyUnit | null {
  const texts = values.slice(0, Math.min(below - top, TOP_ROWS)).flat();
  return unitIn(texts.flatMap((text) => (typeof text === 'string' && ALL_AMOUNTS.test(text) ? [text] : [])));
}

const TOP_ROWS = 6;
const ALL_AMOUNTS = /^\(?(?:alle|all) (?:beløp|tall|summer|amounts|figures)(?!\p{L})/iu;

function onlyYearIn(text: string): number | null {
  const years = new Set(text.match(/(?<![\p{L}\p{N}])20\d\d(?![\p{L}\p{N}])/gu));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}

function rowsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** A cell of the workbook; `row` and `column` count from 0, as in Office.js. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one sheet, counted from 0: `rows` × `columns` cells from (`top`, `left`). */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** The cell without its sheet: `F7`. */
export function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnName(column)}${row + 1}`;
}

/** The area without its sheet: `A4:Z30`, or `A4` for a single cell. */
export function areaName({ top, left, rows, columns }: Area): string {
  const first = cellName({ row: top, column: left });
  const last = cellName({ row: top + rows - 1, column: left + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `F7`, `$F$7` or `A4:Z30`; null for anything else. */
export function parseAreaName(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const top = Number(firstRow) - 1;
  const left = columnIndex(firstColumn);
  const rows = Number(lastRow) - top;
  const columns = columnIndex(lastColumn) - left + 1;
  return top < 0 || rows < 1 || columns < 1 ? null : { top, left, rows, columns };
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's name as a formula writes it: `Ark1`, `'Behovskø 2022'`. */
export function quotedSheetName(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** The cell with its sheet, as a formula writes it: `'Behovskø 2022'!F7`. */
export function fullAddress(address: CellAddress): string {
  return `${quotedSheetName(address.sheet)}!${cellName(address)}`;
}

/** The cells so, each once: a figure may come of one cell by several ways. */
export function fullAddresses(cells: readonly CellAddress[]): string[] {
  return [...new Set(cells.map(fullAddress))];
}

/** Reads what `fullAddress` writes; null for anything else. */
export function parseFullAddress(text: string): CellAddress | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3}\d{1,7})$/.exec(text);
  if (!match) return null;
  const [, quoted, plain = '', cell = ''] = match;
  const area = parseAreaName(cell);
  const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
  return area && { sheet, row: area.top, column: area.left };
}

/** The area as a chart or a name refers to it: `Rammeendringer!$A$6:$A$7`. */
export function absoluteName(sheet: string, { top, left, rows, columns }: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(top, left);
  const last = corner(top + rows - 1, left + columns - 1);
  return `${quotedSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Order on the sheet: row by row, then column. Sheets are told apart by the caller. */
export function compareCells(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}

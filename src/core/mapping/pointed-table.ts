import { definitionOf, type TableKind } from '../tables/tables';
import type { CellAddress } from '../workbook/address';
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { readHeader } from './header';
import { meaningsIn } from './header-meanings';
import { headerCells } from './header-rows';
import { type ColumnSetting, knownHeaders } from './known-headers';
import { likelyFields } from './likely-field';

/** A table that a person points at, and what its headers most likely mean as a table of its kind. */
export interface PointedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The header row, from 0. */
  readonly row: number;
  readonly headers: readonly PointedHeader[];
}

export interface PointedHeader {
  readonly header: string;
  /** What a person has said, else what it means to everybody, else what is likely; null where nothing is. */
  readonly field: string | null;
  /** What it means to everybody. */
  readonly usual: string | null;
}

/** The table around a cell: its Excel table, else the rows above that belong together. Null where there are no headers. */
export function pointedTable(
  { sheets }: WorkbookSnapshot,
  at: CellAddress,
  columns: readonly ColumnSetting[],
  kind: TableKind,
): PointedTable | null {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return null;
  const table = sheet.tables.find(
    ({ area, hasHeader }) =>
      hasHeader &&
      at.row >= area.top &&
      at.row < area.top + area.rows &&
      at.column >= area.left &&
      at.column < area.left + area.columns,
  );
  const width = sheet.values[0]?.length ?? 0;
  const [row, left, right] = table
    ? [table.area.top, table.area.left, table.area.left + table.area.columns]
    : [topRow(sheet, at.row), sheet.left, sheet.left + width];
  const cells = headerCells(sheet, row, left, right).filter(
    ({ column }) => typeof valueAt(sheet, row, column) === 'string',
  );
  if (cells.length < FEWEST_HEADERS) return null;
  return { kind, sheet: sheet.name, row, headers: withFields(cells, columns, kind) };
}

const FEWEST_HEADERS = 2;

/** The first of the rows with more than one filled cell that lead up from this one; titles fill one cell. */
function topRow(sheet: SheetSnapshot, from: number): number {
  const filled = (row: number): number =>
    (sheet.values[row - sheet.top] ?? []).filter((value) => value !== null && value !== '').length;
  let row = from;
  while (row > sheet.top && filled(row - 1) >= FEWEST_HEADERS) row--;
  return row;
}

function withFields(
  cells: ReturnType<typeof headerCells>,
  columns: readonly ColumnSetting[],
  kind: TableKind,
): readonly PointedHeader[] {
  const meanings = meaningsIn(
    kind,
    cells.map(({ text }) => readHeader(text)),
    knownHeaders(columns),
  );
  const taken = new Set<string>();
  const read = cells.map(({ text }, index): PointedHeader & { readonly isOpen: boolean } => {
    const { field = null, usual = null, isChosen = false } = meanings[index] ?? {};
    const isFree = field !== null && !taken.has(field);
    if (isFree) taken.add(field);
    return { header: text, field: isFree ? field : null, usual, isOpen: field === null && !isChosen };
  });
  const likely = likelyFields({
    kind,
    columns: new Map([...taken].map((field) => [field, {}])),
    unknown: cells.filter((_, index) => read[index]?.isOpen),
  });
  return read.map(({ isOpen, ...one }) => {
    const guess = likely.find(({ header, field }) => header.text === one.header && !taken.has(field));
    if (!isOpen || !guess) return one;
    taken.add(guess.field);
    return { ...one, field: guess.field };
  });
}

/** Whether a header row with columns for these fields is found to be a table of the kind. */
export function isRecognised(kind: TableKind, fields: readonly string[]): boolean {
  return definitionOf(kind).recognisedBy.some((set) => set.every((name) => fields.includes(name)));
}

/** The fields that a table of the kind must have and these are not: what is required, and what it is recognised by. */
export function lackingFields(kind: TableKind, fields: readonly string[]): readonly string[] {
  const definition = definitionOf(kind);
  const isLacking = (name: string): boolean => !fields.includes(name);
  const nearest = isRecognised(kind, fields)
    ? []
    : (definition.recognisedBy
        .map((set) => set.filter(isLacking))
        .toSorted((a, b) => a.length - b.length)[0] ?? []);
  return Object.entries(definition.fields)
    .filter(([name, { required }]) => (required && isLacking(name)) || nearest.includes(name))
    .map(([name]) => name);
}

import { isIsoDate } from '../../src/core/calendar/days';
import { serialFromDay } from '../../src/core/calendar/serial';
import { areaName } from '../../src/core/workbook/address';
import { type CellSpec, createWorkbook, type SheetSpec, type StyleSpec } from '../../src/xlsx';
import { ABOUT, ABOUT_SHEET } from './about';
import { type SampleCell, type SampleColumn, type SampleTable, TABLES } from './tables';

const INK = '#12535F';
const LINE = '#D5DFE1';
const cell: StyleSpec = { vertical: 'top', borders: { bottom: LINE } };

const header: StyleSpec = {
  fill: INK,
  font: { bold: true, color: '#FFFFFF' },
  wrap: true,
  vertical: 'center',
  borders: { right: '#3B7480' },
};

const STYLES = {
  title: { font: { size: 16, bold: true, color: INK } },
  heading: { font: { size: 12, bold: true, color: INK }, vertical: 'bottom' },
  about: { font: { italic: true, color: '#5A6A6D' } },
  paragraph: { wrap: true, vertical: 'top' },
  header: { ...header, horizontal: 'left', indent: 1 },
  headerCenter: { ...header, horizontal: 'center' },
  headerRight: { ...header, horizontal: 'right' },
  text: { ...cell, wrap: true, horizontal: 'left', indent: 1 },
  source: { ...cell, wrap: true, horizontal: 'left', indent: 1, font: { italic: true, color: '#5A6A6D' } },
  short: { ...cell, horizontal: 'center' },
  money: { ...cell, numberFormat: '#,##0.0', horizontal: 'right' },
  change: { ...cell, numberFormat: '+#,##0.0;-#,##0.0;0.0', horizontal: 'right' },
  proposal: { ...cell, numberFormat: '#,##0.0', horizontal: 'right', fill: '#FDF3E0' },
  number: { ...cell, numberFormat: '0', horizontal: 'center' },
  day: { ...cell, numberFormat: 'dd.mm.yyyy', horizontal: 'center' },
  total: {
    numberFormat: '#,##0.0',
    font: { bold: true },
    borders: { top: INK },
  },
} as const satisfies Readonly<Record<string, StyleSpec>>;

type Style = keyof typeof STYLES;

/** Headers stand as what is below them. */
const HEADER_OF: Readonly<Record<SampleColumn['kind'], Style>> = {
  text: 'header',
  source: 'header',
  short: 'headerCenter',
  number: 'headerCenter',
  day: 'headerCenter',
  money: 'headerRight',
  proposal: 'headerRight',
  change: 'headerRight',
};
type Cell = CellSpec<Style>;

const HEADER_ROW = 3;
/** A wider table is unreadable when squeezed onto one page. */
const MOST_COLUMNS_ON_PAPER = 15;
const LINE_HEIGHT = 14.4;

/** The sample workbook as an .xlsx file; the same bytes every time. */
export function sampleWorkbook(): Uint8Array {
  return createWorkbook<Style>({
    title: 'Behovskø – eksempel for Saksklar',
    language: 'nb-NO',
    creator: 'Saksklar',
    created: '2022-06-01T08:00:00Z',
    font: { name: 'Calibri', size: 11 },
    styles: STYLES,
    sheets: [...TABLES.map(tableSheet), aboutSheet()],
  });
}

function tableSheet(table: SampleTable): SheetSpec<Style> {
  const { columns, rows, sums } = table;
  const area = (top: number, height: number, left = 0, width = columns.length): string =>
    areaName({ top, left, rows: height, columns: width });
  const choices = columns.flatMap(({ choices: list }, index) =>
    list ? [{ area: area(HEADER_ROW + 1, rows.length, index, 1), list, allowsOthers: true }] : [],
  );
  return {
    name: table.sheet,
    tabColor: INK,
    showsGridLines: false,
    columns: columns.map(({ width }) => ({ width })),
    frozenRows: HEADER_ROW + 1,
    frozenColumns: table.frozenColumns,
    rows: [
      [{ value: table.title, style: 'title' }],
      [{ value: table.about, style: 'about' }],
      [],
      columns.map(({ header: value, kind }): Cell => ({ value, style: HEADER_OF[kind] })),
      ...rows.map((row) => row.map((content, index) => cellSpec(content, columns[index]))),
      ...(sums ? [totalsRow(table, sums)] : []),
    ],
    rowLayout: new Map([
      [0, { height: 26 }],
      [HEADER_ROW, { height: 34 }],
      ...rows.map((row, index) => [HEADER_ROW + 1 + index, { height: heightOf(row, columns) }] as const),
    ]),
    tables: [
      {
        name: table.name,
        area: area(HEADER_ROW, rows.length + (sums ? 2 : 1)),
        style: null,
        ...(sums && { totals: { label: 'Sum', sums } }),
      },
    ],
    validations: choices,
    print: {
      landscape: true,
      fitToWidth: columns.length <= MOST_COLUMNS_ON_PAPER,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      footer: '&L&A&RSide &P av &N',
    },
  };
}

function cellSpec(content: SampleCell, column: SampleColumn | undefined): Cell {
  const style = column?.kind ?? 'text';
  if (content === null || typeof content !== 'object') return { value: content, style };
  if ('day' in content) return { value: serial(content.day), style };
  return { value: content.shows, formula: content.formula, style };
}

function totalsRow({ columns, rows }: SampleTable, sums: readonly string[]): readonly Cell[] {
  return columns.map(({ header }, index): Cell => {
    if (index === 0) return { value: 'Sum', style: 'total' };
    if (!sums.includes(header)) return { style: 'total' };
    const amounts = rows.map((row) => row[index] ?? 0);
    const sum = amounts.reduce<number>(
      (total, amount) => total + (typeof amount === 'number' ? amount : 0),
      0,
    );
    // Excel shows 15 digits, and adding binary fractions leaves a rest beyond them.
    return { value: Number(sum.toPrecision(15)), style: 'total' };
  });
}

/** Enough for the longest of the row's wrapped texts; not every spreadsheet works this out on opening. */
function heightOf(row: readonly SampleCell[], columns: readonly SampleColumn[]): number {
  const lines = row.map((content, index) => linesOf(content, columns[index]?.width ?? 0));
  return Math.max(1, ...lines) * LINE_HEIGHT + 6;
}

function linesOf(content: SampleCell, width: number): number {
  if (typeof content !== 'string') return 1;
  return content.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / width), 0);
}

function aboutSheet(): SheetSpec<Style> {
  const width = 96;
  const STYLE_OF = { title: 'title', heading: 'heading', text: 'paragraph' } as const;
  const HEIGHT_OF = { title: 26, heading: 30 } as const;
  return {
    name: ABOUT_SHEET,
    tabColor: '#F2A93B',
    showsGridLines: false,
    columns: [{ width }],
    rows: ABOUT.map(({ style, text }) => [{ value: text, style: STYLE_OF[style] }]),
    rowLayout: new Map(
      ABOUT.map(({ style, text }, index) => [
        index,
        { height: style === 'text' ? linesOf(text, width) * LINE_HEIGHT + 8 : HEIGHT_OF[style] },
      ]),
    ),
    print: { fitToWidth: true },
  };
}

function serial(day: string): number {
  if (!isIsoDate(day)) throw new RangeError(`${day} is not a day`);
  return serialFromDay(day, 1900);
}

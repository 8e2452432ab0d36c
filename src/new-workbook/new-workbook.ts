import { areaName } from '../core/workbook/address';
import type { Language } from '../locales/language';
import type { NewWorkbookTexts } from '../locales/new-workbook-texts';
import { type CellSpec, createWorkbook, type SheetSpec, type StyleSpec } from '../xlsx';
import { columnHeader } from '../core/mapping/column-header';
import { FURTHER_SHEETS } from './further-sheets';
import { MAIN_SHEETS } from './main-sheets';
import type { ColumnLook, NewColumn, NewSheet } from './new-sheet';

export interface NewWorkbookOptions {
  readonly texts: NewWorkbookTexts;
  readonly language: Language;
  /** The year of the first row in Økonomi. */
  readonly year: number;
  /** When it was made, as `2022-06-09T00:00:00Z`. */
  readonly created: string;
}

const INK = '#12535F';
const cell: StyleSpec = { vertical: 'top', borders: { bottom: '#D5DFE1' } };
const header: StyleSpec = {
  fill: INK,
  font: { bold: true, color: '#FFFFFF' },
  wrap: true,
  vertical: 'center',
  borders: { right: '#3B7480' },
};

const STYLES = {
  title: { font: { size: 16, bold: true, color: INK } },
  heading: { font: { size: 12, bold: true, color: INK } },
  about: { font: { italic: true, color: '#5A6A6D' } },
  paragraph: { wrap: true, vertical: 'top' },
  header: { ...header, horizontal: 'left', indent: 1 },
  headerCenter: { ...header, horizontal: 'center' },
  headerRight: { ...header, horizontal: 'right' },
  text: { ...cell, wrap: true, horizontal: 'left', indent: 1 },
  long: { ...cell, wrap: true, horizontal: 'left', indent: 1 },
  short: { ...cell, horizontal: 'center' },
  number: { ...cell, numberFormat: '0', horizontal: 'center' },
  money: { ...cell, numberFormat: '#,##0.0##', horizontal: 'right' },
  proposal: { ...cell, numberFormat: '#,##0.0##', horizontal: 'right', fill: '#FDF3E0' },
  change: { ...cell, numberFormat: '+#,##0.0##;-#,##0.0##;0.0', horizontal: 'right' },
  day: { ...cell, numberFormat: 'dd.mm.yyyy', horizontal: 'center' },
} as const satisfies Readonly<Record<string, StyleSpec>>;

type Style = keyof typeof STYLES;

const HEADER_OF: Readonly<Record<ColumnLook, Style>> = {
  text: 'header',
  long: 'header',
  short: 'headerCenter',
  number: 'headerCenter',
  day: 'headerCenter',
  money: 'headerRight',
  proposal: 'headerRight',
  change: 'headerRight',
};

const HEADER_ROW = 3;
/** Rows that have formats and lists to choose from, ready to be written in. */
const READY_ROWS = 500;

/**
 * An empty workbook with every table of the domain: formats, lists to choose from, frozen headers, formulas, and a page
 * that explains it. The same options always give the same bytes.
 */
export function newWorkbook({ texts, language, year, created }: NewWorkbookOptions): Uint8Array {
  const sheets = [...MAIN_SHEETS, ...FURTHER_SHEETS];
  return createWorkbook<Style>({
    title: texts.newWorkbook.title,
    language: { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language],
    creator: 'Saksklar',
    created,
    font: { name: 'Calibri', size: 11 },
    styles: STYLES,
    sheets: [...sheets.map((sheet) => tableSheet(sheet, { texts, language, year })), aboutSheet(texts)],
  });
}

function tableSheet(
  sheet: NewSheet,
  { texts, language, year }: Pick<NewWorkbookOptions, 'texts' | 'language' | 'year'>,
): SheetSpec<Style> {
  const { columns, id } = sheet;
  const words = texts.newWorkbook.sheets[id];
  const headers = columns.map((column) => column.header[language]);
  const ofField = (field: string): string => headerOfField(sheet, field, language);
  const formulas = columns.map(({ formula }) => formula?.(ofField, language));
  const area = (rows: number, left = 0, width = columns.length): string =>
    areaName({ top: HEADER_ROW, left, rows, columns: width });
  const firstRow = columns.map(({ look }, index): CellSpec<Style> => {
    const formula = formulas[index];
    if (formula !== undefined) return { formula, value: look === 'change' ? '' : 0, style: look };
    return { value: id === 'economy' && index === 0 ? year : null, style: look };
  });
  return {
    name: words.tab,
    tabColor: isMain(sheet) ? INK : '#88B0B8',
    showsGridLines: false,
    columns: columns.map(({ width, look }) => ({ width, style: look })),
    frozenRows: HEADER_ROW + 1,
    frozenColumns: sheet.frozenColumns,
    rows: [
      [{ value: words.title, style: 'title' }, ...blank(columns)],
      [{ value: words.about, style: 'about' }, ...blank(columns)],
      [],
      headers.map((value, index): CellSpec<Style> => ({
        value,
        style: HEADER_OF[columns[index]?.look ?? 'text'],
      })),
      firstRow,
    ],
    rowLayout: new Map([
      [0, { height: 26, style: 'title' }],
      [1, { height: 16, style: 'about' }],
      [2, { height: 10, style: 'about' }],
      [HEADER_ROW, { height: 34 }],
    ]),
    tables: [
      {
        name: sheet.table,
        area: area(2),
        style: null,
        calculated: new Map(
          headers.flatMap((name, index): [string, string][] => {
            const formula = formulas[index];
            return formula === undefined ? [] : [[name, formula]];
          }),
        ),
      },
    ],
    validations: columns.flatMap(({ choices }, index) =>
      choices
        ? [
            {
              area: areaName({ top: HEADER_ROW + 1, left: index, rows: READY_ROWS, columns: 1 }),
              list: choices[language],
              allowsOthers: true,
            },
          ]
        : [],
    ),
    print: {
      landscape: true,
      fitToWidth: columns.length <= 15,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      footer: '&L&A&RSide &P av &N',
    },
  };
}

/** Title rows are not in the look of the columns below them. */
function blank(columns: readonly NewColumn[]): readonly CellSpec<Style>[] {
  return columns.slice(1).map(() => ({ value: null, style: 'about' }));
}

function headerOfField({ id, columns }: NewSheet, field: string, language: Language): string {
  const plain = columnHeader(id, field, language);
  return (
    columns
      .map(({ header }) => header[language])
      .find((text) => text === plain || text === `${plain} (MNOK)`) ?? plain
  );
}

function isMain(sheet: NewSheet): boolean {
  return MAIN_SHEETS.includes(sheet);
}

const ABOUT_WIDTH = 100;
const LINE_HEIGHT = 15;

function aboutSheet({ newWorkbook: t }: NewWorkbookTexts): SheetSpec<Style> {
  const lines = (text: string): number => Math.ceil((text.length + 1) / ABOUT_WIDTH);
  return {
    name: t.aboutTab,
    tabColor: '#F2A93B',
    showsGridLines: false,
    columns: [{ width: ABOUT_WIDTH }],
    rows: t.about.map(({ style, text }) => [{ value: text, style }]),
    rowLayout: new Map(
      t.about.map(({ style, text }, row) => [
        row,
        { height: style === 'paragraph' ? lines(text) * LINE_HEIGHT + 6 : 28 },
      ]),
    ),
    print: { fitToWidth: true },
  };
}

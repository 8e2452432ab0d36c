import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../src/core/calendar/days';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { planEnrichment } from '../../src/enrichment';
import { createExcelWorkbook } from '../../src/excel';
import { createExcelHost, type ExcelHostOptions } from '../../src/excel-host';
import { LANGUAGES } from '../../src/locales/language';
import { withNewWorkbookTexts } from '../../src/locales/new-workbook-texts';
import { loadTexts } from '../../src/locales/texts';
import { newWorkbook } from '../../src/new-workbook';
import { enrichWorkbook, readWorkbook, toSnapshot } from '../../src/xlsx';
import { handMade, relationships } from '../../src/xlsx/testing/hand-made';
import { juneWithFaults } from '../scenarios/june-with-faults';
import { openExcel } from '../support/embedded-excel';
import { plainWorkbook } from '../support/plain-workbook';
import { CORRECT_WORKBOOKS, SAMPLE } from '../workbooks';

const fromFile = (bytes: Uint8Array): WorkbookSnapshot => toSnapshot(readWorkbook(bytes, 'bok.xlsx'));

async function fromExcel(bytes: Uint8Array, options: ExcelHostOptions = {}): Promise<WorkbookSnapshot> {
  const { Excel, Office, OfficeExtension } = openExcel(
    createExcelHost(bytes, { file: 'bok.xlsx', ...options }),
  );
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return createExcelWorkbook().readSnapshot();
}

/** Files without the results of their formulas: Excel calculates them when it opens the file. */
const PLAIN: readonly (readonly [string, () => Uint8Array])[] = [
  [
    'a needs queue below a title',
    () =>
      plainWorkbook({
        'Behovskø 2022': [
          ['Behovskø, programstyret juni 2022'],
          [],
          [null, 'Nr', 'Navn', 'Ramme (MNOK)', 'Endring', 'Ny ramme'],
          [null, 20, 'Tillitsanker', 4.8, 2, '=D4+E4'],
          [null, 23, '  Prøvesvar\nfra laboratorier ', '8,1 MNOK', -3.3, '=IF(C5="","",E5)'],
        ],
        Tomt: [],
        Saker: [['Sak', '__proto__', '#REF!', '=1/0', '=1=1']],
      }),
  ],
  [
    'a tall sheet',
    () =>
      plainWorkbook({
        Lang: Array.from({ length: 8000 }, (_, row) => [row, `Behov ${row}`, row / 7, 'a', 'b', 'c']),
      }),
  ],
  ['the faults of June', () => juneWithFaults().bytes],
  ...CORRECT_WORKBOOKS,
];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const styles = `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
const table = (ref: string, more: string): string =>
  `<table xmlns="${MAIN}" id="1" name="Kø" displayName="Kø" ref="${ref}" ${more}><tableColumns count="2"><tableColumn id="1" name="Nr"/><tableColumn id="2" name="Ramme"/></tableColumns></table>`;
const tableParts = {
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
};
const cells = `<row r="2">${text('B2', 'Nr')}${text('C2', 'Ramme')}</row><row r="3"><c r="B3"><v>20</v></c><c r="C3"><v>4.8</v></c></row><row r="4"><c r="B4"><v>23</v></c><c r="C4"><v>8.1</v></c></row>`;

/** What other programs write, one peculiarity each. */
const PECULIAR: readonly (readonly [string, () => Uint8Array])[] = [
  [
    'hidden rows and columns',
    () =>
      handMade(
        `<cols><col min="3" max="3" hidden="1" width="9"/></cols><sheetData>${cells.replace('<row r="3">', '<row r="3" hidden="1">')}</sheetData>`,
      ),
  ],
  [
    'hidden sheets',
    () =>
      handMade(cells, {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/><sheet name="Skjult" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationships(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
        ),
        'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="5">${text('D5', 'langt nede')}</row></sheetData></worksheet>`,
      }),
  ],
  [
    'a filtered table',
    () =>
      handMade(
        `<sheetData>${cells.replace('<row r="4">', '<row r="4" hidden="1">')}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        {
          ...tableParts,
          'xl/tables/table1.xml': table('B2:C4', '').replace(
            '<tableColumns',
            '<autoFilter ref="B2:C4"><filterColumn colId="0"><filters><filter val="20"/></filters></filterColumn></autoFilter><tableColumns',
          ),
        },
      ),
  ],
  [
    'a table with a totals row',
    () =>
      handMade(`<sheetData>${cells}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`, {
        ...tableParts,
        'xl/tables/table1.xml': table('B2:C4', 'totalsRowCount="1"'),
      }),
  ],
  [
    'a table without a header',
    () =>
      handMade(`<sheetData>${cells}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`, {
        ...tableParts,
        'xl/tables/table1.xml': table('B3:C4', 'headerRowCount="0"'),
      }),
  ],
  [
    'merged cells',
    () =>
      handMade(
        `<sheetData><row r="1">${text('B1', 'Behovskø')}</row>${cells}</sheetData><mergeCells count="2"><mergeCell ref="B1:E1"/><mergeCell ref="B3:B4"/></mergeCells>`,
      ),
  ],
  ['a protected sheet', () => handMade(`<sheetData>${cells}</sheetData><sheetProtection sheet="1"/>`)],
  [
    'dates that count from 1904',
    () =>
      handMade('<row r="1"><c r="A1" s="1"><v>43257</v></c></row>', {
        'xl/styles.xml': styles,
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      }),
  ],
  [
    'errors, truth and texts like them',
    () =>
      handMade(
        `<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c>${text('C1', '#N/A')}${text('D1', 'TRUE')}${text('E1', "'=1+1")}</row>`,
      ),
  ],
  [
    'the longest texts',
    () => handMade(`<row r="1">${text('A1', 'æ'.repeat(32_767))}${text('C1', '😀'.repeat(16_383))}</row>`),
  ],
  [
    'settings that travel in it',
    () =>
      handMade(cells, {
        'xl/_rels/workbook.xml.rels': relationships(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['customXml', '../customXml/item1.xml'],
        ),
        'customXml/item1.xml':
          '<settings xmlns="urn:saksklar:settings">{"version":1,"rules":{"need/name-drift":"off"}}</settings>',
      }),
  ],
];

describe('the snapshot of a running Excel is that of the file', () => {
  it.each([SAMPLE, ...PECULIAR])('%s', async (_name, bytes) => {
    expect(await fromExcel(bytes())).toEqual(fromFile(bytes()));
  });

  it.each([...PLAIN])('%s', async (_name, bytes) => {
    expect(withoutResults(await fromExcel(bytes()))).toEqual(withoutResults(fromFile(bytes())));
  });

  it.each([...LANGUAGES])('a new workbook in %s', async (language) => {
    const texts = await withNewWorkbookTexts(await loadTexts(language), language);
    const bytes = newWorkbook({ texts, language, year: 2022, created: '2022-06-01T00:00:00Z' });
    expect(withoutResults(await fromExcel(bytes))).toEqual(withoutResults(fromFile(bytes)));
  });

  it.each(['en-US', 'nn-NO'] as const)('the sample where people write as in %s', async (culture) => {
    const [, sample] = SAMPLE;
    expect(await fromExcel(sample(), { culture })).toEqual(fromFile(sample()));
  });

  it('the sample as LTSC 2021 reads it', async () => {
    const [, sample] = SAMPLE;
    expect(await fromExcel(sample(), { profile: 'ltsc-2021' })).toEqual(fromFile(sample()));
  });

  it('an enriched workbook', async () => {
    const today = isoDate(2022, 6, 1);
    if (!today) throw new Error('no day');
    const [, sample] = SAMPLE;
    const texts = await loadTexts('nb');
    const plan = planEnrichment(fromFile(sample()), { today, texts, language: 'nb' });
    const bytes = enrichWorkbook(readWorkbook(sample(), 'bok.xlsx'), plan);
    expect(await fromExcel(bytes)).toEqual(fromFile(bytes));
  });
});

function withoutResults(snapshot: WorkbookSnapshot): unknown {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) =>
        row.map((value, c) => (sheet.formulas[r]?.[c] === '' ? value : 'a result')),
      ),
    })),
  };
}

import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../read-workbook';
import { toSnapshot } from '../to-snapshot';
import { createWorkbook } from './create-workbook';
import type { SheetSpec, WorkbookSpec } from './workbook-spec';

const about = { title: 'Behovskø', language: 'nb-NO', creator: 'Saksklar', created: '2022-06-09T00:00:00Z' };

const spec: WorkbookSpec<'head' | 'money' | 'day'> = {
  ...about,
  styles: {
    head: { fill: '#1F3864', font: { bold: true, color: '#FFFFFF' }, wrap: true, vertical: 'center' },
    money: { numberFormat: '#,##0.0', horizontal: 'right', borders: { bottom: '#CCCCCC' } },
    day: { numberFormat: 'dd.mm.yyyy' },
  },
  names: [{ name: 'Rammer', formula: '=SUM(Behov[Ramme])' }],
  activeSheet: 1,
  sheets: [
    {
      name: "Lister og 'annet'",
      visibility: 'hidden',
      rows: [['<&>"'], [true], [{ value: { error: '#N/A' } }], [' a\r\n_x000D_\u0001 ']],
    },
    {
      name: 'Behov',
      isProtected: true,
      rows: [
        ['Behovskø 2022'],
        [],
        [{ value: 'Nr', style: 'head' }, { value: 'Ramme', style: 'head' }, 'Ny'],
        [20, { value: 4.8, style: 'money' }, { formula: '=[@Ramme]+2', value: 6.8 }],
        ['=ikke formel', { value: 8.1, style: 'money' }, null],
        ['Sum', { value: 12.9, style: 'money' }],
        [],
        [{ value: 44721, style: 'day' }],
      ],
      columns: [{ width: 8 }, {}, { hidden: true, width: 9 }],
      rowLayout: new Map([
        [0, { height: 24 }],
        [4, { hidden: true }],
        [11, { hidden: true }],
      ]),
      frozenRows: 3,
      merges: ['A1:C1'],
      tables: [{ name: 'Behov', area: 'A3:C6', totals: { label: 'Sum', sums: ['Ramme'] } }],
      validations: [{ area: 'A4:A5', list: ['Foreslått', 'Til modning'] }],
      print: { landscape: true, fitToWidth: true, repeatRows: [2, 2], footer: '&Rside &P av &N' },
    },
  ],
};

describe('createWorkbook', () => {
  const file = readWorkbook(createWorkbook(spec), 'a.xlsx');
  const [lists, needs] = toSnapshot(file).sheets;

  it('has the values, formulas and formats that were declared', () => {
    expect(lists?.values).toEqual([['<&>"'], [true], [{ error: '#N/A' }], [' a\r\n_x000D_\u0001 ']]);
    expect(needs?.values.slice(2, 6)).toEqual([
      ['Nr', 'Ramme', 'Ny'],
      [20, 4.8, 6.8],
      ['=ikke formel', 8.1, null],
      ['Sum', 12.9, null],
    ]);
    expect(needs?.formulas.slice(3, 6)).toEqual([
      ['', '', '=[@Ramme]+2'],
      ['', '', ''],
      ['', '=SUBTOTAL(109,Behov[Ramme])', ''],
    ]);
    expect(needs?.numberFormats[3]).toEqual(['General', '#,##0.0', 'General']);
    expect(file.names).toEqual([{ name: 'Rammer', formula: '=SUM(Behov[Ramme])' }]);
  });

  it('has the layout that was declared', () => {
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Lister og 'annet'", 'hidden'],
      ['Behov', 'visible'],
    ]);
    expect(file.activeSheet).toBe(1);
    const sheet = file.sheets[1];
    expect(sheet).toMatchObject({ frozenRows: 3, isProtected: true });
    expect(sheet?.hiddenRows).toEqual(new Set([4, 11]));
    expect(sheet?.hiddenColumns).toEqual(new Set([2]));
    expect(sheet?.tables).toMatchObject([
      { name: 'Behov', hasHeader: true, hasTotals: true, columns: ['Nr', 'Ramme', 'Ny'] },
    ]);
    const head = file.styles[sheet?.rows.get(2)?.get(0)?.style ?? 0];
    expect(head).toMatchObject({ fill: '#1F3864', wrap: true, font: { bold: true, color: '#FFFFFF' } });
  });

  it('always gives the same bytes', () => {
    expect(createWorkbook(spec)).toEqual(createWorkbook(spec));
  });

  it('counts from 1904 when asked to', () => {
    const bytes = createWorkbook({ ...about, dateSystem: 1904, sheets: [{ name: 'A', rows: [[1]] }] });
    expect(readWorkbook(bytes, 'a.xlsx').dateSystem).toBe(1904);
  });

  it.each<[string, Partial<SheetSpec>]>([
    ['a table without headers', { tables: [{ name: 'T', area: 'A1:B2' }], rows: [['Nr']] }],
    ['two columns of the same name', { tables: [{ name: 'T', area: 'A1:B2' }], rows: [['Nr', 'NR']] }],
    ['no area', { tables: [{ name: 'T', area: 'A' }] }],
    ['a style that is not there', { rows: [[{ value: 1, style: '__proto__' }]] }],
    ['a list with a comma', { validations: [{ area: 'A1', list: ['a,b'] }] }],
    ['a text that is too long', { rows: [['x'.repeat(32_768)]] }],
  ])('refuses %s', (_, sheet) => {
    expect(() => createWorkbook({ ...about, sheets: [{ name: 'A', rows: [], ...sheet }] })).toThrow(
      RangeError,
    );
  });
});

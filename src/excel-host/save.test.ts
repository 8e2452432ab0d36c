import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { createWorkbook, readWorkbook } from '../xlsx';
import { createExcelHost } from './create-excel-host';

const bytes = createWorkbook({
  title: 'Behovskø',
  language: 'nb-NO',
  creator: 'Saksklar',
  created: '2022-06-09T00:00:00Z',
  sheets: [
    {
      name: 'Behovskø',
      rows: [
        ['Nr', 'Ramme', 'Ny ramme', 'Endring'],
        [20, 4.8, 6.8, { formula: '=C2-B2', value: 2 }],
        [23, 8.1, 11.4, { formula: '=C3-B3', value: 11.4 - 8.1 }],
      ],
    },
  ],
});

const cellsOf = (file: Uint8Array) => {
  const [sheet] = readWorkbook(file, 'lagret.xlsx').sheets;
  return [1, 2].map((row) =>
    [1, 2, 3, 4].map((column) => {
      const cell = sheet?.rows.get(row)?.get(column);
      return cell?.formula || (cell?.value ?? null);
    }),
  );
};

describe('save', () => {
  it('gives the file as it was when nothing changed', () => {
    expect(createExcelHost(bytes).save()).toEqual(bytes);
  });

  it('writes what was typed and written, and what formulas came to', async () => {
    const host = createExcelHost(bytes, { file: 'Behovskø.xlsx' });
    const { Excel } = openExcel(host);
    host.user.type({ sheet: 'Behovskø', row: 1, column: 2 }, '7,8');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Behovskø');
      sheet.getRange('E2:E3').formulas = [['=D2*2'], ["'=tekst"]];
      sheet.getRange('B3').clear();
      await context.sync();
    });
    const saved = host.save();
    expect(cellsOf(saved)).toEqual([
      [4.8, 7.8, '=C2-B2', '=D2*2'],
      [null, 11.4, '=C3-B3', '=tekst'],
    ]);
    const again = createExcelHost(saved).view.sheets[0];
    expect([again?.cell(1, 3).text, again?.cell(1, 4).text, again?.cell(2, 4).text]).toEqual([
      '3',
      '6',
      '=tekst',
    ]);
  });

  it('leaves out what was changed back', () => {
    const host = createExcelHost(bytes);
    host.user.type({ sheet: 'Behovskø', row: 1, column: 2 }, '9');
    host.user.undo();
    expect(host.save()).toEqual(bytes);
  });

  it('keeps settings and custom XML parts, and lets go of those deleted', async () => {
    const host = createExcelHost(bytes);
    const { Excel } = openExcel(host);
    await Excel.run(async (context) => {
      context.workbook.settings.add('__proto__', '<&>');
      context.workbook.customXmlParts.add('<memo xmlns="urn:memo">17/22</memo>');
      await context.sync();
    });
    const reopened = openExcel(createExcelHost(host.save()));
    const read = await reopened.Excel.run(async (context) => {
      const { settings, customXmlParts } = context.workbook;
      const item = settings.getItem('__proto__').load('value');
      const part = customXmlParts.getByNamespace('urn:memo').getOnlyItem();
      const xml = part.getXml();
      const count = customXmlParts.getCount();
      await context.sync();
      settings.getItem('__proto__').delete();
      part.delete();
      await context.sync();
      return { value: String(item.value), xml: xml.value, count: count.value };
    });
    expect(read).toEqual({ value: '<&>', xml: expect.stringContaining('17/22'), count: 1 });
    expect(readWorkbook(reopened.host.save(), 'lagret.xlsx').customXmlParts).toEqual([]);
  });
});

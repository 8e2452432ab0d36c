import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { plainWorkbook } from '../../../tests/support/plain-workbook';
import { createExcelHost } from '../create-excel-host';
import { failureOf } from '../testing/failure';

const open = () =>
  openExcel(
    createExcelHost(
      plainWorkbook({
        Kø: [
          ['Nr', 'Ramme', 'Dobbelt'],
          ['#20', 4.8, '=B2*2'],
          ['#23', 8.1, '=B3*2'],
        ],
      }),
    ),
  );

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Kø');

describe('conditional formats', () => {
  it('with a formula are added before the others, found, changed and deleted', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const first = sheet.getRange('B2:B3').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      first.custom.rule.formula = '=B2>5';
      first.custom.format.fill.color = 'red';
      const second = sheet.getRanges('A1,C3').conditionalFormats.add('Custom');
      second.custom.rule.formula = 'TRUE';
      second.custom.format.font.bold = true;
      const all = sheet.getRange().conditionalFormats.load('items/id, items/type, items/priority');
      const ofA1 = sheet.getRange('A1').conditionalFormats.getCount();
      await context.sync();
      expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['Custom', 0],
        ['Custom', 1],
      ]);
      expect(ofA1.value).toBe(1);
      const loaded = all.items.map((format) => {
        format.custom.rule.load('formula');
        format.custom.format.fill.load('color');
        return format;
      });
      await context.sync();
      expect(loaded.map(({ custom }) => [custom.rule.formula, custom.format.fill.color])).toEqual([
        ['=TRUE', ''],
        ['=B2>5', '#FF0000'],
      ]);
      loaded[0]?.delete();
      await context.sync();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
    host.user.undo();
    await Excel.run(async (context) => {
      const count = sheetOf(context).getRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
  });

  it('of other kinds fail by name, and so does what is no formula', async () => {
    const { Excel } = open();
    const failing = (batch: (sheet: Excel.Worksheet) => void) =>
      failureOf(
        Excel.run(async (context) => {
          batch(sheetOf(context));
          await context.sync();
        }),
      );
    const scale = await failing((sheet) => {
      sheet.getRange('B2').conditionalFormats.add('ColorScale');
    });
    expect(scale.message).toContain('ConditionalFormatCollection.add(ColorScale)');
    const broken = await failing((sheet) => {
      sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=B2>(';
    });
    expect(broken.code).toBe('InvalidArgument');
  });
});

describe('lines, links and copies', () => {
  it('draws lines at the edges and between cells', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const { borders } = sheetOf(context).getRange('A2:B3').format;
      borders.getItem('EdgeBottom').color = '#C9D3D5';
      borders.getItem('InsideHorizontal').style = 'Continuous';
      await context.sync();
    });
    const lines = (row: number) => host.view.sheets[0]?.cell(row, 0).style.borders;
    expect(lines(1)).toMatchObject({ top: null, bottom: '#000000' });
    expect(lines(2)).toMatchObject({ top: '#000000', bottom: '#C9D3D5' });
  });

  it('gives a cell a link and its text', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('E1');
      cell.hyperlink = { documentReference: 'Kø!B2', textToDisplay: '=B2' };
      cell.load('hyperlink, values, formulas');
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: 'Kø!B2', textToDisplay: '=B2' });
      expect(cell.values).toEqual([['=B2']]);
    });
  });

  it('copies with references moving along, or formats alone', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('C2').format.fill.color = '#FFFF00';
      sheet.getRange('D2').copyFrom('C2');
      sheet.getRange('C3').copyFrom('C2', 'Formats');
      sheet.getRange('F1:F3').copyFrom('A1', 'Values');
      const copied = sheet.getRange('D2').load('formulas');
      const repeated = sheet.getRange('F1:F3').load('values');
      await context.sync();
      expect(copied.formulas).toEqual([['=C2*2']]);
      expect(repeated.values).toEqual([['Nr'], ['Nr'], ['Nr']]);
    });
    const cell = host.view.sheets[0]?.cell(2, 2);
    expect([cell?.input, cell?.style.fill]).toEqual(['=B3*2', '#FFFF00']);
  });
});

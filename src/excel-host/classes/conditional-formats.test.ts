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

type Kind =
  'CellValue' | 'ColorScale' | 'DataBar' | 'IconSet' | 'PresetCriteria' | 'ContainsText' | 'TopBottom';

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

  it('that is no formula is refused', async () => {
    const { Excel } = open();
    const broken = await failureOf(
      Excel.run(async (context) => {
        sheetOf(context).getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=(';
        await context.sync();
      }),
    );
    expect(broken.code).toBe('InvalidArgument');
  });

  it.each<[Kind, string, (format: Excel.ConditionalFormat) => void, object]>([
    [
      'CellValue',
      'cellValue/rule,cellValue/format/font/color',
      ({ cellValue }) => {
        cellValue.format.font.color = '#ff0000';
        cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      },
      {
        cellValue: {
          rule: { formula1: '=5', operator: 'GreaterThan' },
          format: { font: { color: '#FF0000' } },
        },
      },
    ],
    [
      'ColorScale',
      'colorScale',
      ({ colorScale }) => {
        colorScale.criteria = {
          minimum: { type: 'LowestValue', color: 'blue' },
          midpoint: { formula: '50', type: 'Percent', color: 'yellow' },
          maximum: { type: 'HighestValue', color: 'red' },
        };
      },
      { colorScale: { threeColorScale: true, criteria: { midpoint: { formula: '50' } } } },
    ],
    [
      'DataBar',
      'dataBar/barDirection,dataBar/positiveFormat',
      ({ dataBar }) => {
        dataBar.barDirection = 'LeftToRight';
        dataBar.positiveFormat.fillColor = 'green';
      },
      { dataBar: { barDirection: 'LeftToRight', positiveFormat: { fillColor: '#008000' } } },
    ],
    [
      'IconSet',
      'iconSet',
      ({ iconSet }) => {
        iconSet.style = 'ThreeTriangles';
        // Microsoft's own samples leave the first one empty.
        const everythingElse = {} as Excel.ConditionalIconCriterion;
        const twoThirds = { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=2' } as const;
        iconSet.criteria = [everythingElse, twoThirds, { ...twoThirds, formula: '=3' }];
      },
      { iconSet: { style: 'ThreeTriangles', criteria: [{}, { formula: '=2' }, { formula: '=3' }] } },
    ],
    [
      'PresetCriteria',
      'preset',
      ({ preset }) => {
        preset.format.font.color = 'white';
        preset.rule = { criterion: 'OneStdDevAboveAverage' };
      },
      { preset: { rule: { criterion: 'OneStdDevAboveAverage' } } },
    ],
    [
      'ContainsText',
      'textComparison',
      ({ textComparison }) => {
        textComparison.rule = { operator: 'Contains', text: 'Utsatt' };
      },
      { textComparison: { rule: { operator: 'Contains', text: 'Utsatt' } } },
    ],
    [
      'TopBottom',
      'topBottom/rule,topBottom/format/fill/color',
      ({ topBottom }) => {
        topBottom.format.fill.color = 'green';
        topBottom.rule = { rank: 1, type: 'TopItems' };
      },
      { topBottom: { rule: { rank: 1, type: 'TopItems' }, format: { fill: { color: '#008000' } } } },
    ],
  ])('of the type %s are as they were made', async (type, load, make, expected) => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const formats = sheetOf(context).getRange('B2:B3').conditionalFormats;
      make(formats.add(type));
      const format = formats.getItemAt(0).load('type');
      format.load(`${load},customOrNullObject`);
      await context.sync();
      expect([format.type, format.customOrNullObject.isNullObject]).toEqual([type, true]);
      expect(format.toJSON()).toMatchObject(expected);
    });
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

import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { plainWorkbook } from '../../../tests/support/plain-workbook';
import { createExcelHost } from '../create-excel-host';
import { failureOf } from '../testing/failure';

const bytes = plainWorkbook({
  Rammer: [
    ['Behov', 'Gjeldende', 'Ny'],
    ['#20', 4.8, 6.8],
    ['#23', 8.1, 11.4],
  ],
});

const open = () => {
  const host = createExcelHost(bytes);
  return openExcel(host);
};

describe('charts', () => {
  it('are made of a range: texts name the series and the categories', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Rammer');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.load('name, chartType, id');
      chart.series.load('items/name');
      sheet.charts.load('count');
      await context.sync();
      expect([chart.name, chart.chartType, sheet.charts.count]).toEqual(['Chart 1', 'ColumnClustered', 1]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Gjeldende', 'Ny']);
    });
  });

  it('keep titles, legend, axes, series and place', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Rammer');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
      const first = chart.series.getItemAt(0);
      first.name = 'Før';
      first.setXAxisValues(sheet.getRange('A2:A3'));
      first.format.fill.setSolidColor('#88B0B8');
      first.hasDataLabels = true;
      first.dataLabels.numberFormat = '0.0';
      first.gapWidth = 80;
      const second = chart.series.add('Etter');
      second.setValues(sheet.getRange('C2:C3'));
      chart.title.text = 'Rammer før og etter';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.title.text = 'MNOK';
      chart.axes.valueAxis.numberFormat = '0.0';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.majorGridlines.visible = false;
      chart.setPosition('A6', 'D10');
      await context.sync();
      const again = sheet.charts.getItem('Chart 1');
      again.load('left, top, width, height, title/text, legend/position, legend/visible');
      again.axes.valueAxis.load('minimum, numberFormat, title/text, majorGridlines/visible');
      again.series.load('items/name, items/gapWidth, items/hasDataLabels');
      await context.sync();
      expect([again.left, again.top, again.width, again.height]).toEqual([0, 75, 192, 75]);
      expect([again.title.text, again.legend.position]).toEqual(['Rammer før og etter', 'Bottom']);
      const { valueAxis } = again.axes;
      expect([valueAxis.minimum, valueAxis.numberFormat, valueAxis.title.text]).toEqual([0, '0.0', 'MNOK']);
      expect(again.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
        ['Før', 80],
        ['Etter', 150],
      ]);
    });
  });

  it('are found by name, deleted, and taken back', async () => {
    const { Excel, host } = open();
    const count = () =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Rammer');
        charts.load('count');
        await context.sync();
        return charts.count;
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Rammer');
      sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Auto').name = 'Forløp';
      await context.sync();
      const none = sheet.charts.getItemOrNullObject('Noe annet').load('name');
      sheet.charts.getItem('forløp').delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(await count()).toBe(0);
    host.user.undo();
    expect(await count()).toBe(1);
    const error = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Rammer').charts.getItem('Borte').delete();
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('a worksheet', () => {
  it('keeps rows and columns in sight, and tells which', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Rammer');
      const before = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      const after = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      expect(before.isNullObject).toBe(true);
      expect(after.address).toBe('Rammer!A1:B2');
      expect([host.view.sheets[0]?.frozenRows, host.view.sheets[0]?.frozenColumns]).toEqual([2, 2]);
      sheet.freezePanes.freezeRows(1);
      const rows = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      expect(rows.address).toBe('Rammer!1:1');
      sheet.freezePanes.unfreeze();
      await context.sync();
      expect(host.view.sheets[0]?.frozenRows).toBe(0);
    });
  });

  it('keeps its looks', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Rammer');
      sheet.showGridlines = false;
      sheet.tabColor = '#ff0000';
      sheet.load('showGridlines, showHeadings, tabColor');
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor]).toEqual([false, true, '#FF0000']);
    });
  });
});

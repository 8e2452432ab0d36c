import { describe, expect, it } from '@jest/globals';
import { openSheet } from '../testing/open-sheet';
import { plainStyle } from '../testing/workbooks';

const colour = (at: Excel.Range) => at.load('format/fill/color');
const fills = (ranges: readonly Excel.Range[]) => ranges.map((range) => range.format.fill.color);

const boldRow = {
  sheet: { rowStyles: new Map([[4, 1]]), columnStyles: new Map([[3, 2]]) },
  file: { styles: [plainStyle, { ...plainStyle, fill: '#00FF00' }, { ...plainStyle, fill: '#0000FF' }] },
};

describe('whole rows and columns', () => {
  it('are formatted with the cells that are there and those to come', async () => {
    const { on, read } = openSheet([
      ['Nr', 'Ramme'],
      [20, 4.8],
    ]);
    await on((sheet) => {
      sheet.getRange('B:B').format.fill.color = '#FFFF00';
      sheet.getRange('2:2').format.fill.color = '#FF0000';
      sheet.getRange('B9').values = [[1]];
    });
    const found = await on((sheet) =>
      ['B1', 'B2', 'B9', 'B5000', 'A2', 'Z2', 'A1'].map((at) => colour(sheet.getRange(at))),
    );
    expect(fills(found)).toEqual([
      '#FFFF00',
      '#FF0000',
      '#FFFF00',
      '#FFFF00',
      '#FF0000',
      '#FF0000',
      '#FFFFFF',
    ]);
    expect(await read('B1:B2')).toEqual([['Ramme'], [4.8]]);
    const used = await on((sheet) => sheet.getUsedRange().load('address'));
    expect(used.address).toBe('Kø!A1:B9');
  });

  it('cross: what is set last is seen', async () => {
    const { on } = openSheet([['Nr']], boldRow);
    const before = await on((sheet) => colour(sheet.getRange('D5')));
    expect(before.format.fill.color).toBe('#00FF00');
    await on((sheet) => {
      sheet.getRange('D:D').format.font.bold = true;
      sheet.getRange('5:5').format.font.italic = true;
    });
    const cells = await on((sheet) =>
      ['D5', 'D6', 'E5'].map((at) =>
        sheet.getRange(at).load('format/fill/color,format/font/bold,format/font/italic'),
      ),
    );
    expect(cells.map(({ format: { fill, font } }) => [fill.color, font.bold, font.italic])).toEqual([
      ['#00FF00', true, true],
      ['#0000FF', true, false],
      ['#00FF00', false, true],
    ]);
  });

  it('say null where they differ, and what all have', async () => {
    const { on } = openSheet([['Nr']], boldRow);
    const ranges = await on((sheet) =>
      ['A:A', 'B:C', 'D:D', '5:5', '6:6', '1:1048576'].map((at) => colour(sheet.getRange(at))),
    );
    expect(fills(ranges)).toEqual([null, null, null, '#00FF00', null, null]);
  });

  it('of the whole sheet too, and it is undone as one', async () => {
    const { on, host } = openSheet([['Nr']], boldRow);
    await on((sheet) => {
      sheet.getRange().format.font.name = 'Arial';
    });
    const font = (at: string) => on((sheet) => sheet.getRange(at).load('format/font/name,format/fill/color'));
    expect((await font('XFD1048576')).format.font.name).toBe('Arial');
    expect((await font('A5')).toJSON()).toMatchObject({
      format: { font: { name: 'Arial' }, fill: { color: '#00FF00' } },
    });
    host.user.undo();
    expect((await font('A5')).format.font.name).toBe('Calibri');
  });

  it('move with their rows, and new ones look like those before', async () => {
    const { on } = openSheet([['Nr']], boldRow);
    await on((sheet) => {
      sheet.getRange('6:7').insert('Down');
      sheet.getRange('1:1').delete('Up');
    });
    const found = await on((sheet) => ['A3', 'A4', 'A5', 'A6', 'A7'].map((at) => colour(sheet.getRange(at))));
    expect(fills(found)).toEqual(['#FFFFFF', '#00FF00', '#00FF00', '#00FF00', '#FFFFFF']);
  });
});

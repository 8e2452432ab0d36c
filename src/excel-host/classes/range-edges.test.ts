import { describe, expect, it } from '@jest/globals';
import { openSheet } from '../testing/open-sheet';

describe('the edges of the data', () => {
  const open = () =>
    openSheet([
      ['a', 'b', null, 'd'],
      ['e', null, null, null],
      ['f', null, null, null],
    ]);
  const addressOf = async (find: (sheet: Excel.Worksheet) => Excel.Range) =>
    (await open().on((sheet) => find(sheet).load('address'))).address;

  it('are where Ctrl and an arrow key go', async () => {
    expect(await addressOf((sheet) => sheet.getRange('A1').getRangeEdge('Right'))).toBe('Kø!B1');
    expect(await addressOf((sheet) => sheet.getRange('B1').getRangeEdge('Right'))).toBe('Kø!D1');
    expect(await addressOf((sheet) => sheet.getRange('D1').getRangeEdge('Right'))).toBe('Kø!XFD1');
    expect(await addressOf((sheet) => sheet.getRange('A1').getRangeEdge('Down'))).toBe('Kø!A3');
    expect(await addressOf((sheet) => sheet.getRange('C3').getRangeEdge('Left'))).toBe('Kø!A3');
    expect(await addressOf((sheet) => sheet.getRange('C3').getRangeEdge('Up'))).toBe('Kø!C1');
  });

  it('extend a range, from its first cell or another of it', async () => {
    expect(await addressOf((sheet) => sheet.getRange('A1').getExtendedRange('Down'))).toBe('Kø!A1:A3');
    expect(await addressOf((sheet) => sheet.getRange('A1:A2').getExtendedRange('Right', 'A2'))).toBe(
      'Kø!1:2',
    );
    await expect(
      addressOf((sheet) => sheet.getRange('A1').getExtendedRange('Down', 'B2')),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('removing duplicates', () => {
  it('takes rows away that show what an earlier one shows, and leaves what is beside', async () => {
    const { on } = openSheet([
      ['Nr', 'Navn', 'x'],
      [1, 'Oppslag', 'p'],
      [2, 'OPPSLAG', 'q'],
      [1, 'oppslag', 'r'],
      [3, 'Varsling', 's'],
    ]);
    const result = await on((sheet) =>
      sheet.getRange('A1:B5').removeDuplicates([1], true).load('removed, uniqueRemaining'),
    );
    expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
    const { values } = await on((sheet) => sheet.getRange('A1:C5').load('values'));
    expect(values).toEqual([
      ['Nr', 'Navn', 'x'],
      [1, 'Oppslag', 'p'],
      [3, 'Varsling', 'q'],
      ['', '', 'r'],
      ['', '', 's'],
    ]);
  });

  it('wants columns of the range', async () => {
    const { on } = openSheet([['a']]);
    for (const columns of [[], [1]])
      await expect(
        on((sheet) => sheet.getRange('A1:A3').removeDuplicates(columns, false).load('removed')),
      ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('the standard size', () => {
  it('is that of what nobody has sized, and comes back', async () => {
    const { on } = openSheet([['a']]);
    const loaded = () =>
      on((sheet) => sheet.getRange('A1').format.load('useStandardWidth, useStandardHeight, columnWidth'));
    const before = await loaded();
    expect([before.useStandardWidth, before.useStandardHeight]).toEqual([true, true]);
    await on((sheet) => {
      const { format } = sheet.getRange('A1');
      format.columnWidth = 200;
      format.rowHeight = 40;
    });
    expect((await loaded()).useStandardWidth).toBe(false);
    await on((sheet) => {
      const { format } = sheet.getRange('A1');
      format.useStandardWidth = true;
      format.useStandardHeight = true;
    });
    const after = await loaded();
    expect([after.useStandardWidth, after.useStandardHeight, after.columnWidth]).toEqual([
      true,
      true,
      before.columnWidth,
    ]);
  });
});

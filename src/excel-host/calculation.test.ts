import { describe, expect, it } from '@jest/globals';
import { hostOf } from './create-excel-host';
import { openSheet } from './testing/open-sheet';
import { tableFile, workbookFile } from './testing/workbooks';

describe('a formula', () => {
  it('is nought when the cell that it refers to is emptied, on its own sheet or another', () => {
    const host = hostOf(
      workbookFile({ A: [[1, '=A2'], [2]], B: [['=A!A2', '=IF(TRUE,A!A2)']] }),
      () => new Uint8Array(),
    );
    const shown = () => {
      const [a, b] = host.view.sheets;
      return [a?.cell(0, 1).text, b?.cell(0, 0).text, b?.cell(0, 1).text];
    };
    host.user.type({ sheet: 'A', row: 1, column: 0 }, '7');
    expect(shown()).toEqual(['7', '7', '7']);
    host.user.type({ sheet: 'A', row: 1, column: 0 }, '');
    expect(shown()).toEqual(['0', '0', '0']);
  });
});

describe('a table of one row', () => {
  it('is a range where a function wants one, and a value where it wants that', async () => {
    const { on, read } = openSheet(
      [
        ['Fase', 'Ramme'],
        ['A', 5],
      ],
      {
        sheet: { tables: [tableFile('Behov', { top: 0, left: 0, rows: 2, columns: 2 }, ['Fase', 'Ramme'])] },
      },
    );
    await on((sheet) => {
      sheet.getRange('D1:D4').formulas = [
        ['=SUMIFS(Behov[Ramme],Behov[Fase],"A")'],
        ['=SUMIF(Behov[Fase],"B",Behov[Ramme])'],
        ['=Behov[Ramme]*2'],
        ['=Behov[[#Headers],[Ramme]]&"!"'],
      ];
    });
    expect(await read('D1:D4', 'values')).toEqual([[5], [0], [10], ['Ramme!']]);
  });
});

describe('a single cell', () => {
  it('is a range where a function wants one, and a value elsewhere', async () => {
    const formulas: readonly (readonly [string, unknown])[] = [
      ['=SUMIFS(B1,A1,"A")+SUMIFS(B2,A2,"A")', 5],
      ['=SUMIF($A$2,A2,B2)', 7],
      ['=COUNTIFS(A1,"A",B1,">4")', 1],
      ['=COUNTIF( Kø!A1 , "A" )', 1],
      ["=AVERAGEIFS('Kø'!B1,A1,A1)", 5],
      ['=MATCH("A",A1,0)', 1],
      ['=VLOOKUP("A",A1,1,FALSE)', 'A'],
      ['=IFERROR(MATCH("Q",A1,0),SUMIFS(B1:B2,A1:A2,"B"))', 7],
      ['=COUNTIF(A1:A2,A1)', 1],
      ['=SUMIFS(B2,A2,"B")&"A1,(B1"', '7A1,(B1'],
      ['=SUM(IF(A1="A",{1,2}))', 3],
    ];
    const { on, read } = openSheet([
      ['A', 5],
      ['B', 7],
    ]);
    await on((sheet) => {
      sheet.getRange(`D1:D${formulas.length}`).formulas = formulas.map(([formula]) => [formula]);
    });
    const address = `D1:D${formulas.length}`;
    expect(await read(address, 'values')).toEqual(formulas.map(([, value]) => [value]));
    expect(await read(address)).toEqual(formulas.map(([formula]) => [formula]));
  });
});

import { describe, expect, it } from '@jest/globals';
import { failureOf } from '../testing/failure';
import { openSheet } from '../testing/open-sheet';
import { tableFile } from '../testing/workbooks';

const rows = [
  ['Nr', 'Ramme'],
  [20, 4.5],
  [23, 8.25],
];

const open = () =>
  openSheet(rows, {
    sheets: { Saker: [[1], [2]] },
    sheet: { tables: [tableFile('Behov', { top: 0, left: 0, rows: 3, columns: 2 }, ['Nr', 'Ramme'])] },
  });

describe('a name', () => {
  it('is made of a range, a formula or a text', async () => {
    const { on, read } = open();
    const items = await on((sheet, { workbook: { names } }) => {
      sheet.getRange('D1:D3').formulas = [['=SUM(Rammer)'], ['=Sum*Sats'], ['=Merke&1']];
      return [
        names.add('Rammer', sheet.getRange('B2:B3'), 'Etter fordeling'),
        names.add('Hele', sheet.getRange('A:B')),
        names.add('Linje', sheet.getRange('2:3')),
        names.add('Sum', '=SUM(Saker!A1:A2)'),
        names.add('Sats', '=0.25'),
        names.add('Merke', 'Han sa "ja"'),
        names.add('Feil', '=1/0'),
      ].map((name) => name.load('name,formula,type,value,comment,scope,visible'));
    });
    expect(items.map(({ formula, type, value }): readonly unknown[] => [formula, type, value])).toEqual([
      ['=Kø!$B$2:$B$3', 'Range', 'Kø!$B$2:$B$3'],
      ['=Kø!$A:$B', 'Range', 'Kø!$A:$B'],
      ['=Kø!$2:$3', 'Range', 'Kø!$2:$3'],
      ['=SUM(Saker!A1:A2)', 'Double', 3],
      ['=0.25', 'Double', 0.25],
      ['="Han sa ""ja"""', 'String', 'Han sa "ja"'],
      ['=1/0', 'Error', '#DIV/0!'],
    ]);
    expect(items[0]).toMatchObject({
      ...{ name: 'Rammer', comment: 'Etter fordeling', scope: 'Workbook', visible: true },
    });
    expect(await read('D1:D3', 'values')).toEqual([[12.75], [0.75], ['Han sa "ja"1']]);
  });

  it('takes references without a sheet to be on the active one, and local formulas as people write them', async () => {
    const { on } = open();
    const [plain, local] = await on((_, { workbook: { names } }) => [
      names.add('Første', '=$A$1').load('formula'),
      names.addFormulaLocal('Avrundet', '=ROUND(4,82;1)').load('formula,value'),
    ]);
    expect(plain.formula).toBe('=Kø!$A$1');
    expect([local.formula, local.value]).toEqual(['=ROUND(4.82,1)', 4.8]);
  });

  it('belongs to the workbook or to a sheet, where its own go first', async () => {
    const { on, read } = open();
    const [whole, own, counts] = await on((sheet, { workbook }) => {
      const saker = workbook.worksheets.getItem('Saker');
      const first = workbook.names.add('Tall', '=1').load('scope');
      first.worksheetOrNullObject.load('name');
      const second = saker.names.add('Tall', '=$A$2').load('scope,formula');
      second.worksheet.load('name');
      sheet.getRange('D1').formulas = [['=Tall']];
      saker.getRange('D1').formulas = [['=Tall']];
      return [first, second, [workbook.names.getCount(), saker.names.getCount()]] as const;
    });
    expect([whole.scope, whole.worksheetOrNullObject.isNullObject]).toEqual(['Workbook', true]);
    expect([own.scope, own.worksheet.name, own.formula]).toEqual(['Worksheet', 'Saker', '=Saker!$A$2']);
    expect(counts.map(({ value }) => value)).toEqual([1, 1]);
    expect([await read('D1', 'values'), await read('Saker!D1', 'values')]).toEqual([[[1]], [[2]]]);
    expect(
      await failureOf(on((_, { workbook }) => workbook.names.getItem('Tall').worksheet.load('name'))),
    ).toMatchObject({
      code: 'InvalidOperation',
    });
  });

  it('is changed, deleted and taken back', async () => {
    const { on, read, host } = open();
    await on((sheet, { workbook }) => {
      workbook.names.add('Sats', '=2');
      sheet.getRange('D1').formulas = [['=Sats']];
    });
    await on((_, { workbook }) => {
      workbook.names.getItem('sats').formula = '=$B$2';
    });
    expect(await read('D1', 'values')).toEqual([[4.5]]);
    await on((_, { workbook }) => workbook.names.getItem('Sats').delete());
    expect(await read('D1', 'values')).toEqual([['#NAME?']]);
    const after = [];
    for (let step = 0; step < 3; step += 1) {
      host.user.undo();
      after.push(await read('D1', 'values'));
    }
    expect(after).toEqual([[[4.5]], [[2]], [['']]]);
    expect((await on((_, { workbook }) => workbook.names.getCount())).value).toBe(0);
  });

  it('keeps its comment and whether people see it', async () => {
    const { on } = open();
    const name = await on((_, { workbook }) => {
      const added = workbook.names.add('Sats', '=2');
      added.visible = false;
      added.comment = 'Per år';
      return added.load('visible,comment');
    });
    expect([name.visible, name.comment]).toEqual([false, 'Per år']);
  });

  it('follows its cells', async () => {
    const { on } = open();
    const name = await on((_, { workbook }) => {
      const added = workbook.names.add('Tall', workbook.worksheets.getItem('Saker').getRange('A2'));
      workbook.worksheets.getItem('Saker').getRange('1:1').insert('Down');
      return added.load('formula');
    });
    expect(name.formula).toBe('=Saker!$A$3');
  });

  it.each([
    ['an address', 'A1', '=1', 'InvalidArgument'],
    ['a space', 'To ord', '=1', 'InvalidArgument'],
    ['a number first', '1Sats', '=1', 'InvalidArgument'],
    ['R', 'R', '=1', 'InvalidArgument'],
    ['no formula', 'Sats', '=(1', 'InvalidArgument'],
    ['nothing', 'Sats', '', 'InvalidArgument'],
    ['what is there', 'finnes', '=1', 'ItemAlreadyExists'],
    ['the name of a table', 'behov', '=1', 'ItemAlreadyExists'],
  ])('refuses %s', async (_, name, reference, code) => {
    const { on } = open();
    await on((__, { workbook }) => workbook.names.add('Finnes', '=1'));
    expect(await failureOf(on((__, { workbook }) => workbook.names.add(name, reference)))).toMatchObject({
      ...{ code, debugInfo: { errorLocation: 'NamedItemCollection.add' } },
    });
  });

  it('has no range when it is a value', async () => {
    const { on } = open();
    const none = await on((_, { workbook }) => workbook.names.add('Sats', '=2').getRangeOrNullObject());
    expect(none.isNullObject).toBe(true);
    expect(
      await failureOf(on((_, { workbook }) => workbook.names.getItem('Sats').getRange().load('values'))),
    ).toMatchObject({ code: 'InvalidOperation' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { readWorkbook } from '../../xlsx';
import { handMade } from '../../xlsx/testing/hand-made';
import { createExcelHost } from '../create-excel-host';
import { failureOf } from '../testing/failure';
import { openSheet } from '../testing/open-sheet';

const open = () =>
  openSheet(
    [
      ['Fase', 'Ramme'],
      ['Forslag', 4.8],
      ['Ukjent', -1],
      [null, 'fire'],
    ],
    { sheets: { Lister: [['Forslag'], ['Vedtatt']] } },
  );

const rules: readonly (readonly [string, Excel.DataValidationRule, unknown])[] = [
  ['List', { list: { source: 'Forslag,Vedtatt', inCellDropDown: true } }, undefined],
  [
    'Decimal',
    { decimal: { formula1: 0, operator: 'GreaterThan' } },
    { decimal: { formula1: '=0', operator: 'GreaterThan' } },
  ],
  [
    'WholeNumber',
    { wholeNumber: { formula1: 1, formula2: '=B2*2', operator: 'Between' } },
    { wholeNumber: { formula1: '=1', formula2: '=B2*2', operator: 'Between' } },
  ],
  [
    'Date',
    { date: { formula1: '2022-06-09', operator: 'LessThan' } },
    { date: { formula1: '=44721', operator: 'LessThan' } },
  ],
  ['Custom', { custom: { formula: '=B2<>""' } }, undefined],
];

describe('data validation', () => {
  it.each(rules)('is given, read back and cleared: %s', async (type, rule, readBack) => {
    const { on } = open();
    await on((sheet) => void (sheet.getRange('A2:A4').dataValidation.rule = rule));
    const given = await on((sheet) => sheet.getRange('A3').dataValidation.load('rule,type'));
    expect([given.type, given.rule]).toEqual([type, readBack ?? rule]);
    await on((sheet) => sheet.getRange('A3').dataValidation.clear());
    const [gone, mixed] = await on((sheet) => [
      sheet.getRange('A3').dataValidation.load('rule,type'),
      sheet.getRange('A2:A4').dataValidation.load('type'),
    ]);
    expect([gone.type, gone.rule, mixed.type]).toEqual(['None', {}, 'MixedCriteria']);
  });

  it('says what it asks for and how it refuses', async () => {
    const { on } = open();
    const prompt = { showPrompt: true, title: 'Fase', message: 'Velg en fase.' };
    const errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: 'Ukjent',
      message: 'Er du sikker?',
    } as const;
    await on((sheet) => {
      const { dataValidation } = sheet.getRange('A2:A4');
      dataValidation.rule = { list: { source: '=Lister!$A$1:$A$2', inCellDropDown: false } };
      dataValidation.prompt = prompt;
      dataValidation.errorAlert = errorAlert;
      dataValidation.ignoreBlanks = false;
    });
    const read = await on((sheet) => sheet.getRange('A4').dataValidation.load());
    expect(read.toJSON()).toMatchObject({ prompt, errorAlert, ignoreBlanks: false, valid: false });
  });

  it('finds the cells that are not valid', async () => {
    const { on } = open();
    await on((sheet, { workbook }) => {
      const source = workbook.worksheets.getItem('Lister').getRange('A1:A2');
      sheet.getRange('A2:A4').dataValidation.rule = { list: { source, inCellDropDown: true } };
      sheet.getRange('B2:B4').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    });
    const invalid = await on((sheet) =>
      sheet.getRange('A1:B4').dataValidation.getInvalidCells().load('address'),
    );
    expect(invalid.address).toBe('Kø!A3:B3,Kø!B4');
    const none = await on((sheet) => sheet.getRange('A2').dataValidation.getInvalidCellsOrNullObject());
    expect(none.isNullObject).toBe(true);
    const special = await on((sheet) =>
      sheet.getRange('A1:B4').getSpecialCells('DataValidations').load('address'),
    );
    expect(special.address).toBe('Kø!A2:B4');
  });

  it('counts days as the workbook does', async () => {
    const { on } = openSheet([['Dato']], { file: { dateSystem: 1904 } });
    await on((sheet) => {
      sheet.getRange('A2').dataValidation.rule = { date: { formula1: '2022-06-09', operator: 'LessThan' } };
    });
    const { rule } = await on((sheet) => sheet.getRange('A2').dataValidation.load('rule'));
    expect(rule.date?.formula1).toBe('=43259');
  });

  it('is of one kind, with as many formulas as it needs', async () => {
    const { on } = open();
    const codeOf = async (rule: Excel.DataValidationRule) =>
      (await failureOf(on((sheet) => void (sheet.getRange('A2').dataValidation.rule = rule)))).code;
    expect(await codeOf({})).toBe('InvalidArgument');
    expect(await codeOf({ decimal: { formula1: 1, operator: 'Between' } })).toBe('InvalidArgument');
  });

  it('follows its cells, and stays in the file', async () => {
    const bytes = handMade(
      '<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="A2:A9 C2"><formula1>"Ja,Nei"</formula1></dataValidation></dataValidations>',
    );
    const host = createExcelHost(bytes);
    const { Excel } = openExcel(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('1:1').insert('Down');
      const [moved, before] = ['C3', 'C2'].map((at) => sheet.getRange(at).dataValidation.load('rule,type'));
      await context.sync();
      expect(moved?.rule).toEqual({ list: { source: 'Ja,Nei', inCellDropDown: true } });
      expect(before?.type).toBe('None');
    });
    expect(readWorkbook(host.save(), 'a.xlsx').sheets[0]?.validations).toHaveLength(1);
  });
});

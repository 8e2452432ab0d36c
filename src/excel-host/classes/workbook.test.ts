import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf, type ExcelHostOptions } from '../create-excel-host';
import { failureOf } from '../testing/failure';
import { plainStyle, workbookFile } from '../testing/workbooks';

const file = workbookFile(
  {
    Behovskø: [
      ['Nr', 'Ramme'],
      [20, 4.8],
    ],
    'Saker 2022': [],
    Skjult: [],
  },
  {
    file: {
      names: [
        { name: 'Rammer', formula: '=Behovskø!$B$2:$B$9' },
        { name: 'Terskel', formula: '=25%' },
      ],
      customXmlParts: [{ path: 'customXml/item1.xml', xml: '<a xmlns="urn:a"/>' }],
      styles: [plainStyle, { ...plainStyle, locked: false }],
    },
  },
);

const open = (options?: ExcelHostOptions) => openExcel(hostOf(file, () => new Uint8Array(), options));

const withWorkbook = <T>(
  { Excel }: ReturnType<typeof open>,
  batch: (context: Excel.RequestContext) => Promise<T>,
) => Excel.run(batch);

describe('application', () => {
  it('says how people write here', async () => {
    const read = (options: ExcelHostOptions) =>
      withWorkbook(open(options), async (context) => {
        const { application } = context.workbook;
        application.load('decimalSeparator,thousandsSeparator,useSystemSeparators,calculationMode');
        application.cultureInfo.load(
          'name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern',
        );
        await context.sync();
        const { name, numberFormat, datetimeFormat } = application.cultureInfo;
        return [
          application.decimalSeparator,
          application.thousandsSeparator,
          application.useSystemSeparators,
          application.calculationMode,
          name,
          numberFormat.numberDecimalSeparator,
          datetimeFormat.shortDatePattern,
        ];
      });
    expect(await read({ culture: 'nn-NO' })).toEqual([
      ',',
      '\u00a0',
      true,
      'Automatic',
      'nn-NO',
      ',',
      'dd.MM.yyyy',
    ]);
    expect(await read({ culture: 'en-US' })).toEqual(['.', ',', true, 'Automatic', 'en-US', '.', 'M/d/yyyy']);
  });

  it('waits with other formulas when calculation is manual', async () => {
    const excel = open();
    const values = await withWorkbook(excel, async (context) => {
      const { application, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Behovskø');
      const sums = sheet.getRange('C2:C3');
      sums.formulas = [['=B2*2'], ['=B2*3']];
      application.calculationMode = 'Manual';
      sheet.getRange('B2').values = [[5]];
      sums.getCell(1, 0).formulas = [['=B2*4']];
      const before = sums.load('values');
      await context.sync();
      const waiting = before.values;
      application.calculate('Full');
      sums.load('values');
      await context.sync();
      return [waiting, sums.values];
    });
    expect(values).toEqual([
      [[9.6], [20]],
      [[10], [20]],
    ]);
  });

  it('opens a new workbook in a window of its own', async () => {
    const opened: (Uint8Array | null)[] = [];
    const { Excel } = open({ onNewWorkbook: (bytes) => opened.push(bytes) });
    const bytes = readFileSync('assets/sample.xlsx');
    await Excel.createWorkbook(bytes.toString('base64'));
    await Excel.createWorkbook();
    expect(opened.map((one) => one && Buffer.from(one).equals(bytes))).toEqual([true, null]);
    expect(await failureOf(Excel.createWorkbook('bm90IGEgd29ya2Jvb2s='))).toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('says so where no other window can be', async () => {
    expect(await failureOf(open().Excel.createWorkbook())).toMatchObject({ code: 'NotImplemented' });
  });
});

describe('worksheets', () => {
  it('are listed, added, renamed, hidden, deleted', async () => {
    const excel = open();
    const read = await withWorkbook(excel, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Skjult').visibility = 'Hidden';
      const added = worksheets.add().load('name,id');
      const kontroll = worksheets.add('Kontroll');
      kontroll.name = 'Kontroll 2';
      worksheets.getItem('Saker 2022').delete();
      const last = worksheets.getLast(true).load('name');
      const visible = worksheets.getCount(true);
      worksheets.load('items/name,items/position,items/visibility');
      await context.sync();
      return {
        added: added.name,
        last: last.name,
        visible: visible.value,
        all: worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]),
      };
    });
    expect(read).toEqual({
      added: 'Ark4',
      last: 'Kontroll 2',
      visible: 3,
      all: [
        ['Behovskø', 0, 'Visible'],
        ['Skjult', 1, 'Hidden'],
        ['Ark4', 2, 'Visible'],
        ['Kontroll 2', 3, 'Visible'],
      ],
    });
    // Excel cannot undo the deletion of a worksheet, nor anything before it.
    expect(excel.host.user.undo()).toBe(false);
  });

  it.each([
    ['Behovskø', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
  ])('cannot be named %s', async (name, code) => {
    const error = await failureOf(
      withWorkbook(open(), async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add(name);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  it('are activated with what is selected on them', async () => {
    const excel = open();
    const read = await withWorkbook(excel, async (context) => {
      const workbook = context.workbook;
      workbook.worksheets.getItem('Saker 2022').getRange('B3:C4').select();
      const selected = workbook.getSelectedRange().load('address');
      const active = workbook.getActiveCell().load('address');
      const sheet = workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [selected.address, active.address, sheet.name];
    });
    expect(read).toEqual(["'Saker 2022'!B3:C4", "'Saker 2022'!B3", 'Saker 2022']);
    expect(excel.host.view.activeSheet).toBe('Saker 2022');
    expect(excel.host.view.selection).toEqual({
      sheet: 'Saker 2022',
      area: { top: 2, left: 1, rows: 2, columns: 2 },
    });
  });
});

describe('names', () => {
  it('give their range, or their formula alone', async () => {
    const read = await withWorkbook(open(), async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula');
      const range = names.getItem('rammer').getRange().load('address');
      const none = names.getItem('Terskel').getRangeOrNullObject();
      const unknown = names.getItemOrNullObject('Ukjent');
      await context.sync();
      return [
        names.items.map(({ name, formula }) => `${name} ${String(formula)}`),
        range.address,
        none.isNullObject,
        unknown.isNullObject,
      ];
    });
    expect(read).toEqual([['Rammer =Behovskø!$B$2:$B$9', 'Terskel =25%'], 'Behovskø!B2:B9', true, true]);
  });

  it('are known to formulas', () => {
    const { host } = open();
    host.user.type({ sheet: 'Behovskø', row: 1, column: 2 }, '=SUM(Rammer)*(1+Terskel)');
    expect(host.view.sheets[0]?.cell(1, 2).text).toBe('6');
  });
});

describe('settings and custom XML parts', () => {
  it('keep any key, prototype keys too', async () => {
    const excel = open();
    const read = await withWorkbook(excel, async (context) => {
      const { settings } = context.workbook;
      settings.add('__proto__', { a: [1] });
      settings.add('språk', 'nb');
      settings.getItem('språk').delete();
      const item = settings.getItem('__proto__').load('value');
      const gone = settings.getItemOrNullObject('språk');
      const count = settings.getCount();
      await context.sync();
      return { value: item.value as unknown, gone: gone.isNullObject, count: count.value };
    });
    expect(read).toEqual({ value: { a: [1] }, gone: true, count: 1 });
  });

  it('keep XML by namespace', async () => {
    const read = await withWorkbook(open(), async (context) => {
      const { customXmlParts } = context.workbook;
      const added = customXmlParts.add('<b xmlns="urn:b">1</b>').load('id,namespaceUri');
      const ofFile = customXmlParts.getByNamespace('urn:a').getOnlyItem();
      ofFile.setXml('<a xmlns="urn:a">ny</a>');
      const xml = ofFile.getXml();
      const none = customXmlParts.getByNamespace('urn:c').getOnlyItemOrNullObject();
      const again = customXmlParts.getByNamespace('urn:b').load('items/id');
      await context.sync();
      return [added.namespaceUri, xml.value, none.isNullObject, again.items[0]?.id === added.id];
    });
    expect(read).toEqual(['urn:b', '<a xmlns="urn:a">ny</a>', true, true]);
  });

  it('refuse what is no XML', async () => {
    const error = await failureOf(
      withWorkbook(open(), async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add('<a>');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('protection', () => {
  const writing = (excel: ReturnType<typeof open>, address: string) =>
    withWorkbook(excel, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Behovskø').getRange(address).values = [[1]];
      await context.sync();
    });

  it('keeps locked cells, and lets through what is allowed', async () => {
    const excel = open();
    await withWorkbook(excel, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Behovskø').protection.protect({ allowFormatCells: true }, 'hemmelig');
      await context.sync();
    });
    const error = await failureOf(writing(excel, 'B2'));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['AccessDenied', 'Range.values']);
    expect(() => excel.host.user.type({ sheet: 'Behovskø', row: 1, column: 1 }, '1')).toThrow(/protected/);
    const read = await withWorkbook(excel, async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Behovskø');
      sheet.getRange('B2').format.font.bold = true;
      sheet.protection.load('protected,options');
      await context.sync();
      return [
        sheet.protection.protected,
        sheet.protection.options.allowFormatCells,
        sheet.protection.options.allowSort,
      ];
    });
    expect(read).toEqual([true, true, false]);
  });

  it('opens with the password only', async () => {
    const excel = open();
    const unprotect = (password?: string) =>
      withWorkbook(excel, async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Behovskø').protection.unprotect(password);
        await context.sync();
      });
    await withWorkbook(excel, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Behovskø').protection.protect(undefined, 'hemmelig');
      await context.sync();
    });
    expect((await failureOf(unprotect('feil'))).code).toBe('AccessDenied');
    await unprotect('hemmelig');
    await writing(excel, 'B2');
    expect(excel.host.view.sheets[0]?.cell(1, 1).text).toBe('1');
  });

  it('lets unlocked cells be written', async () => {
    const unlocked = workbookFile(
      { Behovskø: [['a']] },
      { sheet: { isProtected: true }, file: { styles: [{ ...plainStyle, locked: false }] } },
    );
    const excel = openExcel(hostOf(unlocked, () => new Uint8Array()));
    await writing(excel, 'A1');
    const unprotect = withWorkbook(excel, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Behovskø').protection.unprotect();
      await context.sync();
    });
    expect((await failureOf(unprotect)).code).toBe('NotImplemented');
  });
});

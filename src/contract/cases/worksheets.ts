import { equal, fails } from '../assert';
import { method, property, type ContractCase } from '../contract-case';

export const worksheets: readonly ContractCase[] = [
  {
    name: 'a sheet that is added comes last and is visible',
    cites: method('WorksheetCollection', 'add'),
    async run(bench) {
      const [sheet, count] = await bench.run(
        (own, { workbook }) =>
          [own.load('name,position,visibility'), workbook.worksheets.getCount()] as const,
      );
      equal([sheet.name, sheet.visibility], [bench.sheetName, 'Visible']);
      equal(sheet.position, count.value - 1);
    },
  },
  {
    name: 'a sheet is found by its name and by its id, and keeps the id when it is renamed',
    cites: property('Worksheet', 'id'),
    async run(bench) {
      const name = bench.unique('Omdøpt');
      const sheet = await bench.run((own) => own.load('id'));
      const [renamed, gone] = await bench.run((own, { workbook }) => {
        own.name = name;
        return [
          workbook.worksheets.getItem(sheet.id).load('name'),
          workbook.worksheets.getItemOrNullObject(bench.sheetName),
        ] as const;
      });
      bench.afterwards(({ workbook }) => {
        workbook.worksheets.getItem(sheet.id).name = bench.sheetName;
      });
      equal([renamed.name, gone.isNullObject], [name, true]);
    },
  },
  {
    name: 'two sheets cannot have the same name',
    cites: property('Worksheet', 'name'),
    async run(bench) {
      await fails(
        bench.run((_, { workbook }) => workbook.worksheets.add(bench.sheetName).load('name')),
        'ItemAlreadyExists',
      );
    },
  },
  {
    name: 'a hidden sheet is read and written all the same',
    cites: property('Worksheet', 'visibility'),
    async run(bench) {
      const [sheet, cell] = await bench.run((own) => {
        own.visibility = 'Hidden';
        own.getRange('A1').values = [[1]];
        return [own.load('visibility'), own.getRange('A1').load('values')] as const;
      });
      equal([sheet.visibility, cell.values], ['Hidden', [[1]]]);
    },
  },
  {
    name: 'a protected sheet refuses to be written, and takes it again when it is not',
    cites: method('WorksheetProtection', 'protect'),
    async run(bench) {
      const write = () =>
        bench.run((sheet) => {
          sheet.getRange('A1').values = [[1]];
        });
      await bench.run((sheet) => sheet.protection.protect());
      await fails(write(), 'AccessDenied');
      await bench.run((sheet) => sheet.protection.unprotect());
      await write();
    },
  },
];

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
  {
    name: 'formulas follow a sheet that is renamed',
    cites: property('Worksheet', 'name'),
    async run(bench) {
      const name = bench.unique('Ny');
      const cell = await bench.run((sheet, { workbook }) => {
        const other = workbook.worksheets.add(name);
        other.getRange('A1').values = [[4.5]];
        sheet.getRange('A1').formulas = [[`=${name}!A1*2`]];
        other.name = `${name}_2`;
        return sheet.getRange('A1').load('formulas,values');
      });
      bench.afterwards(({ workbook }) => workbook.worksheets.getItem(`${name}_2`).delete());
      equal([cell.formulas, cell.values], [[[`=${name}_2!A1*2`]], [[9]]]);
    },
  },
  {
    name: 'formulas that meant a sheet that is deleted are errors',
    cites: method('Worksheet', 'delete'),
    async run(bench) {
      const name = bench.unique('Bort');
      const cell = await bench.run((sheet, { workbook }) => {
        const other = workbook.worksheets.add(name);
        sheet.getRange('A1').formulas = [[`=${name}!A1`]];
        other.delete();
        return sheet.getRange('A1').load('values');
      });
      equal(cell.values, [['#REF!']]);
    },
  },
  {
    name: 'a copy of a sheet has its cells, beside it',
    cites: method('Worksheet', 'copy'),
    async run(bench) {
      const [copy, cells, own] = await bench.run((sheet) => {
        sheet.getRange('A1:B1').formulas = [[4.5, '=A1*2']];
        const made = sheet.copy('After', sheet).load('name,position');
        return [made, made.getRange('A1:B1').load('values,formulas'), sheet.load('position')] as const;
      });
      bench.afterwards(({ workbook }) => workbook.worksheets.getItem(copy.name).delete());
      equal([copy.position, cells.values, cells.formulas], [own.position + 1, [[4.5, 9]], [[4.5, '=A1*2']]]);
    },
  },
  {
    name: 'rows that are frozen are told of',
    cites: method('WorksheetFreezePanes', 'freezeRows'),
    async run(bench) {
      const frozen = await bench.run((sheet) => {
        sheet.freezePanes.freezeRows(2);
        return sheet.freezePanes.getLocationOrNullObject().load('rowIndex,rowCount');
      });
      equal([frozen.rowIndex, frozen.rowCount], [0, 2]);
      const gone = await bench.run((sheet) => {
        sheet.freezePanes.unfreeze();
        return sheet.freezePanes.getLocationOrNullObject();
      });
      equal(gone.isNullObject, true);
    },
  },
];

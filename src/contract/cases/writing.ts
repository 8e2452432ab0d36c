import { equal, fails } from '../assert';
import { guide, method, property, type ContractCase } from '../contract-case';

const blankAndNull = (heading: string) => guide(`excel/excel-add-ins-blank-null-values#${heading}`);

export const writing: readonly ContractCase[] = [
  {
    name: 'one value for a range fills all its cells',
    cites: guide('excel/excel-add-ins-ranges-large#update-all-cells-in-a-range'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cells = sheet.getRange('A1:B2');
        // The types know grids only.
        Object.assign(cells, { values: 7 });
        return cells.load('values');
      });
      equal(range.values, [
        [7, 7],
        [7, 7],
      ]);
    },
  },
  {
    name: 'null in a grid leaves the cell as it is',
    cites: blankAndNull('null-input-in-2-d-array'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cells = sheet.getRange('A1:C1');
        cells.values = [[1, 2, 3]];
        cells.values = [[null, 5, null]];
        return cells.load('values');
      });
      equal(range.values, [[1, 5, 3]]);
    },
  },
  {
    name: 'an empty text clears the cell',
    cites: blankAndNull('blank-input-for-a-property'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cells = sheet.getRange('A1:B1');
        cells.formulas = [[1, '=A1']];
        cells.values = [[1, '']];
        return cells.load('formulas,valueTypes');
      });
      equal([range.formulas, range.valueTypes], [[[1, '']], [['Double', 'Empty']]]);
    },
  },
  {
    name: 'a grid of another shape than the range is refused',
    cites: guide('testing/application-specific-api-error-handling'),
    async run({ run }) {
      await fails(
        run((sheet) => {
          sheet.getRange('A1:B2').values = [[1, 2]];
        }),
        'InvalidArgument',
      );
    },
  },
  {
    name: 'a value that begins with an equals sign is a formula',
    cites: property('Range', 'values'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cells = sheet.getRange('A1:B1');
        cells.values = [[2, '=A1*3']];
        return cells.load('values,formulas');
      });
      equal([range.values, range.formulas], [[[2, 6]], [[2, '=A1*3']]]);
    },
  },
  {
    name: 'an apostrophe in front makes a text of what would be a formula, and is no part of it',
    cites: property('Range', 'values'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cell = sheet.getRange('A1');
        cell.values = [["'=A1*3"]];
        return cell.load('values,valueTypes');
      });
      equal([range.values, range.valueTypes], [[['=A1*3']], [['String']]]);
    },
  },
  {
    name: 'formulas are written with English names and commas wherever Excel runs',
    cites: property('Range', 'formulas'),
    async run({ run }) {
      const range = await run((sheet) => {
        sheet.getRange('A1:A2').values = [[1.5], [2]];
        const cell = sheet.getRange('A3');
        cell.formulas = [['=ROUND(SUM(A1,A2,0.25),1)']];
        return cell.load('values,formulas');
      });
      equal([range.values, range.formulas], [[[3.8]], [['=ROUND(SUM(A1,A2,0.25),1)']]]);
    },
  },
  {
    name: 'a formula follows what it reads from',
    cites: guide('excel/excel-add-ins-ranges-set-get-values#set-formulas-for-a-range-of-cells'),
    async run({ run }) {
      const formula = await run((sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('B1').formulas = [['=A1*2']];
        sheet.getRange('A1').values = [[21]];
        return sheet.getRange('B1').load('values');
      });
      equal(formula.values, [[42]]);
    },
  },
  {
    name: 'clearing the contents keeps the formats, and the other way round',
    cites: method('Range', 'clear'),
    async run({ run }) {
      const [first, second] = await run((sheet) => {
        const cells = sheet.getRange('A1:B1');
        cells.values = [[1, 2]];
        cells.format.font.bold = true;
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('B1').clear('Formats');
        return ['A1', 'B1'].map((address) => sheet.getRange(address).load('values,format/font/bold'));
      });
      equal([first?.values, first?.format.font.bold], [[['']], true]);
      equal([second?.values, second?.format.font.bold], [[[2]], false]);
    },
  },
  {
    name: 'what is written is there for the reading that comes after it in the same batch',
    cites: guide('develop/application-specific-api-model#sync'),
    async run({ run }) {
      const [before, after] = await run((sheet) => {
        const read = () => sheet.getRange('A1').load('values');
        const empty = read();
        sheet.getRange('A1').values = [[1]];
        return [empty, read()] as const;
      });
      equal([before.values, after.values], [[['']], [[1]]]);
    },
  },
];

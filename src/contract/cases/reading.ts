import { equal } from '../assert';
import { guide, method, property, type ContractCase } from '../contract-case';

export const reading: readonly ContractCase[] = [
  {
    name: 'a cell without content reads as an empty text',
    cites: guide('excel/excel-add-ins-blank-null-values#blank-property-values-in-the-response'),
    async run({ run }) {
      const range = await run((sheet) => sheet.getRange('A1:B2').load('values,formulas,text,valueTypes'));
      const empty = [
        ['', ''],
        ['', ''],
      ];
      equal([range.values, range.formulas, range.text], [empty, empty, empty]);
      equal(range.valueTypes.flat(), ['Empty', 'Empty', 'Empty', 'Empty']);
    },
  },
  {
    name: 'numbers, texts and truth values keep their kind',
    cites: property('Range', 'valueTypes'),
    async run({ run }) {
      const values = [[4.8, 'Kjøp', true]];
      const range = await run((sheet) => {
        const cells = sheet.getRange('A1:C1');
        cells.values = values;
        return cells.load('values,valueTypes');
      });
      equal(range.values, values);
      equal(range.valueTypes, [['Double', 'String', 'Boolean']]);
    },
  },
  {
    name: 'a number is kept to its fifteen digits',
    cites:
      'https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result',
    async run({ run }) {
      const values = [[0.1, 11.4, 123_456_789.012345]];
      const range = await run((sheet) => {
        const cells = sheet.getRange('A1:C1');
        cells.values = values;
        return cells.load('values');
      });
      equal(range.values, values);
    },
  },
  {
    name: 'an error in a cell reads as its text',
    cites: property('Range', 'values'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cell = sheet.getRange('A1');
        cell.formulas = [['=1/0']];
        return cell.load('values,valueTypes');
      });
      equal([range.values, range.valueTypes], [[['#DIV/0!']], [['Error']]]);
    },
  },
  {
    name: 'an address has the sheet in front, and rows and columns count from nought',
    cites: property('Range', 'address'),
    async run({ run, sheetName }) {
      const range = await run((sheet) =>
        sheet.getRange('B3:D4').load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount'),
      );
      equal(range.address, `${sheetName}!B3:D4`);
      equal([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount], [2, 1, 2, 3]);
      equal(range.cellCount, 6);
    },
  },
  {
    name: 'getCell counts from the corner of the range and may lead out of it',
    cites: method('Range', 'getCell'),
    async run({ run, sheetName }) {
      const cell = await run((sheet) => sheet.getRange('B2:C3').getCell(4, 0).load('address'));
      equal(cell.address, `${sheetName}!B6`);
    },
  },
  {
    name: 'ranges are moved, grown and cut down from one another',
    cites: guide('excel/excel-add-ins-ranges-get'),
    async run({ run, sheetName }) {
      const ranges = await run((sheet) => {
        const range = sheet.getRange('B2:C3');
        return [
          range.getOffsetRange(1, 2),
          range.getResizedRange(1, -1),
          range.getLastCell(),
          range.getRow(1),
          range.getColumn(1),
          range.getBoundingRect('E5'),
        ].map((one) => one.load('address'));
      });
      equal(
        ranges.map(({ address }) => address),
        ['D3:E4', 'B2:B4', 'C3', 'B3:C3', 'C2:C3', 'B2:E5'].map((area) => `${sheetName}!${area}`),
      );
    },
  },
  {
    name: 'ranges that do not meet have a null object as their intersection',
    cites: method('Range', 'getIntersectionOrNullObject'),
    async run({ run, sheetName }) {
      const [none, some] = await run((sheet) => {
        const range = sheet.getRange('A1:B2');
        return [
          range.getIntersectionOrNullObject('D4'),
          range.getIntersectionOrNullObject('B2:C3').load('address'),
        ] as const;
      });
      equal([none.isNullObject, some.isNullObject, some.address], [true, false, `${sheetName}!B2`]);
    },
  },
  {
    name: 'an empty sheet has no used range, or its first cell',
    cites: method('Worksheet', 'getUsedRange'),
    async run({ run, sheetName }) {
      const [none, first] = await run(
        (sheet) => [sheet.getUsedRangeOrNullObject(), sheet.getUsedRange().load('address')] as const,
      );
      equal([none.isNullObject, first.address], [true, `${sheetName}!A1`]);
    },
  },
  {
    name: 'the used range counts formats, unless only values are asked for',
    cites: method('Worksheet', 'getUsedRange'),
    async run({ run, sheetName }) {
      const ranges = await run((sheet) => {
        sheet.getRange('B2').values = [[1]];
        sheet.getRange('D4').format.fill.color = '#FFFF00';
        return [sheet.getUsedRange(), sheet.getUsedRange(true)].map((range) => range.load('address'));
      });
      equal(
        ranges.map(({ address }) => address),
        [`${sheetName}!B2:D4`, `${sheetName}!B2`],
      );
    },
  },
  {
    name: 'a whole column gives null where a grid would be too large',
    cites: guide('excel/excel-add-ins-ranges-unbounded#read-an-unbounded-range'),
    async run({ run, sheetName }) {
      const range = await run((sheet) => sheet.getRange('B:B').load('address,values,isEntireColumn'));
      equal([range.address, range.values, range.isEntireColumn], [`${sheetName}!B:B`, null, true]);
    },
  },
];

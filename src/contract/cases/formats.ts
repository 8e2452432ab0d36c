import { equal } from '../assert';
import { guide, method, property, type ContractCase } from '../contract-case';

export const formats: readonly ContractCase[] = [
  {
    name: 'a fill colour reads as #RRGGBB',
    cites: property('RangeFill', 'color'),
    async run({ run }) {
      const fill = await run((sheet) => {
        const { fill: written } = sheet.getRange('A1:B2').format;
        written.color = '#ff8000';
        return sheet.getRange('B2').format.fill.load('color');
      });
      equal(fill.color, '#FF8000');
    },
  },
  {
    name: 'a format that differs within the range reads as null',
    cites: guide('excel/excel-add-ins-blank-null-values#null-property-values-in-the-response'),
    async run({ run }) {
      const font = await run((sheet) => {
        sheet.getRange('A1').format.font.color = '#FF0000';
        sheet.getRange('A2').format.font.color = '#0000FF';
        return sheet.getRange('A1:A2').format.font.load('color');
      });
      equal(font.color, null);
    },
  },
  {
    name: 'a number format decides what is shown and leaves the value',
    cites: property('Range', 'text'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cell = sheet.getRange('A1');
        cell.values = [[4.8]];
        cell.numberFormat = [['0']];
        return cell.load('values,text,numberFormat');
      });
      equal([range.values, range.text, range.numberFormat], [[[4.8]], [['5']], [['0']]]);
    },
  },
  {
    name: 'null in a grid of number formats leaves the format, and an empty text makes it General',
    cites: guide('excel/excel-add-ins-blank-null-values#null-input-in-2-d-array'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cells = sheet.getRange('A1:C1');
        cells.numberFormat = [['0.00', '0.00', '0.00']];
        cells.numberFormat = [[null, '', '0']];
        return cells.load('numberFormat');
      });
      equal(range.numberFormat, [['0.00', 'General', '0']]);
    },
  },
  {
    name: 'a date is a serial number with a date format',
    cites: guide('excel/excel-add-ins-ranges-dates'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cell = sheet.getRange('A1');
        cell.values = [[44721]];
        cell.numberFormat = [['yyyy-mm-dd']];
        return cell.load('values,text');
      });
      equal([range.values, range.text], [[[44721]], [['2022-06-09']]]);
    },
  },
  {
    name: 'font and alignment are set and read',
    cites: property('RangeFormat', 'horizontalAlignment'),
    async run({ run }) {
      const range = await run((sheet) => {
        const cell = sheet.getRange('A1');
        cell.format.set({ horizontalAlignment: 'Center', wrapText: true, font: { bold: true, size: 14 } });
        return cell.load('format/horizontalAlignment,format/wrapText,format/font/bold,format/font/size');
      });
      const { horizontalAlignment, wrapText, font } = range.format;
      equal([horizontalAlignment, wrapText, font.bold, font.size], ['Center', true, true, 14]);
    },
  },
  {
    name: 'rows and columns are hidden and shown',
    cites: property('Range', 'rowHidden'),
    async run({ run }) {
      const cells = await run((sheet) => {
        sheet.getRange('2:2').rowHidden = true;
        sheet.getRange('B:B').columnHidden = true;
        return ['A1', 'A2', 'B1'].map((address) =>
          sheet.getRange(address).load('rowHidden,columnHidden,hidden'),
        );
      });
      equal(
        cells.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden]),
        [
          [false, false, false],
          [true, false, true],
          [false, true, true],
        ],
      );
    },
  },
  {
    name: 'the properties of many cells come in one answer',
    cites: method('Range', 'getCellProperties'),
    async run({ run }) {
      const properties = await run((sheet) => {
        sheet.getRange('B1').format.fill.color = '#00FF00';
        return sheet
          .getRange('A1:B1')
          .getCellProperties({ address: true, format: { fill: { color: true } } });
      });
      equal(
        properties.value.map((row) => row.map((cell) => cell.format?.fill?.color)),
        [['#FFFFFF', '#00FF00']],
      );
    },
  },
];

import type { Bench } from '../bench';
import { equal } from '../assert';
import { guide, method, property, type ContractCase } from '../contract-case';

const rows = [
  ['Nr', 'Ramme'],
  [20, 4.5],
  [23, 8.25],
];

/** A table with two needs in A1:B3; gives its name. */
async function needs(bench: Bench): Promise<string> {
  const name = bench.unique('Behov');
  await bench.run((sheet) => {
    sheet.getRange('A1:B3').values = rows;
    sheet.tables.add('A1:B3', true).name = name;
  });
  return name;
}

export const tables: readonly ContractCase[] = [
  {
    name: 'a table made of a range takes its first row as headers',
    cites: method('TableCollection', 'add'),
    async run(bench) {
      const name = await needs(bench);
      const [header, body, table] = await bench.run((_, { workbook }) => {
        const found = workbook.tables.getItem(name).load('name,showHeaders,showTotals');
        return [
          found.getHeaderRowRange().load('values'),
          found.getDataBodyRange().load('values'),
          found,
        ] as const;
      });
      equal([header.values, body.values], [rows.slice(0, 1), rows.slice(1)]);
      equal([table.name, table.showHeaders, table.showTotals], [name, true, false]);
    },
  },
  {
    name: 'columns are found by their headers, with their values under them',
    cites: method('TableColumnCollection', 'getItem'),
    async run(bench) {
      const name = await needs(bench);
      const column = await bench.run((sheet) =>
        sheet.tables.getItem(name).columns.getItem('Ramme').load('name,index,values'),
      );
      equal([column.name, column.index, column.values], ['Ramme', 1, [['Ramme'], [4.5], [8.25]]]);
    },
  },
  {
    name: 'rows are added at the end',
    cites: method('TableRowCollection', 'add'),
    async run(bench) {
      const name = await needs(bench);
      const [body, all] = await bench.run((sheet) => {
        const table = sheet.tables.getItem(name);
        table.rows.add(undefined, [[24, 1.5]]);
        return [table.getDataBodyRange().load('values'), table.rows.load('count')] as const;
      });
      equal([body.values, all.count], [[...rows.slice(1), [24, 1.5]], 3]);
    },
  },
  {
    name: 'a column is added with its header and values',
    cites: method('TableColumnCollection', 'add'),
    async run(bench) {
      const name = await needs(bench);
      const header = await bench.run((sheet) => {
        const table = sheet.tables.getItem(name);
        table.columns.add(undefined, [['Ny ramme'], [6.8], [11.4]]);
        return table.getRange().load('values');
      });
      equal(header.values, [
        ['Nr', 'Ramme', 'Ny ramme'],
        [20, 4.5, 6.8],
        [23, 8.25, 11.4],
      ]);
    },
  },
  {
    name: 'formulas can speak of the columns of a table',
    cites: guide('excel/excel-add-ins-tables'),
    async run(bench) {
      const name = await needs(bench);
      const sum = await bench.run((sheet) => {
        const cell = sheet.getRange('E1');
        cell.formulas = [[`=SUM(${name}[Ramme])`]];
        return cell.load('values');
      });
      equal(sum.values, [[12.75]]);
    },
  },
  {
    name: 'a totals row is under the body',
    cites: property('Table', 'showTotals'),
    async run(bench) {
      const name = await needs(bench);
      const [total, body] = await bench.run((sheet) => {
        const table = sheet.tables.getItem(name);
        table.showTotals = true;
        return [table.getTotalRowRange().load('address'), table.getDataBodyRange().load('address')] as const;
      });
      equal([total.address, body.address], [`${bench.sheetName}!A4:B4`, `${bench.sheetName}!A2:B3`]);
    },
  },
  {
    name: 'a table that becomes a range keeps its cells',
    cites: method('Table', 'convertToRange'),
    async run(bench) {
      const name = await needs(bench);
      const [table, range] = await bench.run((sheet) => {
        sheet.tables.getItem(name).convertToRange();
        return [sheet.tables.getItemOrNullObject(name), sheet.getRange('A1:B3').load('values')] as const;
      });
      equal([table.isNullObject, range.values], [true, rows]);
    },
  },
  {
    name: 'the tables of a range are those that touch it',
    cites: method('Range', 'getTables'),
    async run(bench) {
      const name = await needs(bench);
      const [inside, partly, wholly] = await bench.run((sheet) =>
        [
          sheet.getRange('B2:D9').getTables(),
          sheet.getRange('B2:D9').getTables(true),
          sheet.getRange('A1:B3').getTables(true),
        ].map((found) => found.load('items/name')),
      );
      equal(
        [inside, partly, wholly].map((found) => found?.items.map((table) => table.name)),
        [[name], [], [name]],
      );
    },
  },
];

import { invalidArgument, itemNotFound } from '../errors';
import { gridOf } from '../model/areas';
import { plainValue } from '../model/cell';
import type { Table } from '../model/table';
import { membersOf, noArguments, since, wholeWorkbook, type ClassDeclaration } from '../registry/declare';
import { eventTypes } from '../registry/event-types';
import { object, type HostObject, type Targets } from '../registry/targets';
import { z } from '../schema';
import { range } from './range-address';

const { value, child, find, event } = membersOf<'Table'>();

const idOf = (table: Table): string => String(table.id);

export const tableClass: ClassDeclaration<'Table'> = {
  since: '1.1',
  identity: { property: 'Id', of: idOf },
  members: {
    Id: value(idOf),
    Name: value((table) => table.name),
    ShowHeaders: value((table) => table.hasHeader),
    ShowTotals: value((table) => table.hasTotals),
    Style: value((table) => table.look.style),

    Columns: child((table) => object('TableColumnCollection', table)),
    Rows: child((table) => object('TableRowCollection', table)),
    Worksheet: since(
      '1.2',
      child((table) => object('Worksheet', table.sheet)),
    ),

    GetRange: find(noArguments, (table) => range(table.sheet, table.area)),
    GetHeaderRowRange: find(noArguments, (table) => {
      if (!table.headerArea) throw itemNotFound(`the header row of ${table.name}`);
      return range(table.sheet, table.headerArea);
    }),
    GetDataBodyRange: find(noArguments, (table) => range(table.sheet, table.bodyArea)),
    GetTotalRowRange: find(noArguments, (table) => {
      if (!table.totalsArea) throw itemNotFound(`the totals row of ${table.name}`);
      return range(table.sheet, table.totalsArea);
    }),

    ...event('DataChangedEvent', eventTypes.tableChanged, '1.7', idOf),
    ...event('SelectionChangedEvent', eventTypes.tableSelectionChanged, '1.7', idOf),
  },
};

type Collection = Targets['TableCollection'];

const tables = membersOf<'TableCollection'>();

const tablesOf = ({ workbook, sheet }: Collection): readonly Table[] => sheet?.tables ?? workbook.tables;

export const tableCollectionClass: ClassDeclaration<'TableCollection'> = {
  since: '1.1',
  collection: {
    items: (collection) => tablesOf(collection).map((table) => object('Table', table)),
    item: (collection, key) => object('Table', required(tablesOf(collection), String(key))),
  },
  members: {
    Count: tables.value((collection) => tablesOf(collection).length),
    GetCount: since(
      '1.4',
      tables.ask(noArguments, (collection) => tablesOf(collection).length),
    ),
    GetItemAt: tables.find(z.tuple([z.int()]), (collection, [index]) => {
      const table = tablesOf(collection)[index];
      if (!table) throw itemNotFound(`table ${index}`);
      return object('Table', table);
    }),
    GetItemOrNullObject: since(
      '1.4',
      tables.find(z.tuple([z.union([z.string(), z.number()])]), (collection, [key]): HostObject | null => {
        const table = named(tablesOf(collection), String(key));
        return table ? object('Table', table) : null;
      }),
    ),
    ...tables.event('DataChangedEvent', eventTypes.tableChanged, '1.7', tablesAskedAbout),
    ...tables.event('AddedEvent', eventTypes.tableAdded, '1.9', tablesAskedAbout),
    ...tables.event('DeletedEvent', eventTypes.tableDeleted, '1.9', tablesAskedAbout),
  },
};

function tablesAskedAbout({ sheet }: Collection): string {
  return sheet?.id ?? wholeWorkbook;
}

const scoped = membersOf<'TableScopedCollection'>();

/** The tables of a range. */
export const tableScopedCollectionClass: ClassDeclaration<'TableScopedCollection'> = {
  since: '1.9',
  collection: {
    items: (found) => found.map((table) => object('Table', table)),
    item: (found, key) => object('Table', required(found, String(key))),
  },
  members: {
    GetCount: scoped.ask(noArguments, (found) => found.length),
    GetFirst: scoped.find(noArguments, ([first]) => {
      if (!first) throw itemNotFound('a table in the range');
      return object('Table', first);
    }),
    GetItemOrNullObject: since(
      '1.14',
      scoped.find(z.tuple([z.string()]), (found, [key]): HostObject | null => {
        const table = named(found, key);
        return table ? object('Table', table) : null;
      }),
    ),
  },
};

/** By name or id. */
const named = (among: readonly Table[], key: string): Table | undefined =>
  among.find((table) => table.name.toLowerCase() === key.toLowerCase() || idOf(table) === key);

function required(among: readonly Table[], key: string): Table {
  const table = named(among, key);
  if (!table) throw itemNotFound(`table ${key}`);
  return table;
}

const column = membersOf<'TableColumn'>();

export const tableColumnClass: ClassDeclaration<'TableColumn'> = {
  since: '1.1',
  // Columns keep their order here, so that the place can stand for Excel's own number.
  identity: { property: 'Id', of: ({ index }) => index + 1 },
  members: {
    Id: column.value(({ index }) => index + 1),
    Index: column.value(({ index }) => index),
    Name: column.value(({ table, index }) => table.columns[index]?.name ?? ''),
    Values: column.value(({ table, index }) => valuesOf(table, table.columnArea(index))),
    GetRange: column.find(noArguments, ({ table, index }) => range(table.sheet, table.columnArea(index))),
    GetDataBodyRange: column.find(noArguments, ({ table, index }) =>
      range(table.sheet, table.columnArea(index, table.bodyArea)),
    ),
    GetHeaderRowRange: column.find(noArguments, ({ table, index }) => {
      if (!table.headerArea) throw itemNotFound(`the header row of ${table.name}`);
      return range(table.sheet, table.columnArea(index, table.headerArea));
    }),
  },
};

const columns = membersOf<'TableColumnCollection'>();

export const tableColumnCollectionClass: ClassDeclaration<'TableColumnCollection'> = {
  since: '1.1',
  collection: {
    items: (table) => table.columns.map((_, index) => object('TableColumn', { table, index })),
    item: (table, key) => {
      const found = findColumn(table, key);
      if (!found) throw itemNotFound(`column ${String(key)} of ${table.name}`);
      return found;
    },
  },
  members: {
    Count: columns.value((table) => table.columns.length),
    GetCount: since(
      '1.4',
      columns.ask(noArguments, (table) => table.columns.length),
    ),
    GetItemAt: columns.find(z.tuple([z.int()]), (table, [index]) => {
      if (index < 0 || index >= table.columns.length)
        throw invalidArgument(`${table.name} has ${table.columns.length} columns`);
      return object('TableColumn', { table, index });
    }),
    GetItemOrNullObject: since(
      '1.4',
      columns.find(z.tuple([z.unknown()]), (table, [key]) => findColumn(table, key)),
    ),
  },
};

/** By name, or by the number that Excel gives it. */
function findColumn(table: Table, key: unknown) {
  const index =
    typeof key === 'number'
      ? key - 1
      : table.columnIndex(String(key));
  return index >= 0 && index < table.columns.length ? object('TableColumn', { table, index }) : null;
}

const row = membersOf<'TableRow'>();

export const tableRowClass: ClassDeclaration<'TableRow'> = {
  since: '1.1',
  members: {
    Index: row.value(({ index }) => index),
    Values: row.value(({ table, index }) => valuesOf(table, rowArea(table, index))),
    GetRange: row.find(noArguments, ({ table, index }) => range(table.sheet, rowArea(table, index))),
  },
};

const rows = membersOf<'TableRowCollection'>();

export const tableRowCollectionClass: ClassDeclaration<'TableRowCollection'> = {
  since: '1.1',
  collection: {
    items: (table) =>
      Array.from({ length: table.bodyArea.rows }, (_, index) => object('TableRow', { table, index })),
    item: (table, key) => rowAt(table, Number(key)),
  },
  members: {
    Count: rows.value((table) => table.bodyArea.rows),
    GetCount: since(
      '1.4',
      rows.ask(noArguments, (table) => table.bodyArea.rows),
    ),
    GetItemAt: rows.find(z.tuple([z.int()]), (table, [index]) => rowAt(table, index)),
  },
};

function rowAt(table: Table, index: number) {
  if (!(index >= 0 && index < table.bodyArea.rows)) throw itemNotFound(`row ${index} of ${table.name}`);
  return object('TableRow', { table, index });
}

const rowArea = (table: Table, index: number) => ({
  ...table.bodyArea,
  top: table.bodyArea.top + index,
  rows: 1,
});

const valuesOf = (table: Table, area: Table['area']) =>
  gridOf(area, (rowIndex, columnIndex) => plainValue(table.sheet.cell(rowIndex, columnIndex)?.value ?? null));

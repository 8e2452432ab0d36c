import { invalidArgument, itemNotFound } from '../errors';
import type { Table } from '../model/table';
import { addColumn, deleteColumn, renameColumn } from '../model/table-columns';
import { membersOf, noArguments, since, type ClassDeclaration } from '../registry/declare';
import { object, type Targets } from '../registry/targets';
import { z } from '../schema';
import { range } from './range-address';
import { asGrid, tableValues, valuesOf, writeValues } from './table-values';

type Column = Targets['TableColumn'];

/** Where the column stands by now. @throws ItemNotFound when it is gone */
function indexOf({ table, id }: Column): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound(`a column of ${table.name} that was deleted`);
  return index;
}

const areaOf = (target: Column, of: Table['area'] = target.table.area): Table['area'] =>
  target.table.columnArea(indexOf(target), of);

const { value, writable, child, act, find } = membersOf<'TableColumn'>();

export const tableColumnClass: ClassDeclaration<'TableColumn'> = {
  since: '1.1',
  identity: { property: 'Id', of: ({ id }) => id },
  members: {
    Id: value(({ id }) => id),
    Index: value(indexOf),
    Name: writable(
      (target) => target.table.columns[indexOf(target)]?.name ?? '',
      z.string(),
      (target, name) => renameColumn(target.table, indexOf(target), name),
    ),
    Values: writable(
      (target) => valuesOf(target.table, areaOf(target)),
      tableValues,
      (target, values) => writeValues(target.table, areaOf(target), values),
    ),
    Filter: since(
      '1.2',
      child((target) => object('Filter', target)),
    ),
    GetRange: find(noArguments, (target) => range(target.table.sheet, areaOf(target))),
    GetDataBodyRange: find(noArguments, (target) =>
      range(target.table.sheet, areaOf(target, target.table.bodyArea)),
    ),
    GetHeaderRowRange: find(noArguments, (target) => {
      const { table } = target;
      if (!table.headerArea) throw itemNotFound(`the header row of ${table.name}`);
      return range(table.sheet, areaOf(target, table.headerArea));
    }),
    GetTotalRowRange: find(noArguments, (target) => {
      const { table } = target;
      if (!table.totalsArea) throw itemNotFound(`the totals row of ${table.name}`);
      return range(table.sheet, areaOf(target, table.totalsArea));
    }),
    Delete: act(noArguments, (target) => deleteColumn(target.table, indexOf(target))),
  },
};

const columns = membersOf<'TableColumnCollection'>();

export const tableColumnCollectionClass: ClassDeclaration<'TableColumnCollection'> = {
  since: '1.1',
  collection: {
    items: (table) => table.columns.map(({ id }) => object('TableColumn', { table, id })),
    item: (table, key) => {
      const found = findColumn(table, key);
      if (!found) throw itemNotFound(`column ${String(key)} of ${table.name}`);
      return found;
    },
  },
  members: {
    Count: columns.value((table) => table.columns.length),
    Add: columns.find(
      z.tuple([z.int().nullable(), tableValues.nullable(), z.string().nullable()]),
      (table, [index, values, name]) => {
        const grid = values === null ? null : asGrid(values, { rows: table.area.rows, columns: 1 });
        return object('TableColumn', {
          table,
          id: addColumn(table, index === -1 ? null : index, grid, name),
        });
      },
    ),
    GetCount: since(
      '1.4',
      columns.ask(noArguments, (table) => table.columns.length),
    ),
    GetItemAt: columns.find(z.tuple([z.int()]), (table, [index]) => {
      const column = table.columns[index];
      if (!column) throw invalidArgument(`${table.name} has ${table.columns.length} columns`);
      return object('TableColumn', { table, id: column.id });
    }),
    GetItemOrNullObject: since(
      '1.4',
      columns.find(z.tuple([z.unknown()]), (table, [key]) => findColumn(table, key)),
    ),
  },
};

/** By name, or by the number that Excel gives it. */
function findColumn(table: Table, key: unknown) {
  const column =
    typeof key === 'number'
      ? table.columns.find(({ id }) => id === key)
      : table.columns[table.columnIndex(String(key))];
  return column ? object('TableColumn', { table, id: column.id }) : null;
}

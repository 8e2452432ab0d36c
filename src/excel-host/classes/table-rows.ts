import { insertDeleteConflict, itemNotFound } from '../errors';
import type { Table } from '../model/table';
import { addRows, deleteRows, rowArea } from '../model/table-rows';
import {
  membersOf,
  noArguments,
  ObjectArgument,
  online,
  since,
  type ClassDeclaration,
} from '../registry/declare';
import { object } from '../registry/targets';
import { z } from '../schema';
import { range } from './range-address';
import { asGrid, tableValues, valuesOf, writeValues } from './table-values';

const { value, writable, act, find } = membersOf<'TableRow'>();

/** A row is a place: what stands there may change under it. @throws ItemNotFound */
function placeOf({ table, index }: { readonly table: Table; readonly index: number }): Table['area'] {
  if (!(index >= 0 && index < table.rowCount)) throw itemNotFound(`row ${index} of ${table.name}`);
  return rowArea(table, index);
}

export const tableRowClass: ClassDeclaration<'TableRow'> = {
  since: '1.1',
  members: {
    Index: value(({ index }) => index),
    Values: writable(
      (row) => valuesOf(row.table, placeOf(row)),
      tableValues,
      (row, values) => writeValues(row.table, placeOf(row), values),
    ),
    GetRange: find(noArguments, (row) => range(row.table.sheet, placeOf(row))),
    Delete: act(noArguments, (row) => {
      placeOf(row);
      deleteRows(row.table, [row.index]);
    }),
  },
};

const rows = membersOf<'TableRowCollection'>();

/** A row's place, or a row. */
const rowArgument = z.union([
  z.int(),
  z.instanceof(ObjectArgument).transform(({ object: given }, context): number => {
    if (given.className === 'TableRow') return given.target.index;
    context.addIssue('a table row');
    return z.NEVER;
  }),
]);

export const tableRowCollectionClass: ClassDeclaration<'TableRowCollection'> = {
  since: '1.1',
  collection: {
    items: (table) =>
      Array.from({ length: table.rowCount }, (_, index) => object('TableRow', { table, index })),
    item: (table, key) => rowAt(table, Number(key)),
  },
  members: {
    Count: rows.value((table) => table.rowCount),
    Add: rows.find(
      z.tuple([z.int().nullable(), tableValues.nullable(), z.boolean().nullable()]),
      (table, [index, values, alwaysInsert]) => {
        const shape = { rows: 1, columns: table.columns.length };
        const grid = values === null ? [table.columns.map(() => null)] : asGrid(values, shape);
        return object('TableRow', {
          table,
          index: addRows(table, index === -1 ? null : index, grid, alwaysInsert ?? true),
        });
      },
    ),
    GetCount: since(
      '1.4',
      rows.ask(noArguments, (table) => table.rowCount),
    ),
    GetItemAt: rows.find(z.tuple([z.int()]), (table, [index]) => rowAt(table, index)),
    DeleteRows: online(
      rows.act(z.tuple([z.array(rowArgument)]), (table, [given]) => deleteUnfiltered(table, given)),
    ),
    DeleteRowsAt: online(
      rows.act(z.tuple([z.int(), z.int().positive().nullable()]), (table, [index, count]) =>
        deleteUnfiltered(
          table,
          Array.from({ length: count ?? 1 }, (_, offset) => index + offset),
        ),
      ),
    ),
  },
};

function rowAt(table: Table, index: number) {
  placeOf({ table, index });
  return object('TableRow', { table, index });
}

/** @throws InsertDeleteConflict when a filter is applied, InvalidArgument for rows that are not there */
function deleteUnfiltered(table: Table, indexes: readonly number[]): void {
  if (table.filters.size > 0) throw insertDeleteConflict(`${table.name} is filtered`);
  deleteRows(table, indexes);
}

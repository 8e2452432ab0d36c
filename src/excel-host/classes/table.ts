import { itemNotFound } from '../errors';
import { clearCriteria, reapply } from '../model/apply-filter';
import type { Table, TableLook, TableState } from '../model/table';
import { convertToRange, createTable, deleteTable } from '../model/table-create';
import { renameTable, setLook, showHeaders, showTotals } from '../model/table-parts';
import { resizeTable } from '../model/table-resize';
import {
  membersOf,
  noArguments,
  rangeArgument,
  since,
  wholeWorkbook,
  type ClassDeclaration,
} from '../registry/declare';
import { eventTypes } from '../registry/event-types';
import { object, type HostObject, type RangeTarget, type Targets } from '../registry/targets';
import { z } from '../schema';
import { parseRange, range } from './range-address';

const { value, writable, child, act, find, event } = membersOf<'Table'>();

const idOf = (table: Table): string => String(table.id);
const rangeOrAddress = z.union([rangeArgument, z.string()]);

/** A property that says how the table looks. */
const look = <K extends TableLook>(key: K, schema: z.ZodType<TableState[K]>) =>
  writable(
    (table) => table.look[key],
    schema,
    (table, wanted) => setLook(table, key, wanted),
  );

export const tableClass: ClassDeclaration<'Table'> = {
  since: '1.1',
  identity: { property: 'Id', of: idOf },
  members: {
    Id: value(idOf),
    Name: writable((table) => table.name, z.string(), renameTable),
    ShowHeaders: writable((table) => table.hasHeader, z.boolean(), showHeaders),
    ShowTotals: writable((table) => table.hasTotals, z.boolean(), showTotals),
    Style: look('style', z.string()),
    HighlightFirstColumn: since('1.3', look('highlightFirstColumn', z.boolean())),
    HighlightLastColumn: since('1.3', look('highlightLastColumn', z.boolean())),
    ShowBandedRows: since('1.3', look('showBandedRows', z.boolean())),
    ShowBandedColumns: since('1.3', look('showBandedColumns', z.boolean())),
    ShowFilterButton: since('1.3', look('showFilterButton', z.boolean())),
    LegacyId: since('1.8', value(idOf)),

    AutoFilter: since(
      '1.9',
      child((table) => object('AutoFilter', { sheet: table.sheet, table })),
    ),
    Columns: child((table) => object('TableColumnCollection', table)),
    Rows: child((table) => object('TableRowCollection', table)),
    Sort: since(
      '1.2',
      child((table) => object('TableSort', table)),
    ),
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
    Resize: since(
      '1.13',
      act(z.tuple([rangeOrAddress]), (table, [given]) => {
        const target = rangeOf(table.sheet.workbook, table.sheet, given);
        if (target.sheet !== table.sheet) throw itemNotFound(`the range on the sheet of ${table.name}`);
        resizeTable(table, target.area);
      }),
    ),
    ConvertToRange: since(
      '1.2',
      find(noArguments, (table) => {
        const { sheet, area } = table;
        convertToRange(table);
        return range(sheet, area);
      }),
    ),
    Delete: act(noArguments, deleteTable),
    ClearFilters: since(
      '1.2',
      act(noArguments, (table) => clearCriteria({ sheet: table.sheet, table })),
    ),
    ReapplyFilters: since(
      '1.2',
      act(noArguments, (table) => reapply({ sheet: table.sheet, table })),
    ),

    ...event('DataChangedEvent', eventTypes.tableChanged, '1.7', idOf),
    ...event('SelectionChangedEvent', eventTypes.tableSelectionChanged, '1.7', idOf),
  },
};

type Collection = Targets['TableCollection'];

const tables = membersOf<'TableCollection'>();

const tablesOf = ({ workbook, sheet }: Collection): readonly Table[] => sheet?.tables ?? workbook.tables;

const rangeOf = (
  workbook: Collection['workbook'],
  sheet: RangeTarget['sheet'],
  given: RangeTarget | string,
): RangeTarget => (typeof given === 'string' ? parseRange(workbook, sheet, given) : given);

export const tableCollectionClass: ClassDeclaration<'TableCollection'> = {
  since: '1.1',
  collection: {
    items: (collection) => tablesOf(collection).map((table) => object('Table', table)),
    item: (collection, key) => object('Table', required(tablesOf(collection), String(key))),
  },
  members: {
    Count: tables.value((collection) => tablesOf(collection).length),
    Add: tables.find(z.tuple([rangeOrAddress, z.boolean()]), ({ workbook, sheet }, [given, hasHeaders]) => {
      const target = rangeOf(workbook, sheet ?? workbook.activeSheet, given);
      return object('Table', createTable(target.sheet, target.area, hasHeaders));
    }),
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

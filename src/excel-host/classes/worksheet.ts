import { invalidArgument, invalidOperation, itemNotFound, ExcelError } from '../errors';
import { wholeSheet } from '../model/areas';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { membersOf, noArguments, since, wholeWorkbook, type ClassDeclaration } from '../registry/declare';
import { eventTypes } from '../registry/event-types';
import { object, type HostObject } from '../registry/targets';
import { z } from '../schema';
import { parseRange, range, rangeWithin } from './range-address';
import { usedWithin } from './range';
import { hexColor } from './range-format';

const { value, writable, child, ask, act, find, event } = membersOf<'Worksheet'>();

const flag = z.boolean().nullable();
/** `getRanges`: «the address can be up to 8192 characters». */
const LONGEST_ADDRESSES = 8192;
const idOf = (sheet: Sheet): string => sheet.id;

export const worksheetClass: ClassDeclaration<'Worksheet'> = {
  since: '1.1',
  identity: { property: 'Id', of: idOf },
  members: {
    Id: value(idOf),
    Name: writable((sheet) => sheet.name, z.string(), rename),
    Position: value((sheet) => sheet.workbook.sheets.indexOf(sheet)),
    Visibility: writable(
      (sheet) => sheet.visibility,
      z.enum(['Visible', 'Hidden', 'VeryHidden']),
      (sheet, visibility) => {
        if (
          visibility !== 'Visible' &&
          visibleSheets(sheet.workbook).length === 1 &&
          sheet.visibility === 'Visible'
        )
          throw invalidOperation('a workbook keeps at least one visible worksheet');
        sheet.set('visibility', visibility);
      },
    ),

    Protection: since(
      '1.2',
      child((sheet) => object('WorksheetProtection', sheet)),
    ),
    AutoFilter: since(
      '1.9',
      child((sheet) => object('AutoFilter', { sheet, table: null })),
    ),
    Charts: child((sheet) => object('ChartCollection', sheet)),
    FreezePanes: since(
      '1.7',
      child((sheet) => object('WorksheetFreezePanes', sheet)),
    ),
    Names: since(
      '1.4',
      child((sheet) => object('NamedItemCollection', { workbook: sheet.workbook, scope: sheet })),
    ),
    ShowGridlines: since(
      '1.8',
      writable(
        (sheet) => sheet.showGridlines,
        z.boolean(),
        (sheet, show) => sheet.set('showGridlines', show),
      ),
    ),
    ShowHeadings: since(
      '1.8',
      writable(
        (sheet) => sheet.showHeadings,
        z.boolean(),
        (sheet, show) => sheet.set('showHeadings', show),
      ),
    ),
    TabColor: since(
      '1.7',
      writable(
        (sheet) => sheet.tabColor,
        z.string(),
        (sheet, colour) => sheet.set('tabColor', colour === '' ? '' : hexColor(colour)),
      ),
    ),
    Tables: child((sheet) => object('TableCollection', { workbook: sheet.workbook, sheet })),

    GetRange: find(z.tuple([z.string().nullable()]), (sheet, [address]) => {
      if (address === null) return range(sheet, wholeSheet);
      return object('Range', parseRange(sheet.workbook, sheet, address));
    }),
    GetRanges: since(
      '1.9',
      find(z.tuple([z.string().nullable()]), (sheet, [addresses]) => {
        if ((addresses?.length ?? 0) > LONGEST_ADDRESSES) throw invalidArgument('the addresses are too long');
        const areas = addresses?.split(',').map((one) => parseRange(sheet.workbook, sheet, one.trim()).area);
        return object('RangeAreas', { sheet, areas: areas ?? [wholeSheet] });
      }),
    ),
    GetRangeByIndexes: since(
      '1.7',
      find(z.tuple([z.int(), z.int(), z.int(), z.int()]), (sheet, [top, left, rows, columns]) =>
        rangeWithin(sheet, { top, left, rows, columns }),
      ),
    ),
    GetCell: find(z.tuple([z.int(), z.int()]), (sheet, [row, column]) =>
      rangeWithin(sheet, { top: row, left: column, rows: 1, columns: 1 }),
    ),
    GetUsedRange: find(z.tuple([flag]), (sheet, [valuesOnly]) =>
      // An empty sheet answers with A1.
      range(
        sheet,
        usedWithin(sheet, wholeSheet, valuesOnly ?? false) ?? { top: 0, left: 0, rows: 1, columns: 1 },
      ),
    ),
    GetUsedRangeOrNullObject: since(
      '1.4',
      find(z.tuple([flag]), (sheet, [valuesOnly]): HostObject | null => {
        const used = usedWithin(sheet, wholeSheet, valuesOnly ?? false);
        return used && range(sheet, used);
      }),
    ),
    Activate: ask(noArguments, (sheet) => sheet.workbook.activate(sheet)),
    Delete: act(noArguments, (sheet) => sheet.workbook.deleteSheet(sheet)),

    ...event('ActivatedEvent', eventTypes.sheetActivated, '1.7', idOf),
    ...event('DeactivatedEvent', eventTypes.sheetDeactivated, '1.7', idOf),
    ...event('CalculatedEvent', eventTypes.sheetCalculated, '1.8', idOf),
    ...event('DataChangedEvent', eventTypes.sheetChanged, '1.7', idOf),
    ...event('FormatChangedEvent', eventTypes.sheetFormatChanged, '1.9', idOf),
    ...event('EventNameChanged', eventTypes.sheetNameChanged, '1.17', idOf),
    ...event('ProtectionChangedEvent', eventTypes.sheetProtectionChanged, '1.14', idOf),
    ...event('RowHiddenChangedEvent', eventTypes.sheetRowHiddenChanged, '1.11', idOf),
    ...event('RowSortedEvent', eventTypes.sheetRowSorted, '1.10', idOf),
    ...event('ColumnSortedEvent', eventTypes.sheetColumnSorted, '1.10', idOf),
    ...event('SelectionChangedEvent', eventTypes.sheetSelectionChanged, '1.7', idOf),
  },
};

const sheets = membersOf<'WorksheetCollection'>();
const all = () => wholeWorkbook;

export const worksheetCollectionClass: ClassDeclaration<'WorksheetCollection'> = {
  since: '1.1',
  collection: {
    items: (workbook) => workbook.sheets.map((sheet) => object('Worksheet', sheet)),
    item: (workbook, key) => object('Worksheet', workbook.sheet(String(key))),
  },
  members: {
    GetCount: since(
      '1.4',
      sheets.ask(z.tuple([flag]), (workbook, [visibleOnly]) => listed(workbook, visibleOnly).length),
    ),
    GetItemOrNullObject: since(
      '1.4',
      sheets.find(z.tuple([z.string()]), (workbook, [key]) => orNull(workbook.findSheet(key))),
    ),
    GetActiveWorksheet: sheets.find(noArguments, (workbook) => object('Worksheet', workbook.activeSheet)),
    GetFirst: since(
      '1.5',
      sheets.find(z.tuple([flag]), (workbook, [visibleOnly]) => required(listed(workbook, visibleOnly)[0])),
    ),
    GetLast: since(
      '1.5',
      sheets.find(z.tuple([flag]), (workbook, [visibleOnly]) =>
        required(listed(workbook, visibleOnly).at(-1)),
      ),
    ),
    Add: sheets.find(z.tuple([z.string().nullable()]), (workbook, [name]) => {
      const chosen = name ?? freeName(workbook);
      requireFreeName(workbook, chosen);
      return object('Worksheet', workbook.addSheet(chosen));
    }),

    ...sheets.event('ActivatedEvent', eventTypes.sheetActivated, '1.7', all),
    ...sheets.event('DeactivatedEvent', eventTypes.sheetDeactivated, '1.7', all),
    ...sheets.event('AddedEvent', eventTypes.sheetAdded, '1.7', all),
    ...sheets.event('DeletedEvent', eventTypes.sheetDeleted, '1.7', all),
    ...sheets.event('CalculatedEvent', eventTypes.sheetCalculated, '1.8', all),
    ...sheets.event('DataChangedEvent', eventTypes.sheetChanged, '1.9', all),
    ...sheets.event('FormatChangedEvent', eventTypes.sheetFormatChanged, '1.9', all),
    ...sheets.event('EventNameChanged', eventTypes.sheetNameChanged, '1.17', all),
    ...sheets.event('ProtectionChangedEvent', eventTypes.sheetProtectionChanged, '1.14', all),
    ...sheets.event('RowHiddenChangedEvent', eventTypes.sheetRowHiddenChanged, '1.11', all),
    ...sheets.event('RowSortedEvent', eventTypes.sheetRowSorted, '1.10', all),
    ...sheets.event('ColumnSortedEvent', eventTypes.sheetColumnSorted, '1.10', all),
    ...sheets.event('SelectionChangedEvent', eventTypes.sheetSelectionChanged, '1.9', all),
  },
};

const orNull = (sheet: Sheet | undefined): HostObject | null => (sheet ? object('Worksheet', sheet) : null);

function required(sheet: Sheet | undefined) {
  if (!sheet) throw itemNotFound('worksheet');
  return object('Worksheet', sheet);
}

const visibleSheets = (workbook: Workbook): Sheet[] =>
  workbook.sheets.filter(({ visibility }) => visibility === 'Visible');

const listed = (workbook: Workbook, visibleOnly: boolean | null): readonly Sheet[] =>
  visibleOnly ? visibleSheets(workbook) : workbook.sheets;

function rename(sheet: Sheet, name: string): void {
  if (name.toLowerCase() !== sheet.name.toLowerCase()) requireFreeName(sheet.workbook, name);
  const before = sheet.name;
  sheet.set('name', name);
  sheet.workbook.tell({ kind: 'sheet-renamed', sheet, before });
}

/** At most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end. */
function requireFreeName(workbook: Workbook, name: string): void {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
    throw invalidArgument(`${name} cannot name a worksheet`);
  if (workbook.findSheet(name))
    throw new ExcelError('ItemAlreadyExists', `There is already a worksheet ${name}.`);
}

function freeName(workbook: Workbook): string {
  const base = workbook.culture.name === 'en-US' ? 'Sheet' : 'Ark';
  for (let number = workbook.sheets.length + 1; ; number += 1)
    if (!workbook.findSheet(`${base}${number}`)) return `${base}${number}`;
}

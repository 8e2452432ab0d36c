import { invalidArgument, itemNotFound } from '../errors';
import { wholeSheet } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { copySheet } from '../model/sheet-copy';
import { deleteSheet } from '../model/sheet-delete';
import { renameSheet } from '../model/sheet-names';
import { moveSheet, neighbour, setVisibility } from '../model/sheet-order';
import { membersOf, noArguments, ObjectArgument, since, type ClassDeclaration } from '../registry/declare';
import { eventTypes } from '../registry/event-types';
import { object, type HostObject } from '../registry/targets';
import { z } from '../schema';
import { parseRange, range, rangeWithin } from './range-address';
import { worksheetSearchMembers } from './range-search';
import { usedWithin } from './range';
import { worksheetLookMembers } from './worksheet-looks';

const { value, writable, child, ask, act, find, event } = membersOf<'Worksheet'>();

const flag = z.boolean().nullable();
/** `getRanges`: «the address can be up to 8192 characters». */
const LONGEST_ADDRESSES = 8192;
const idOf = (sheet: Sheet): string => sheet.id;

/** An argument that is a worksheet. */
const sheetArgument = z.instanceof(ObjectArgument).transform(({ object: given }, context): Sheet => {
  if (given.className === 'Worksheet') return given.target;
  context.addIssue('a worksheet');
  return z.NEVER;
});

const beside = (side: 'next' | 'previous') =>
  find(z.tuple([flag]), (sheet, [visibleOnly]) => {
    const found = neighbour(sheet, side, visibleOnly ?? false);
    if (!found) throw itemNotFound(`a worksheet ${side === 'next' ? 'after' : 'before'} ${sheet.name}`);
    return object('Worksheet', found);
  });

const besideOrNull = (side: 'next' | 'previous') =>
  find(z.tuple([flag]), (sheet, [visibleOnly]): HostObject | null => {
    const found = neighbour(sheet, side, visibleOnly ?? false);
    return found ? object('Worksheet', found) : null;
  });

/** How the client library finds again what it got through another sheet. */
const byId = find(z.tuple([z.string()]), ({ workbook }, [id]) => object('Worksheet', workbook.sheet(id)));

export const worksheetClass: ClassDeclaration<'Worksheet'> = {
  since: '1.1',
  identity: { property: 'Id', of: idOf },
  members: {
    Id: value(idOf),
    Name: writable((sheet) => sheet.name, z.string(), renameSheet),
    Position: writable((sheet) => sheet.workbook.sheets.indexOf(sheet), z.int(), moveSheet),
    Visibility: writable(
      (sheet) => sheet.visibility,
      z.enum(['Visible', 'Hidden', 'VeryHidden']),
      setVisibility,
    ),
    ...worksheetLookMembers,

    Protection: since(
      '1.2',
      child((sheet) => object('WorksheetProtection', sheet)),
    ),
    AutoFilter: since(
      '1.9',
      child((sheet) => object('AutoFilter', { sheet, table: null })),
    ),
    Charts: child((sheet) => object('ChartCollection', sheet)),
    Comments: since(
      '1.10',
      child((sheet) => object('CommentCollection', { workbook: sheet.workbook, sheet })),
    ),
    FreezePanes: since(
      '1.7',
      child((sheet) => object('WorksheetFreezePanes', sheet)),
    ),
    Names: since(
      '1.4',
      child((sheet) => object('NamedItemCollection', { workbook: sheet.workbook, scope: sheet })),
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
        const areas = addresses
          ?.split(/[,;]/)
          .map((one) => parseRange(sheet.workbook, sheet, one.trim()).area);
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
    ...worksheetSearchMembers,

    GetNext: since('1.5', beside('next')),
    GetNextOrNullObject: since('1.5', besideOrNull('next')),
    GetPrevious: since('1.5', beside('previous')),
    GetPreviousOrNullObject: since('1.5', besideOrNull('previous')),
    _GetSheetById: since('1.7', byId),
    _GetAnotherWorksheetById: since('1.7', byId),

    Activate: ask(noArguments, (sheet) => sheet.workbook.activate(sheet)),
    Calculate: since(
      '1.6',
      ask(z.tuple([z.boolean()]), (sheet) => sheet.workbook.calculate((on) => on === sheet)),
    ),
    Copy: since(
      '1.7',
      find(
        z.tuple([
          z.enum(['None', 'Before', 'After', 'Beginning', 'End']).nullable(),
          sheetArgument.nullable(),
        ]),
        (sheet, [place, relativeTo]) =>
          object('Worksheet', copySheet(sheet, positionOf(sheet, place ?? 'None', relativeTo))),
      ),
    ),
    Delete: act(noArguments, deleteSheet),

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
    ...event('EventVisibilityChanged', eventTypes.sheetVisibilityChanged, '1.17', idOf),
  },
};

/** Where a copy is put. @throws InvalidArgument when that depends on a sheet and there is none */
function positionOf(
  { workbook }: Sheet,
  place: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  relativeTo: Sheet | null,
): number {
  if (place === 'End') return workbook.sheets.length;
  if (place === 'None' || place === 'Beginning') return 0;
  if (!relativeTo) throw invalidArgument(`${place} needs a worksheet`);
  return workbook.sheets.indexOf(relativeTo) + (place === 'After' ? 1 : 0);
}

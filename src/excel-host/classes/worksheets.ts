import { itemNotFound } from '../errors';
import type { Sheet } from '../model/sheet';
import { freeSheetName, requireSheetName } from '../model/sheet-names';
import { listedSheets } from '../model/sheet-order';
import { membersOf, noArguments, since, wholeWorkbook, type ClassDeclaration } from '../registry/declare';
import { eventTypes } from '../registry/event-types';
import { object, type HostObject } from '../registry/targets';
import { z } from '../schema';

const { ask, find, event } = membersOf<'WorksheetCollection'>();

const visibleOnly = z.tuple([z.boolean().nullable()]);
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
      ask(visibleOnly, (workbook, [visible]) => listedSheets(workbook, visible ?? false).length),
    ),
    GetItemOrNullObject: since(
      '1.4',
      find(z.tuple([z.string()]), (workbook, [key]): HostObject | null => {
        const sheet = workbook.findSheet(key);
        return sheet ? object('Worksheet', sheet) : null;
      }),
    ),
    GetActiveWorksheet: find(noArguments, (workbook) => object('Worksheet', workbook.activeSheet)),
    GetFirst: since(
      '1.5',
      find(visibleOnly, (workbook, [visible]) => required(listedSheets(workbook, visible ?? false)[0])),
    ),
    GetLast: since(
      '1.5',
      find(visibleOnly, (workbook, [visible]) => required(listedSheets(workbook, visible ?? false).at(-1))),
    ),
    Add: find(z.tuple([z.string().nullable()]), (workbook, [name]) => {
      workbook.document.requireStructure();
      const chosen = name ?? freeSheetName(workbook);
      requireSheetName(workbook, chosen);
      return object('Worksheet', workbook.addSheet(chosen));
    }),

    ...event('ActivatedEvent', eventTypes.sheetActivated, '1.7', all),
    ...event('DeactivatedEvent', eventTypes.sheetDeactivated, '1.7', all),
    ...event('AddedEvent', eventTypes.sheetAdded, '1.7', all),
    ...event('DeletedEvent', eventTypes.sheetDeleted, '1.7', all),
    ...event('CalculatedEvent', eventTypes.sheetCalculated, '1.8', all),
    ...event('DataChangedEvent', eventTypes.sheetChanged, '1.9', all),
    ...event('FormatChangedEvent', eventTypes.sheetFormatChanged, '1.9', all),
    ...event('EventMoved', eventTypes.sheetMoved, '1.17', all),
    ...event('EventNameChanged', eventTypes.sheetNameChanged, '1.17', all),
    ...event('ProtectionChangedEvent', eventTypes.sheetProtectionChanged, '1.14', all),
    ...event('RowHiddenChangedEvent', eventTypes.sheetRowHiddenChanged, '1.11', all),
    ...event('RowSortedEvent', eventTypes.sheetRowSorted, '1.10', all),
    ...event('ColumnSortedEvent', eventTypes.sheetColumnSorted, '1.10', all),
    ...event('SelectionChangedEvent', eventTypes.sheetSelectionChanged, '1.9', all),
    ...event('EventVisibilityChanged', eventTypes.sheetVisibilityChanged, '1.17', all),
  },
};

function required(sheet: Sheet | undefined) {
  if (!sheet) throw itemNotFound('worksheet');
  return object('Worksheet', sheet);
}

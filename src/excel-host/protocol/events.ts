import type { Area } from '../../core/workbook/address';
import { areaLabel, intersection } from '../model/areas';
import { plainValue, valueType } from '../model/cell';
import type { Author, Happening } from '../model/happenings';
import type { Sheet } from '../model/sheet';
import { wholeWorkbook, type Client } from '../registry/declare';
import { eventTypes } from '../registry/event-types';
import { object } from '../registry/targets';
import type { EventMessage } from './messages';

/** Events for which the client library does not ask; it throws away those that no script waits for. */
export const alwaysSent: ReadonlySet<number> = new Set([
  eventTypes.selectionChanged,
  eventTypes.settingsChanged,
]);

/** What one client may hear of something that happened. */
export function eventsOf(happening: Happening, author: Author, client: Client): EventMessage[] {
  const source = author.kind === 'co-author' ? 'Remote' : 'Local';
  switch (happening.kind) {
    case 'cells-edited':
      return cellsEdited(happening, author, client);
    case 'format-changed':
      return forSheet(eventTypes.sheetFormatChanged, happening.sheet, {
        source,
        ...placed(happening, client),
      });
    case 'rows-hidden-changed':
      return forSheet(eventTypes.sheetRowHiddenChanged, happening.sheet, {
        address: areaLabel(happening.area),
        changeType: happening.hidden ? 'Hidden' : 'Unhidden',
        source,
      });
    case 'calculated':
      return forSheet(eventTypes.sheetCalculated, happening.sheet, { address: '' });
    case 'selection-changed':
      // A co-author's selection is theirs.
      return author.kind === 'co-author' ? [] : selectionChanged(happening.sheet, happening.area);
    case 'sheet-activated':
      return [
        ...forSheet(eventTypes.sheetDeactivated, happening.left, {}),
        ...forSheet(eventTypes.sheetActivated, happening.sheet, {}),
      ];
    case 'sheet-added':
      return forSheet(eventTypes.sheetAdded, happening.sheet, { source });
    case 'sheet-deleted':
      return forSheet(eventTypes.sheetDeleted, happening.sheet, { source });
    case 'sheet-renamed':
      return forSheet(eventTypes.sheetNameChanged, happening.sheet, {
        nameBefore: happening.before,
        nameAfter: happening.sheet.name,
        source,
      });
    case 'protection-changed':
      return forSheet(eventTypes.sheetProtectionChanged, happening.sheet, {
        isProtected: happening.sheet.protection !== null,
        source,
      });
    case 'settings-changed':
      return [{ messageType: eventTypes.settingsChanged, targetId: '', message: {} }];
  }
}

function cellsEdited(
  { sheet, area, values }: Extract<Happening, { kind: 'cells-edited' }>,
  author: Author,
  client: Client,
): EventMessage[] {
  const message = {
    changeType: 'RangeEdited',
    source: author.kind === 'co-author' ? 'Remote' : 'Local',
    triggerSource: author.kind === 'add-in' && author.connection === client ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    ...placed({ sheet, area }, client),
    ...(values && {
      valueBefore: plainValue(values.before),
      valueAfter: plainValue(values.after),
      valueTypeBefore: valueType(values.before),
      valueTypeAfter: valueType(values.after),
    }),
  };
  const tables = sheet.tables.filter((table) => intersection(table.area, area));
  return [
    ...forSheet(eventTypes.sheetChanged, sheet, message),
    ...tables.flatMap((table) =>
      [String(table.id), sheet.id, wholeWorkbook].map((targetId) => ({
        messageType: eventTypes.tableChanged,
        targetId,
        message: { ...message, worksheetId: sheet.id, tableId: String(table.id) },
      })),
    ),
  ];
}

function selectionChanged(sheet: Sheet, area: Area): EventMessage[] {
  return [
    { messageType: eventTypes.selectionChanged, targetId: '', message: {} },
    ...forSheet(eventTypes.sheetSelectionChanged, sheet, { address: areaLabel(area) }),
    ...sheet.workbook.tables.map((table) => {
      const inside = table.sheet === sheet ? intersection(table.area, area) : null;
      return {
        messageType: eventTypes.tableSelectionChanged,
        targetId: String(table.id),
        message: { worksheetId: table.sheet.id, address: inside ? areaLabel(inside) : '' },
      };
    }),
  ];
}

/** To those who asked about this sheet and to those who asked about all. */
const forSheet = (messageType: number, sheet: Sheet, message: Record<string, unknown>): EventMessage[] =>
  [sheet.id, wholeWorkbook].map((targetId) => ({
    messageType,
    targetId,
    message: { ...message, worksheetId: sheet.id },
  }));

/** Where it happened, and a reference by which the script gets that range. */
const placed = ({ sheet, area }: { readonly sheet: Sheet; readonly area: Area }, client: Client) => ({
  address: areaLabel(area),
  referenceId: client.keep(object('Range', { sheet, area })),
});

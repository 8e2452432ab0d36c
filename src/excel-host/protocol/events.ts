import type { Area } from '../../core/workbook/address';
import { areaLabel, intersection } from '../model/areas';
import { plainValue, valueType } from '../model/cell';
import type { CommentState } from '../model/comment';
import type { Author, Happening } from '../model/happenings';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { wholeWorkbook, type Client } from '../registry/declare';
import { eventTypes } from '../registry/event-types';
import { object } from '../registry/targets';

/** Events for which the client library does not ask; it throws away those that no script waits for. */
export const alwaysSent: ReadonlySet<number> = new Set([
  eventTypes.selectionChanged,
  eventTypes.settingsChanged,
]);

/** Something that a client may want to hear. What it is told is only made when it does. */
export interface Notice {
  readonly type: number;
  readonly target: string;
  tell(client: Client): Readonly<Record<string, unknown>>;
}

/** What there is to hear of something that happened. */
export function noticesOf(happening: Happening, author: Author): Notice[] {
  const source = author.kind === 'co-author' ? 'Remote' : 'Local';
  switch (happening.kind) {
    case 'cells-edited':
      return cellsEdited(happening, author, source);
    case 'cells-shifted':
      return cellsShifted(happening, author, source);
    case 'sorted':
      return ofSheet(
        happening.orientation === 'Rows' ? eventTypes.sheetRowSorted : eventTypes.sheetColumnSorted,
        happening.sheet,
        () => ({ address: areaLabel(happening.area), source }),
      );
    case 'table-added':
      return ofTables(eventTypes.tableAdded, happening.table, () => ({ source }));
    case 'table-deleted':
      return tableDeleted(happening.table, source);
    case 'format-changed':
      return ofSheet(eventTypes.sheetFormatChanged, happening.sheet, (client) => ({
        source,
        ...placed(happening, client),
      }));
    case 'rows-hidden-changed':
      return ofSheet(eventTypes.sheetRowHiddenChanged, happening.sheet, () => ({
        address: areaLabel(happening.area),
        changeType: happening.hidden ? 'Hidden' : 'Unhidden',
        source,
      }));
    case 'layout-changed':
      return [];
    case 'calculated':
      return ofSheet(eventTypes.sheetCalculated, happening.sheet, () => ({ address: '' }));
    case 'selection-changed':
      // A co-author's selection is theirs.
      return author.kind === 'co-author' ? [] : selectionChanged(happening.sheet, happening.area);
    case 'sheet-activated':
      return [
        ...ofSheet(eventTypes.sheetDeactivated, happening.left, () => ({})),
        ...ofSheet(eventTypes.sheetActivated, happening.sheet, () => ({})),
      ];
    case 'sheet-added':
      return ofSheet(eventTypes.sheetAdded, happening.sheet, () => ({ source }));
    case 'sheet-deleted':
      return [
        ...ofSheet(eventTypes.sheetDeleted, happening.sheet, () => ({ source })),
        ...happening.sheet.tables.flatMap((table) => tableDeleted(table, source)),
      ];
    case 'sheet-renamed':
      return ofSheet(eventTypes.sheetNameChanged, happening.sheet, () => ({
        nameBefore: happening.before,
        nameAfter: happening.sheet.name,
        source,
      }));
    case 'sheet-moved':
      return ofSheet(eventTypes.sheetMoved, happening.sheet, () => ({
        positionBefore: happening.before,
        positionAfter: happening.sheet.workbook.sheets.indexOf(happening.sheet),
        source,
      }));
    case 'sheet-visibility-changed':
      return ofSheet(eventTypes.sheetVisibilityChanged, happening.sheet, () => ({
        visibilityBefore: happening.before,
        visibilityAfter: happening.sheet.visibility,
        source,
      }));
    case 'protection-changed':
      return ofSheet(eventTypes.sheetProtectionChanged, happening.sheet, () => ({
        isProtected: happening.sheet.protection !== null,
        source,
      }));
    case 'comment-added':
      return ofSheet(eventTypes.commentAdded, happening.sheet, () => commentDetails(happening, source));
    case 'comment-deleted':
      return ofSheet(eventTypes.commentDeleted, happening.sheet, () => commentDetails(happening, source));
    case 'comment-changed':
      return ofSheet(eventTypes.commentChanged, happening.sheet, () => ({
        ...commentDetails(happening, source),
        changeType: happening.change,
      }));
    case 'settings-changed':
      return [{ type: eventTypes.settingsChanged, target: '', tell: () => ({}) }];
  }
}

function cellsEdited(
  { sheet, area, values }: Extract<Happening, { kind: 'cells-edited' }>,
  author: Author,
  source: 'Local' | 'Remote',
): Notice[] {
  const tell = (client: Client) => ({
    changeType: 'RangeEdited',
    source,
    triggerSource: triggerOf(author, client),
    shiftDirection: 'None',
    ...placed({ sheet, area }, client),
    ...(values && {
      valueBefore: plainValue(values.before),
      valueAfter: plainValue(values.after),
      valueTypeBefore: valueType(values.before),
      valueTypeAfter: valueType(values.after),
    }),
  });
  const touched = sheet.tables.filter((table) => intersection(table.area, area));
  return [...ofSheet(eventTypes.sheetChanged, sheet, tell), ...tablesChanged(touched, tell)];
}

function cellsShifted(
  { sheet, area, change, direction, table }: Extract<Happening, { kind: 'cells-shifted' }>,
  author: Author,
  source: 'Local' | 'Remote',
): Notice[] {
  const tell = (client: Client) => ({
    changeType: change,
    source,
    triggerSource: triggerOf(author, client),
    shiftDirection: direction,
    ...placed({ sheet, area }, client),
  });
  const touched = sheet.tables.filter((each) => each === table || intersection(each.area, area));
  return [...ofSheet(eventTypes.sheetChanged, sheet, tell), ...tablesChanged(touched, tell)];
}

const triggerOf = (author: Author, client: Client): string =>
  author.kind === 'add-in' && author.connection === client ? 'ThisLocalAddin' : 'Unknown';

const tablesChanged = (tables: readonly Table[], tell: Notice['tell']): Notice[] =>
  tables.flatMap((table) => [
    { type: eventTypes.tableChanged, target: String(table.id), tell: withTable(table, tell) },
    ...ofTables(eventTypes.tableChanged, table, tell),
  ]);

const tableDeleted = (table: Table, source: 'Local' | 'Remote'): Notice[] =>
  ofTables(eventTypes.tableDeleted, table, () => ({ source, tableName: table.name }));

/** Of a change to a reply, that reply alone; else all that the comment has. */
function commentDetails(
  { comment, ...more }: Extract<Happening, { readonly comment: CommentState }>,
  source: 'Local' | 'Remote',
) {
  const reply = more.kind === 'comment-changed' ? more.reply : null;
  const replyIds = reply === null ? comment.replies.map(({ id }) => id) : [reply];
  return { commentDetails: [{ commentId: comment.id, replyIds }], source };
}

function selectionChanged(sheet: Sheet, area: Area): Notice[] {
  return [
    { type: eventTypes.selectionChanged, target: '', tell: () => ({}) },
    ...ofSheet(eventTypes.sheetSelectionChanged, sheet, () => ({ address: areaLabel(area) })),
    ...sheet.workbook.tables.map((table) => {
      const inside = table.sheet === sheet ? intersection(table.area, area) : null;
      return {
        type: eventTypes.tableSelectionChanged,
        target: String(table.id),
        tell: () => ({ worksheetId: table.sheet.id, address: inside ? areaLabel(inside) : '' }),
      };
    }),
  ];
}

/** For those who asked about this sheet and those who asked about all. */
const ofSheet = (type: number, sheet: Sheet, tell: Notice['tell']): Notice[] =>
  [sheet.id, wholeWorkbook].map((target) => ({
    type,
    target,
    tell: (client) => ({ ...tell(client), worksheetId: sheet.id }),
  }));

/** For those who asked about the tables of a sheet and those who asked about all tables. */
const ofTables = (type: number, table: Table, tell: Notice['tell']): Notice[] =>
  [table.sheet.id, wholeWorkbook].map((target) => ({ type, target, tell: withTable(table, tell) }));

const withTable =
  (table: Table, tell: Notice['tell']): Notice['tell'] =>
  (client) => ({ ...tell(client), worksheetId: table.sheet.id, tableId: String(table.id) });

/** Where it happened, and a reference by which the script gets that range. */
const placed = ({ sheet, area }: { readonly sheet: Sheet; readonly area: Area }, client: Client) => ({
  address: areaLabel(area),
  referenceId: client.keep(object('Range', { sheet, area })),
});

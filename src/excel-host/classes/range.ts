import type { Area } from '../../core/workbook/address';
import { generalException, invalidArgument, itemNotFound, notImplemented } from '../errors';
import {
  bottomOf,
  boundingArea,
  cellCount,
  containsArea,
  intersection,
  isEntireColumns,
  isEntireRows,
  rightOf,
  sheetSize,
} from '../model/areas';
import { isEmptyCell } from '../model/cell';
import { requireAllowed } from '../model/protection';
import type { Sheet } from '../model/sheet';
import { clearCells } from '../model/write';
import { membersOf, noArguments, rangeArgument, since, type ClassDeclaration } from '../registry/declare';
import { object, type HostObject, type RangeTarget } from '../registry/targets';
import { z } from '../schema';
import { fullRangeAddress, parseRange, range, rangeWithin } from './range-address';
import { copyInto } from './range-copy';
import { rangeDuplicateMembers } from './range-duplicates';
import { rangeEdgeMembers } from './range-edges';
import { hyperlinkOf, hyperlinkSchema, setHyperlink } from './range-hyperlink';
import { cellProperties, columnProperties, rowProperties } from './range-properties';
import { rangeMergingMembers } from './range-merging';
import { rangeSearchMembers } from './range-search';
import { rangeShiftingMembers } from './range-shifting';
import { rangeValueMembers } from './range-values';

const { value, writable, child, ask, act, find } = membersOf<'Range'>();

const flag = z.boolean().nullable();
const adjacentCount = z.tuple([z.int().nullable()]);
/** `getMergedAreasOrNullObject`: «if the merged areas count in this range is more than 512», it fails. */
const MOST_MERGED_AREAS = 512;
const rangeOrAddress = z.union([rangeArgument, z.string()]);

export const rangeClass: ClassDeclaration<'Range'> = {
  since: '1.1',
  keptByReference: true,
  members: {
    ...rangeValueMembers,
    ...rangeShiftingMembers,
    ...rangeSearchMembers,
    ...rangeMergingMembers,
    ...rangeEdgeMembers,
    ...rangeDuplicateMembers,

    Address: value(fullRangeAddress),
    AddressLocal: value(fullRangeAddress),
    RowIndex: value(({ area }) => area.top),
    ColumnIndex: value(({ area }) => area.left),
    RowCount: value(({ area }) => area.rows),
    ColumnCount: value(({ area }) => area.columns),
    // Excel gives -1 where the number does not fit its 32 bits.
    CellCount: value(({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
    IsEntireRow: since(
      '1.7',
      value(({ area }) => isEntireRows(area)),
    ),
    IsEntireColumn: since(
      '1.7',
      value(({ area }) => isEntireColumns(area)),
    ),
    RowHidden: since(
      '1.2',
      writable((target) => common(rowsHidden(target)), z.boolean(), hideRows),
    ),
    ColumnHidden: since(
      '1.2',
      writable((target) => common(columnsHidden(target)), z.boolean(), hideColumns),
    ),
    Hidden: since('1.2', value(allHidden)),

    Format: child((target) => object('RangeFormat', target)),
    ConditionalFormats: since(
      '1.6',
      child(({ sheet, area }) => object('ConditionalFormatCollection', { sheet, areas: [area] })),
    ),
    DataValidation: since(
      '1.8',
      child((target) => object('DataValidation', target)),
    ),
    Hyperlink: since('1.7', writable(hyperlinkOf, hyperlinkSchema, setHyperlink)),
    Sort: since(
      '1.2',
      child((target) => object('RangeSort', target)),
    ),
    Worksheet: child(({ sheet }) => object('Worksheet', sheet)),

    GetCell: find(z.tuple([z.int(), z.int()]), ({ sheet, area }, [row, column]) =>
      rangeWithin(sheet, { top: area.top + row, left: area.left + column, rows: 1, columns: 1 }),
    ),
    GetRow: find(z.tuple([z.int().nonnegative()]), ({ sheet, area }, [row]) => {
      if (row >= area.rows) throw invalidArgument(`the range has ${area.rows} rows`);
      return range(sheet, { ...area, top: area.top + row, rows: 1 });
    }),
    GetColumn: find(z.tuple([z.int().nonnegative()]), ({ sheet, area }, [column]) => {
      if (column >= area.columns) throw invalidArgument(`the range has ${area.columns} columns`);
      return range(sheet, { ...area, left: area.left + column, columns: 1 });
    }),
    GetLastCell: find(noArguments, ({ sheet, area }) =>
      range(sheet, { top: bottomOf(area), left: rightOf(area), rows: 1, columns: 1 }),
    ),
    GetLastRow: find(noArguments, ({ sheet, area }) =>
      range(sheet, { ...area, top: bottomOf(area), rows: 1 }),
    ),
    GetLastColumn: find(noArguments, ({ sheet, area }) =>
      range(sheet, { ...area, left: rightOf(area), columns: 1 }),
    ),
    GetEntireRow: find(noArguments, ({ sheet, area }) =>
      range(sheet, { ...area, left: 0, columns: sheetSize.columns }),
    ),
    GetEntireColumn: find(noArguments, ({ sheet, area }) =>
      range(sheet, { ...area, top: 0, rows: sheetSize.rows }),
    ),
    GetOffsetRange: find(z.tuple([z.int(), z.int()]), ({ sheet, area }, [rows, columns]) =>
      rangeWithin(sheet, { ...area, top: area.top + rows, left: area.left + columns }),
    ),
    GetResizedRange: since(
      '1.3',
      find(z.tuple([z.int(), z.int()]), ({ sheet, area }, [rows, columns]) =>
        rangeWithin(sheet, { ...area, rows: area.rows + rows, columns: area.columns + columns }),
      ),
    ),
    GetAbsoluteResizedRange: since(
      '1.7',
      find(z.tuple([z.int().positive(), z.int().positive()]), ({ sheet, area }, [rows, columns]) =>
        rangeWithin(sheet, { ...area, rows, columns }),
      ),
    ),
    GetRowsAbove: since('1.3', find(adjacentCount, besideRows('before'))),
    GetRowsBelow: since('1.3', find(adjacentCount, besideRows('after'))),
    GetColumnsBefore: since('1.3', find(adjacentCount, besideColumns('before'))),
    GetColumnsAfter: since('1.3', find(adjacentCount, besideColumns('after'))),
    GetBoundingRect: find(z.tuple([rangeOrAddress]), (target, [other]) =>
      range(target.sheet, boundingArea(target.area, sameSheet(target, other).area)),
    ),
    GetIntersection: find(z.tuple([rangeOrAddress]), (target, [other]) => {
      const common = intersection(target.area, sameSheet(target, other).area);
      if (!common) throw itemNotFound('a cell in both ranges');
      return range(target.sheet, common);
    }),
    GetIntersectionOrNullObject: since(
      '1.4',
      find(z.tuple([rangeOrAddress]), (target, [other]) =>
        orNull(target.sheet, intersection(target.area, sameSheet(target, other).area)),
      ),
    ),
    GetUsedRange: find(z.tuple([flag]), ({ sheet, area }, [valuesOnly]) => {
      const used = usedWithin(sheet, area, valuesOnly ?? false);
      // An empty range answers with its first cell.
      return range(sheet, used ?? { ...area, rows: 1, columns: 1 });
    }),
    GetUsedRangeOrNullObject: since(
      '1.4',
      find(z.tuple([flag]), ({ sheet, area }, [valuesOnly]) =>
        orNull(sheet, usedWithin(sheet, area, valuesOnly ?? false)),
      ),
    ),
    GetSurroundingRegion: since(
      '1.7',
      find(noArguments, ({ sheet, area }) => range(sheet, surroundingRegion(sheet, area))),
    ),
    GetMergedAreasOrNullObject: since(
      '1.13',
      find(noArguments, ({ sheet, area }): HostObject | null => {
        const areas = sheet.merges.filter((merge) => intersection(merge, area));
        if (areas.length > MOST_MERGED_AREAS) throw generalException('there are too many merged areas');
        return areas.length > 0 ? object('RangeAreas', { sheet, areas }) : null;
      }),
    ),
    GetTables: since(
      '1.9',
      find(z.tuple([flag]), ({ sheet, area }, [fullyContained]) =>
        object(
          'TableScopedCollection',
          sheet.tables.filter((table) =>
            fullyContained ? containsArea(area, table.area) : intersection(area, table.area),
          ),
        ),
      ),
    ),

    GetCellProperties: since(
      '1.9',
      ask(z.tuple([z.unknown()]), (target, [wanted]) => cellProperties(target, wanted)),
    ),
    GetRowProperties: since(
      '1.9',
      ask(z.tuple([z.unknown()]), (target, [wanted]) => rowProperties(target, wanted)),
    ),
    GetColumnProperties: since(
      '1.9',
      ask(z.tuple([z.unknown()]), (target, [wanted]) => columnProperties(target, wanted)),
    ),

    Select: ask(noArguments, ({ sheet, area }) => sheet.workbook.select(sheet, area)),
    Calculate: since(
      '1.6',
      ask(noArguments, ({ sheet, area }) => calculateWithin(sheet, area)),
    ),
    CopyFrom: since(
      '1.9',
      act(
        z.tuple([
          rangeOrAddress,
          z.enum(['All', 'Formulas', 'Values', 'Formats', 'Link']).nullable(),
          flag,
          flag,
        ]),
        (target, [source, type, skipBlanks, transpose]) =>
          copyInto(
            target,
            typeof source === 'string' ? parseRange(target.sheet.workbook, target.sheet, source) : source,
            { type: type ?? 'All', skipBlanks: skipBlanks ?? false, transpose: transpose ?? false },
          ),
      ),
    ),
    Clear: act(z.tuple([z.string().nullable()]), ({ sheet, area }, [applyTo]) => {
      const what = clearing[applyTo ?? 'All'];
      if (!what) throw notImplemented(`Range.clear(${applyTo})`);
      if (what.format) requireAllowed(sheet, 'allowFormatCells');
      const used = usedWithin(sheet, area, false);
      if (used) clearCells(sheet, used, what);
    }),
  },
};

/** As many lines outside the edge, or, for a negative count, as many inside it. */
function beside(
  start: number,
  length: number,
  side: 'before' | 'after',
  count: number,
): readonly [number, number] {
  if (count === 0) throw invalidArgument('the count is 0');
  const size = Math.abs(count);
  const outside = count > 0;
  if (side === 'before') return [outside ? start - size : start, size];
  return [outside ? start + length : start + length - size, size];
}

function besideRows(side: 'before' | 'after') {
  return ({ sheet, area }: RangeTarget, [count]: readonly [number | null]) => {
    const [top, rows] = beside(area.top, area.rows, side, count ?? 1);
    return rangeWithin(sheet, { ...area, top, rows });
  };
}

function besideColumns(side: 'before' | 'after') {
  return ({ sheet, area }: RangeTarget, [count]: readonly [number | null]) => {
    const [left, columns] = beside(area.left, area.columns, side, count ?? 1);
    return rangeWithin(sheet, { ...area, left, columns });
  };
}

const clearing: Partial<Record<string, { readonly content: boolean; readonly format: boolean }>> = {
  All: { content: true, format: true },
  Contents: { content: true, format: false },
  Formats: { content: false, format: true },
};

const orNull = (sheet: Sheet, area: Area | null): HostObject | null => (area ? range(sheet, area) : null);

/** @throws InvalidArgument when the two are on different sheets */
function sameSheet({ sheet }: RangeTarget, other: RangeTarget | string): RangeTarget {
  const target = typeof other === 'string' ? parseRange(sheet.workbook, sheet, other) : other;
  if (target.sheet !== sheet) throw invalidArgument('the ranges are on different worksheets');
  return target;
}

/** Of the area, the part around all its cells that are used. */
export function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const within = used && intersection(used, area);
  if (!used || !within) return null;
  if (containsArea(area, used)) return used;
  let found: Area | null = null;
  for (let row = within.top; row <= bottomOf(within); row += 1)
    for (let column = within.left; column <= rightOf(within); column += 1) {
      const cell = sheet.rawCell(row, column);
      if (!cell || (valuesOnly && isEmptyCell(cell))) continue;
      const here = { top: row, left: column, rows: 1, columns: 1 };
      found = found ? boundingArea(found, here) : here;
    }
  return found;
}

/** What Ctrl+A selects: the cells around that are not parted from these by an empty row or column. */
function surroundingRegion(sheet: Sheet, start: Area): Area {
  let region = start;
  for (;;) {
    const around = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      rows: Math.min(sheetSize.rows, bottomOf(region) + 2) - Math.max(0, region.top - 1),
      columns: Math.min(sheetSize.columns, rightOf(region) + 2) - Math.max(0, region.left - 1),
    };
    const used = usedWithin(sheet, around, true);
    const next = used ? boundingArea(region, used) : region;
    if (containsArea(region, next)) return region;
    region = next;
  }
}

function calculateWithin(sheet: Sheet, area: Area): void {
  sheet.workbook.calculate(
    (on, row, column) =>
      on === sheet && intersection(area, { top: row, left: column, rows: 1, columns: 1 }) !== null,
  );
}

const rowsHidden = ({ sheet, area }: RangeTarget): boolean[] =>
  Array.from({ length: area.rows }, (_, index) => sheet.hiddenRows.has(area.top + index));

const columnsHidden = ({ sheet, area }: RangeTarget): boolean[] =>
  Array.from({ length: area.columns }, (_, index) => sheet.hiddenColumns.has(area.left + index));

function allHidden(target: RangeTarget): boolean | null {
  const rows = common(rowsHidden(target));
  const columns = common(columnsHidden(target));
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** What all have; null where they differ, as Excel says "mixed". */
function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((each) => each === first) ? first : null;
}

function hideRows({ sheet, area }: RangeTarget, hidden: boolean): void {
  requireAllowed(sheet, 'allowFormatRows');
  for (let row = area.top; row <= bottomOf(area); row += 1) sheet.hide('hiddenRows', row, hidden);
  sheet.workbook.tell({ kind: 'rows-hidden-changed', sheet, area, hidden });
}

function hideColumns({ sheet, area }: RangeTarget, hidden: boolean): void {
  requireAllowed(sheet, 'allowFormatColumns');
  for (let column = area.left; column <= rightOf(area); column += 1)
    sheet.hide('hiddenColumns', column, hidden);
}

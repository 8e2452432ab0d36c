import { invalidArgument } from '../errors';
import { bottomOf, boundingArea, containsCell, rightOf, sheetSize } from '../model/areas';
import { isEmptyCell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { membersOf, rangeArgument, since } from '../registry/declare';
import type { HostObject, RangeTarget } from '../registry/targets';
import { z } from '../schema';
import { parseRange, range } from './range-address';

const { find } = membersOf<'Range'>();

type Direction = 'Left' | 'Right' | 'Up' | 'Down';

const along = z.tuple([
  z.enum(['Left', 'Right', 'Up', 'Down']),
  z.union([rangeArgument, z.string()]).nullable(),
]);

/** The members of `Range` that go to the edge of the data, as Ctrl and an arrow key do. */
export const rangeEdgeMembers = {
  GetRangeEdge: since(
    '1.13',
    find(along, (target, [direction, from]): HostObject => {
      const edge = edgeFrom(target.sheet, activeCell(target, from), direction);
      return range(target.sheet, { top: edge.row, left: edge.column, rows: 1, columns: 1 });
    }),
  ),
  GetExtendedRange: since(
    '1.13',
    find(along, (target, [direction, from]): HostObject => {
      const edge = edgeFrom(target.sheet, activeCell(target, from), direction);
      const area = { top: edge.row, left: edge.column, rows: 1, columns: 1 };
      return range(target.sheet, boundingArea(target.area, area));
    }),
  ),
} as const;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The first cell of the range unless another of it is given. @throws InvalidArgument for one outside */
function activeCell({ sheet, area }: RangeTarget, given: RangeTarget | string | null): Place {
  if (given === null) return { row: area.top, column: area.left };
  const target = typeof given === 'string' ? parseRange(sheet.workbook, sheet, given) : given;
  const place = { row: target.area.top, column: target.area.left };
  const isOne = target.area.rows === 1 && target.area.columns === 1;
  if (target.sheet !== sheet || !isOne || !containsCell(area, place.row, place.column))
    throw invalidArgument('the active cell is not a cell of the range');
  return place;
}

const STEPS: Readonly<Record<Direction, readonly [down: number, across: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** To the last of filled cells in a row; from it, or from an empty one, to the next filled one, else the sheet's edge. */
function edgeFrom(sheet: Sheet, { row, column }: Place, direction: Direction): Place {
  const [down, across] = STEPS[direction];
  const used = sheet.usedArea(true);
  const last = {
    row: Math.max(row, used ? bottomOf(used) : 0),
    column: Math.max(column, used ? rightOf(used) : 0),
  };
  const isFilled = (place: Place): boolean => !isEmptyCell(sheet.rawCell(place.row, place.column));
  const next = (place: Place): Place => ({ row: place.row + down, column: place.column + across });
  const isWithin = (place: Place): boolean =>
    place.row >= 0 && place.column >= 0 && place.row <= last.row && place.column <= last.column;
  const start = { row, column };
  let here = next(start);
  if (isFilled(start) && isWithin(here) && isFilled(here)) {
    while (isWithin(next(here)) && isFilled(next(here))) here = next(here);
    return here;
  }
  while (isWithin(here)) {
    if (isFilled(here)) return here;
    here = next(here);
  }
  const edge = { Left: 0, Right: sheetSize.columns - 1, Up: 0, Down: sheetSize.rows - 1 }[direction];
  return down === 0 ? { row, column: edge } : { row: edge, column };
}

import type { Area } from '../../core/workbook/address';
import { bottomOf, isEntireColumns, isEntireRows, rightOf, sheetSize } from './areas';
import { piecesOf, written } from './formula-references';

/**
 * Cells put into a sheet (`down`, `right`: what stood there and beyond moves that way) or taken out of it (`up`, `left`:
 * what stands beyond moves up to it).
 */
export interface Shift {
  /** The sheet's name. */
  readonly sheet: string;
  readonly area: Area;
  readonly direction: 'down' | 'right' | 'up' | 'left';
}

export const isVertical = ({ direction }: Pick<Shift, 'direction'>): boolean =>
  direction === 'down' || direction === 'up';

/** Where an area of the sheet is after the shift; null when all of it was taken out or pushed off the sheet. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const vertical = isVertical(shift);
  const [from, size] = vertical ? [shift.area.top, shift.area.rows] : [shift.area.left, shift.area.columns];
  // Only what lies wholly in the rows or columns that move does move: Excel cannot tear a reference apart.
  const isInBand = vertical
    ? area.left >= shift.area.left && rightOf(area) <= rightOf(shift.area)
    : area.top >= shift.area.top && bottomOf(area) <= bottomOf(shift.area);
  if (!isInBand || (vertical ? isEntireColumns(area) : isEntireRows(area))) return area;
  const [first, last] = vertical ? [area.top, bottomOf(area)] : [area.left, rightOf(area)];
  const isInsert = shift.direction === 'down' || shift.direction === 'right';
  const most = (vertical ? sheetSize.rows : sheetSize.columns) - 1;
  const [start, end] = isInsert
    ? [first >= from ? first + size : first, Math.min(most, last >= from ? last + size : last)]
    : [afterRemoval(first, from, size, 'first'), afterRemoval(last, from, size, 'last')];
  if (start > end) return null;
  if (start === first && end === last) return area;
  return vertical
    ? { ...area, top: start, rows: end - start + 1 }
    : { ...area, left: start, columns: end - start + 1 };
}

function afterRemoval(line: number, from: number, size: number, edge: 'first' | 'last'): number {
  if (line < from) return line;
  if (line >= from + size) return line - size;
  return edge === 'first' ? from : from - 1;
}

/** The same after several, one after the other. */
export function afterAll(area: Area, shifts: readonly Shift[]): Area | null {
  let result: Area | null = area;
  for (const shift of shifts) result = result && shiftedArea(result, shift);
  return result;
}

/** A formula with its `=` as it reads after the shifts, all of one sheet. `home` is the name of the sheet that it stands on. */
export function shiftedFormula(formula: string, home: string | null, ...shifts: readonly Shift[]): string {
  const moved = shifts[0]?.sheet.toLowerCase();
  return mapReferences(formula, home, (area, sheet) =>
    sheet.toLowerCase() === moved ? afterAll(area, shifts) : area,
  );
}

/**
 * A formula with each of its references to cells, rows or columns of this workbook put through `move`; null writes
 * `#REF!`. Which parts are fixed by `$` stays. References over several sheets (`Ark1:Ark3!A1`) are left as they are.
 */
export function mapReferences(
  formula: string,
  home: string | null,
  move: (area: Area, sheet: string) => Area | null,
): string {
  let result = '';
  for (const piece of piecesOf(formula)) {
    if (typeof piece === 'string') {
      result += piece;
      continue;
    }
    const sheet = piece.sheet ?? home;
    const moved = sheet === null ? piece.area : move(piece.area, sheet);
    if (moved === null) result += '#REF!';
    else result += moved === piece.area ? piece.text : written(moved, piece);
  }
  return result;
}

import { columnIndex, columnName, type Area } from '../../core/workbook/address';
import { formulaTokens } from '../../xlsx/sheet/formula-tokens';
import { bottomOf, isEntireColumns, isEntireRows, isInside, rightOf, sheetSize } from './areas';

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
  return vertical
    ? { ...area, top: start, rows: end - start + 1 }
    : { ...area, left: start, columns: end - start + 1 };
}

function afterRemoval(line: number, from: number, size: number, edge: 'first' | 'last'): number {
  if (line < from) return line;
  if (line >= from + size) return line - size;
  return edge === 'first' ? from : from - 1;
}

/** A formula with its `=` as it reads after the shift. `home` is the name of the sheet that it stands on. */
export const shiftedFormula = (formula: string, home: string | null, shift: Shift): string =>
  mapReferences(formula, home, (area, sheet) =>
    sheet.toLowerCase() === shift.sheet.toLowerCase() ? shiftedArea(area, shift) : area,
  );

/**
 * A formula with each of its references to cells, rows or columns of this workbook put through `move`; null writes
 * `#REF!`. Which parts are fixed by `$` stays. References over several sheets (`Ark1:Ark3!A1`) are left as they are.
 */
export function mapReferences(
  formula: string,
  home: string | null,
  move: (area: Area, sheet: string) => Area | null,
): string {
  const tokens = formulaTokens(formula);
  let result = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const first = isReferenceAt(tokens, at) ? parse(token) : null;
    const sheet = first && sheetBefore(tokens, at, home);
    if (!first || sheet === null) {
      result += token;
      continue;
    }
    const second =
      tokens[at + 1] === ':' && isReferenceAt(tokens, at + 2) ? parse(tokens[at + 2] ?? '') : null;
    const last = second && first.isCell && second.isCell ? second : null;
    const text = last ? `${token}:${tokens[at + 2]}` : token;
    if (last) at += 2;
    const area = areaOf(first, last);
    const moved = move(area, sheet);
    if (moved === null) result += '#REF!';
    else result += moved === area ? text : written(moved, first, last);
  }
  return result;
}

/** `LOG10(` is a function and `Ark1!` a sheet, though both look like a cell. */
function isReferenceAt(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === '(' || next === '!' || (next === ':' && tokens[at + 3] === '!')) return false;
  return parse(tokens[at] ?? '') !== null;
}

/** The sheet that the reference names, or else the formula's own; null where it is of another workbook. */
function sheetBefore(tokens: readonly string[], at: number, home: string | null): string | null {
  if (tokens[at - 1] !== '!') return home;
  const name = tokens[at - 2] ?? '';
  if (tokens[at - 3]?.startsWith('[') || tokens[at - 3] === ':') return null;
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

interface Corner {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly isCell: boolean;
  /** The `$` of first column, first row, last column, last row. */
  readonly fixed: readonly [string, string, string, string];
}

const reference =
  /^(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))$/i;

function parse(token: string): Corner | null {
  const match = reference.exec(token);
  if (!match) return null;
  const [, c = '', column, r = '', row, c1 = '', from, c2 = '', to, r1 = '', first, r2 = '', last] = match;
  const corner: Corner =
    column !== undefined
      ? cell(Number(row) - 1, columnIndex(column), [c, r, c, r])
      : from !== undefined
        ? {
            ...{ top: 0, bottom: sheetSize.rows - 1, isCell: false, fixed: [c1, '', c2, ''] },
            ...{ left: columnIndex(from), right: columnIndex(to ?? from) },
          }
        : {
            ...{ left: 0, right: sheetSize.columns - 1, isCell: false, fixed: ['', r1, '', r2] },
            ...{ top: Number(first) - 1, bottom: Number(last) - 1 },
          };
  return isInside(areaOf(corner, null)) ? corner : null;
}

const cell = (row: number, column: number, fixed: Corner['fixed']): Corner => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
  isCell: true,
  fixed,
});

function areaOf(first: Corner, last: Corner | null): Area {
  const second = last ?? first;
  const top = Math.min(first.top, second.top);
  const left = Math.min(first.left, second.left);
  return {
    top,
    left,
    rows: Math.max(first.bottom, second.bottom) - top + 1,
    columns: Math.max(first.right, second.right) - left + 1,
  };
}

function written(area: Area, first: Corner, last: Corner | null): string {
  const [c1, r1] = first.fixed;
  const [, , c2, r2] = (last ?? first).fixed;
  if (!first.isCell && first.left === 0 && first.right === sheetSize.columns - 1)
    return `${r1}${area.top + 1}:${r2}${bottomOf(area) + 1}`;
  if (!first.isCell) return `${c1}${columnName(area.left)}:${c2}${columnName(rightOf(area))}`;
  const start = `${c1}${columnName(area.left)}${r1}${area.top + 1}`;
  const end = `${c2}${columnName(rightOf(area))}${r2}${bottomOf(area) + 1}`;
  return last ? `${start}:${end}` : start;
}

import { columnIndex, columnName, type Area } from '../../core/workbook/address';
import { formulaTokens } from '../../xlsx/sheet/formula-tokens';
import { bottomOf, isInside, rightOf, sheetSize } from './areas';

/** A reference to cells, rows or columns within a formula: `B2`, `$B$2:B9`, `B:C`, `2:3`. */
export interface FormulaReference {
  readonly text: string;
  /** The sheet that it names; null for the formula's own. */
  readonly sheet: string | null;
  readonly area: Area;
  readonly first: Corner;
  readonly last: Corner | null;
}

export type FormulaPiece = string | FormulaReference;

/** Formulas are many and much alike, and each is asked for again whenever cells move. */
const known = new Map<string, readonly FormulaPiece[]>();
const mostKnown = 20_000;

/** A formula in pieces: references, and what stands between them. Those to other workbooks are among the latter. */
export function piecesOf(formula: string): readonly FormulaPiece[] {
  const before = known.get(formula);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const pieces = takeApart(formulaTokens(formula));
  known.set(formula, pieces);
  return pieces;
}

function takeApart(tokens: readonly string[]): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const first = isReferenceAt(tokens, at) ? parse(token) : null;
    if (!first || isElsewhere(tokens, at)) {
      pieces.push(token);
      continue;
    }
    const sheet = sheetBefore(tokens, at);
    const second =
      tokens[at + 1] === ':' && isReferenceAt(tokens, at + 2) ? parse(tokens[at + 2] ?? '') : null;
    const last = second && first.isCell && second.isCell ? second : null;
    pieces.push({
      text: last ? `${token}:${tokens[at + 2]}` : token,
      sheet,
      area: areaOf(first, last),
      first,
      last,
    });
    if (last) at += 2;
  }
  return pieces;
}

/** `LOG10(` is a function and `Ark1!` a sheet, though both look like a cell. */
function isReferenceAt(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === '(' || next === '!' || (next === ':' && tokens[at + 3] === '!')) return false;
  return parse(tokens[at] ?? '') !== null;
}

/** In another workbook (`[1]Ark1!A1`), or on several sheets (`Ark1:Ark3!A1`). */
const isElsewhere = (tokens: readonly string[], at: number): boolean =>
  tokens[at - 1] === '!' && (tokens[at - 3]?.startsWith('[') === true || tokens[at - 3] === ':');

function sheetBefore(tokens: readonly string[], at: number): string | null {
  if (tokens[at - 1] !== '!') return null;
  const name = tokens[at - 2] ?? '';
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

/** A reference as it is written, with another area. */
export function written(area: Area, { first, last }: Pick<FormulaReference, 'first' | 'last'>): string {
  const [c1, r1] = first.fixed;
  const [, , c2, r2] = (last ?? first).fixed;
  if (!first.isCell && first.left === 0 && first.right === sheetSize.columns - 1)
    return `${r1}${area.top + 1}:${r2}${bottomOf(area) + 1}`;
  if (!first.isCell) return `${c1}${columnName(area.left)}:${c2}${columnName(rightOf(area))}`;
  const start = `${c1}${columnName(area.left)}${r1}${area.top + 1}`;
  const end = `${c2}${columnName(rightOf(area))}${r2}${bottomOf(area) + 1}`;
  return last ? `${start}:${end}` : start;
}

import { columnIndex, columnName } from '../../core/workbook/address';

/** A formula in pieces: what stays as it is, and the references to cells, columns and rows in it. */
export type FormulaPiece = string | FormulaReference;

export interface FormulaReference {
  /** `null` in a whole-row reference; `isFixed` is the `$`. */
  readonly column: { readonly index: number; readonly isFixed: boolean } | null;
  /** `null` in a whole-column reference. */
  readonly row: { readonly index: number; readonly isFixed: boolean } | null;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Texts, quoted sheet names, and brackets (structured references and file numbers) are passed over as they are, then
 * whole columns and rows, cells, and the words that would look like a cell: `LOG10(`, `Q1_sum`, `Ark1!`.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<reference>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.($])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])|\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.!(\\]))|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\[|[^]/giu;

/** Takes a formula (without `=`) apart, to move its references. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let literal = '';
  for (const { text, isReference } of tokensOf(formula)) {
    const references = isReference ? referencesOf(text) : null;
    if (!references) {
      literal += text;
      continue;
    }
    for (const [index, reference] of references.entries()) {
      pieces.push(index === 0 ? literal : ':', reference);
      literal = '';
    }
  }
  pieces.push(literal);
  return pieces;
}

/** The formula's words and signs in order; put together they are the formula. */
export function formulaTokens(formula: string): readonly string[] {
  return tokensOf(formula).map(({ text }) => text);
}

interface Token {
  readonly text: string;
  readonly isReference: boolean;
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(formula); match; match = pattern.exec(formula)) {
    const [text] = match;
    if (text === '[') {
      const end = bracketEnd(formula, match.index);
      tokens.push({ text: formula.slice(match.index, end), isReference: false });
      pattern.lastIndex = end;
    } else tokens.push({ text, isReference: match.groups?.['reference'] !== undefined });
  }
  return tokens;
}

/** Brackets nest; within them `'` takes away the meaning of the sign after it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}

function referencesOf(token: string): readonly FormulaReference[] | null {
  const found = token.split(':').map(referenceOf);
  return found.every((reference) => reference !== null) ? found : null;
}

function referenceOf(text: string): FormulaReference | null {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] =
    /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/i.exec(text) ?? [];
  const column = letters === '' ? null : { index: columnIndex(letters), isFixed: columnFixed === '$' };
  const row = digits === '' ? null : { index: Number(digits) - 1, isFixed: rowFixed === '$' };
  const isOnSheet = (column?.index ?? 0) < LAST_COLUMN && (row?.index ?? 0) < LAST_ROW;
  return isOnSheet ? { column, row } : null;
}

/** The formula as it reads some rows down and columns to the right: relative references move, past the edge around. */
export function shiftFormula(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  let formula = '';
  for (const piece of pieces) formula += typeof piece === 'string' ? piece : shifted(piece, rows, columns);
  return formula;
}

function shifted({ column, row }: FormulaReference, rows: number, columns: number): string {
  const columnText = column
    ? (column.isFixed ? '$' : '') + columnName(moved(column, columns, LAST_COLUMN))
    : '';
  const rowText = row ? `${row.isFixed ? '$' : ''}${moved(row, rows, LAST_ROW) + 1}` : '';
  return columnText + rowText;
}

function moved(
  { index, isFixed }: { readonly index: number; readonly isFixed: boolean },
  by: number,
  count: number,
): number {
  return isFixed ? index : (((index + by) % count) + count) % count;
}

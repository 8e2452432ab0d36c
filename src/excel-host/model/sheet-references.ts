import { quotedSheetName } from '../../core/workbook/address';
import { formulaTokens } from '../../xlsx/sheet/formula-tokens';
import { rewriteFormulas } from './rewrite-formulas';
import type { Workbook } from './workbook';

/** The sheets that stand before a `!`: one twice, or the first and the last of several (`Ark1:Ark3!A1`). */
export interface SheetSpan {
  readonly first: string;
  readonly last: string;
}

/** As a formula writes it, without the `!`. */
export function writtenSpan({ first, last }: SheetSpan): string {
  if (first === last) return quotedSheetName(first);
  const isPlain = [first, last].every((name) => quotedSheetName(name) === name);
  const both = `${first}:${last}`;
  return isPlain ? both : `'${both.replaceAll("'", "''")}'`;
}

/**
 * A formula with what stands before each `!` put through `write`; null leaves it. Sheets of other workbooks are passed
 * over, and so are references that have lost theirs (`#REF!A1`).
 */
export function mapSheets(formula: string, write: (span: SheetSpan) => string | null): string {
  if (!formula.includes('!')) return formula;
  const tokens = [...formulaTokens(formula)];
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at] !== '!') continue;
    const found = spanBefore(tokens, at);
    const written = found && write(found.span);
    if (!found || written === null) continue;
    for (let from = found.start; from < at; from += 1) tokens[from] = from === found.start ? written : '';
  }
  return tokens.join('');
}

function spanBefore(
  tokens: readonly string[],
  at: number,
): { readonly span: SheetSpan; readonly start: number } | null {
  const token = tokens[at - 1] ?? '';
  const before = tokens[at - 2] ?? '';
  if (before === '#' || before.startsWith('[')) return null;
  const quoted = /^'(.*)'$/s.exec(token)?.[1]?.replaceAll("''", "'");
  if (quoted?.includes('[')) return null;
  // The names of three letters, as in `Kur:Lag!A1`, look like whole columns and are one word.
  const [first = '', last = first] = (quoted ?? token).split(':');
  const isSpan = before === ':' && isWord(tokens[at - 3]) && isWord(token);
  if (isSpan && tokens[at - 4]?.startsWith('[')) return null;
  if (isSpan) return { span: { first: tokens[at - 3] ?? '', last: token }, start: at - 3 };
  return quoted !== undefined || isWord(first) ? { span: { first, last }, start: at - 1 } : null;
}

const isWord = (token: string | undefined): boolean => /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(token ?? '');

/** Puts what stands before each `!` in the workbook through `write`: in cells, names, tables and conditional formats. */
export function rewriteSheets(workbook: Workbook, write: (span: SheetSpan) => string | null): void {
  rewriteFormulas(workbook, (formula) => mapSheets(formula, write));
  for (const table of workbook.tables) {
    const columns = table.columns.map((column) =>
      column.formula === null ? column : { ...column, formula: mapSheets(column.formula, write) },
    );
    if (columns.some(({ formula }, index) => formula !== table.columns[index]?.formula))
      table.set({ columns });
  }
  for (const sheet of workbook.sheets) {
    const formats = sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: mapSheets(format.formula, write),
    }));
    if (formats.some(({ formula }, index) => formula !== sheet.conditionalFormats[index]?.formula))
      sheet.set('conditionalFormats', formats);
  }
}

/** What the engine reads: a reference that has lost its sheet is nothing but the error, `#REF!A1:B2` is `#REF!`. */
export const plainLostReferences = (formula: string): string =>
  formula.includes('#REF!')
    ? formula.replace(lostOrText, (found) => (found.startsWith('"') ? found : '#REF!'))
    : formula;

const lostOrText =
  /"(?:[^"]|"")*"|#REF!(?:\$?[A-Z]{1,3}(?:\$?\d+)?|\$?\d+)(?::(?:\$?[A-Z]{1,3}(?:\$?\d+)?|\$?\d+))?/gi;

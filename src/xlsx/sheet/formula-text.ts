import { formulaTokens } from './formula-tokens';
import { FUTURE_FUNCTIONS } from './future-functions';

/**
 * A formula as the file writes it → as Excel shows it: `Behov[[#This Row],[Ramme]]` is `[@Ramme]` within its table,
 * and the prefixes of newer functions are not shown. Both without `=`.
 */
export function shownFormula(stored: string, table: string | null): string {
  if (isShownAsStored(stored)) return stored;
  const tokens = formulaTokens(stored);
  return tokens
    .map((token, index) => {
      if (token.startsWith('[')) return shownBracket(token);
      if (tokens[index + 1]?.startsWith('[') && token.toLowerCase() === table?.toLowerCase())
        return isThisRow(tokens[index + 1] ?? '') ? '' : token;
      return /^_xl/i.test(token) ? token.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, '') : token;
    })
    .join('');
}

/** True of most formulas: they have nothing in them that `shownFormula` changes. */
export function isShownAsStored(stored: string): boolean {
  return !stored.includes('_xl') && !/#This Row/i.test(stored);
}

/**
 * The way back from `shownFormula`: Excel refuses a file that has `[@Ramme]`, `[Ramme]` without its table, or a bare
 * `XLOOKUP` in it.
 */
export function storedFormula(shown: string, table: string | null): string {
  const tokens = formulaTokens(shown);
  return tokens
    .map((token, index) => {
      if (token.startsWith('[')) {
        const isNamed = isWord(tokens[index - 1]) || isWord(tokens[index + 1]);
        const name = isNamed ? '' : (table ?? '');
        return name + (token.startsWith('[@') ? `[[#This Row]${storedColumns(token.slice(2, -1))}]` : token);
      }
      if (tokens[index + 1] !== '(') return token;
      return (FUTURE_FUNCTIONS.get(token.toUpperCase()) ?? '') + token;
    })
    .join('');
}

/** Before brackets, their table; after them, what is of another workbook: `[1]Ark1!A1`, `[1]!Navn`. */
const isWord = (token: string | undefined): boolean => /^[\p{L}_\\!]/u.test(token ?? '');

function isThisRow(bracket: string): boolean {
  return /^\[\s*(?:\[\s*)?#This Row\s*\]/i.test(bracket);
}

/** `[[#This Row],[Ramme]]` → `[@Ramme]`; a name with signs keeps its brackets: `[@[Ramme (MNOK)]]`. */
function shownBracket(bracket: string): string {
  if (!isThisRow(bracket)) return bracket;
  const columns = /^\[\s*\[\s*#This Row\s*\]\s*,\s*(.*)\]$/is.exec(bracket)?.[1] ?? '';
  const single = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns);
  return `[@${single?.[1] ?? columns}]`;
}

function storedColumns(columns: string): string {
  if (columns === '') return '';
  return `,${columns.startsWith('[') ? columns : `[${columns}]`}`;
}

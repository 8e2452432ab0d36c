import { formulaTokens } from '../../xlsx/sheet/formula-tokens';

/** The part in brackets of `Behov[[#Totals],[Ramme]]`, `[@Ramme]` or `Behov[[Fra]:[Til]]`. */
export interface StructuredPart {
  /** `#All`, `#Data`, `#Headers`, `#Totals`, `#This Row`; `[@…]` is the last. */
  readonly items: readonly string[];
  /** The first and the last column; the same twice for one; none for all. */
  readonly columns: readonly [string, string] | null;
}

/** A reference to a table within a formula: its name alone, its name with brackets, or brackets alone. */
export interface TableReference {
  /** `''` where the formula stands in the table itself. */
  readonly table: string;
  readonly brackets: string;
}

/**
 * A formula with each of its references to tables put through `write`, which gives what stands there instead. A word
 * alone is passed to it too, for a table's name is one; brackets without a name are a table's own.
 */
export function mapTableReferences(
  formula: string,
  write: (reference: TableReference) => string | null,
): string {
  const tokens = formulaTokens(formula);
  let result = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    const isName = word.test(token) && next !== '(' && next !== '!' && tokens[at - 1] !== '!';
    const brackets = isName ? (next.startsWith('[') ? next : '') : token;
    if (!isName && (!token.startsWith('[') || isOtherWorkbook(next))) {
      result += token;
      continue;
    }
    const written = write({ table: isName ? token : '', brackets });
    result += written ?? (isName ? token + brackets : token);
    if (isName && brackets !== '') at += 1;
  }
  return result;
}

/** `[1]Ark1!A1`, `[Bok.xlsx]Ark1!A1` and `[1]!Navn` */
const isOtherWorkbook = (next: string): boolean => /^[\p{L}\p{N}_\\!]/u.test(next);

const word = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Reads `[Ramme]`, `[@Ramme]`, `[[#This Row],[Ramme]]`, `[[Fra]:[Til]]`, `[#Totals]`. */
export function parseBrackets(brackets: string): StructuredPart {
  let inner = brackets.slice(1, -1).trim();
  const items: string[] = [];
  if (inner.startsWith('@')) {
    items.push('#This Row');
    inner = inner.slice(1).trim();
  }
  if (inner === '') return { items, columns: null };
  if (!inner.startsWith('[')) {
    if (inner.startsWith('#')) return { items: [...items, inner], columns: null };
    const name = unescaped(inner);
    return { items, columns: [name, name] };
  }
  const parts = bracketed(inner);
  const names = parts.filter((part) => !part.startsWith('#')).map(unescaped);
  const [first, last = first] = names;
  return {
    items: [...items, ...parts.filter((part) => part.startsWith('#'))],
    columns: first === undefined || last === undefined ? null : [first, last],
  };
}

/** The same brackets with columns renamed; null when none of them is. Names are asked for in lower case. */
export function renameColumns(brackets: string, names: ReadonlyMap<string, string>): string | null {
  const { columns } = parseBrackets(brackets);
  if (!columns?.some((column) => names.has(column.toLowerCase()))) return null;
  const inner = brackets.slice(1, -1);
  const nested = inner.includes('[');
  if (nested)
    return `[${inner.replace(innermost, (part, name: string) => {
      const renamed = names.get(unescaped(name).toLowerCase());
      return renamed === undefined ? part : `[${escaped(renamed)}]`;
    })}]`;
  const name = escaped(names.get(columns[0].toLowerCase()) ?? columns[0]);
  if (!inner.trim().startsWith('@')) return `[${name}]`;
  return /^[\p{L}\p{N}_]+$/u.test(name) ? `[@${name}]` : `[@[${name}]]`;
}

const innermost = /\[((?:'.|[^[\]'])*)\]/g;

const bracketed = (inner: string): string[] => [...inner.matchAll(innermost)].map(([, name = '']) => name);

/** Within brackets `'` takes away the meaning of the sign after it. */
const unescaped = (name: string): string => name.replace(/'(.)/gs, '$1').trim();

const escaped = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

import type { Culture } from './culture';

/**
 * A formula with the culture's separators: `=ROUND(A1,1.5)` is `=ROUND(A1;1,5)` in Norwegian. Functions keep their
 * English names. Array constants (`{1,2;3,4}`) are left as they are.
 */
export function localFormula(formula: string, culture: Culture): string {
  if (culture.listSeparator === ',') return formula;
  return outsideQuotes(formula, (text) =>
    text.replaceAll(',', culture.listSeparator).replace(/(?<!\p{L})\.(?=\d)/gu, culture.decimalSeparator),
  );
}

/** The other way: what a person types, as the file keeps it. */
export function englishFormula(formula: string, culture: Culture): string {
  if (culture.listSeparator === ',') return formula;
  return outsideQuotes(formula, (text) =>
    text.replaceAll(culture.decimalSeparator, '.').replaceAll(culture.listSeparator, ','),
  );
}

/** A number format with the culture's letters and separators: `#,##0.00` → `# ##0,00`, `dd.mm.yyyy` → `dd.mm.åååå`. */
export function localNumberFormat(code: string, culture: Culture): string {
  if (culture.name === 'en-US' || code === 'General') return code;
  const isDate = isDateFormat(code);
  return outsideLiterals(code, (character) => {
    if (isDate) return culture.formatLetters[character.toLowerCase()] ?? character;
    if (character === ',') return culture.thousandsSeparator;
    return character === '.' ? culture.decimalSeparator : character;
  });
}

/** The other way: a number format as the person's Excel shows it, as the file keeps it. */
export function englishNumberFormat(code: string, culture: Culture): string {
  if (culture.name === 'en-US' || code === 'General' || code === 'Standard')
    return code === 'Standard' ? 'General' : code;
  const letters = Object.fromEntries(
    Object.entries(culture.formatLetters).map(([english, local]) => [local, english]),
  );
  const isDate = /[åmdts]/i.test(withoutLiterals(code));
  return outsideLiterals(code, (character) => {
    if (isDate) return letters[character.toLowerCase()] ?? character;
    if (character === culture.thousandsSeparator || character === '\u202f' || character === ' ') return ',';
    return character === culture.decimalSeparator ? '.' : character;
  });
}

/** Whether a number format in English codes shows a number as a day or a time. */
export const isDateFormat = (code: string): boolean =>
  code !== 'General' && /[ymdhs]/i.test(withoutLiterals(code));

/** Applies `change` to what stands outside "texts", 'sheet names', [columns] and {array constants}. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

const literals = /("[^"]*"|\\.|\[[^\]]*\]|_.|\*.)/;

const withoutLiterals = (code: string): string =>
  code
    .split(new RegExp(literals, 'g'))
    .filter((_, index) => index % 2 === 0)
    .join('');

const outsideLiterals = (code: string, change: (character: string) => string): string =>
  code
    .split(new RegExp(literals, 'g'))
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/./gsu, change)))
    .join('');

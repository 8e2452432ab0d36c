import type { MoneyUnit } from '../money/unit';

/** What a header says beside its name. */
export interface Header {
  /** For looking up: without case, spacing, punctuation, footnote marks, unit and year. */
  readonly key: string;
  /** The unit its amounts are in; null when it names none. */
  readonly unit: MoneyUnit | null;
  /** `Frist 2022` is of 2022. */
  readonly year: number | null;
}

const UNITS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [
    /\b(?:i )?(?:mnok|mill(?:ion(?:er)?)?\.? ?(?:kr(?:oner)?\b\.?|nok)|mkr|mill\.?|1[ .]?000[ .]?000 ?(?:kr(?:oner)?\b\.?|nok))(?![\p{L}\p{N}])/u,
    'MNOK',
  ],
  [
    /\b(?:i )?(?:tnok|tkr|knok|(?:hele )?(?:1[ .]?000|tusen|1000-) ?(?:kr(?:oner)?\b\.?|nok))(?![\p{L}\p{N}])/u,
    'TNOK',
  ],
  // A thousand of what is not said: no number goes on, and no word but of the tax.
  [
    /\b(?:i )?(?:(?:hele )?tusen|(?:nok |kr\.? ?)1[ .]?000|(?<=\bi )(?:hele )?1[ .]?000|(?<=\()1[ .]?000(?=\)))(?![ .]?(?:\p{N}|(?!(?:inkl|eks|ekskl|incl|excl|med|uten|utan|mva|moms|vat)\b)\p{L}))/u,
    'TNOK',
  ],
  [/\b(?:i )?(?:hele )?(?:kr(?:oner)?\b\.?|nok)(?![\p{L}\p{N}])/u, 'NOK'],
];

/** `inkl. mva`, as a part of a pattern. */
export const TAX_WORDS = String.raw`(?:inkl|ekskl|eks|incl|excl|med|uten|utan)(?:usive|udert|\.)? ?(?:mva|moms|vat)`;
/** No part of a name. */
const TAX = new RegExp(String.raw`(?<![\p{L}\p{N}])${TAX_WORDS}(?![\p{L}\p{N}])`, 'u');

/** Quick to try, and true of every text in which one of them is found. */
const MAY_NAME_UNIT = /kr|nok|mill|tusen|000/;

const recent = new Map<string, Header>();
/** A sheet has the same short texts in many of its rows. */
const MOST_RECENT = 1000;
const LONGEST_KEPT = 60;

/** Reads a header cell: `Økonomisk ramme,\nmill. kr¹` → key `økonomisk ramme`, unit MNOK. */
export function readHeader(written: string): Header {
  // A plain word, as most texts are that are looked at.
  if (/^\p{L}+$/u.test(written))
    return { key: written.normalize('NFKC').toLowerCase(), unit: null, year: null };
  const kept = recent.get(written);
  if (kept) return kept;
  const header = read(written);
  if (written.length <= LONGEST_KEPT) {
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(written, header);
  }
  return header;
}

function read(written: string): Header {
  let rest = written
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/[¹²³⁰⁴-⁹]/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  let unit: MoneyUnit | null = null;
  for (const [pattern, found] of MAY_NAME_UNIT.test(rest) ? UNITS : []) {
    if (!pattern.test(rest)) continue;
    unit = found;
    rest = rest.replace(pattern, ' ');
    break;
  }
  rest = rest.replace(TAX, ' ');
  let year: number | null = null;
  if (/\d{4}/.test(rest))
    rest = rest.replace(/(?<![\p{L}\p{N}])(?:19|20|21)\d\d(?![\p{L}\p{N}])/u, (digits) => {
      year = Number(digits);
      return ' ';
    });
  const key = keyOf(rest);
  // A header that is nothing but a year or a unit keeps it as its name.
  return key === ''
    ? { key: keyOf(written.normalize('NFKC').toLowerCase()), unit, year }
    : { key, unit, year };
}

/** Footnote marks and punctuation out; `#` alone is a header of its own, and `Endring (%)` is not `Endring`. */
function keyOf(text: string): string {
  if (text.trim() === '#') return '#';
  return text
    .replace(/%/g, ' prosent ')
    .replace(/\[\d+\]|\(\d{1,2}\)|(?<=\p{L}\.? ?)\d\)/gu, ' ')
    .replace(/(?<=\p{L})\d$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

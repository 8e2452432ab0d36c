import { foldSpaces, isBlank } from '../text/fold';
import { normaliseText } from '../text/normalise';
import { addDays } from './days';
import { formatShortDay } from './format';
import type { Period } from './iso-date';
import { monthNamed } from './month-names';
import { type PeriodPart, type Precision, readPart } from './period-part';

export type { Precision };

export type ParsedPeriod =
  | {
      readonly kind: 'period';
      readonly period: Period;
      readonly precision: Precision;
      readonly yearFrom: 'text' | 'context';
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-deadline' }
  | { readonly kind: 'year-missing' }
  /** `suggestion`: the one day that was most likely meant, as `30.06.2022`. */
  | { readonly kind: 'invalid'; readonly suggestion: string | null };

const INVALID: ParsedPeriod = { kind: 'invalid', suggestion: null };

/** As `normaliseText` leaves them. */
const NOT_DEADLINES: ReadonlySet<string> = new Set([
  'så fort som mulig',
  'så fort som mogleg',
  'så snart som mulig',
  'så snart som mogleg',
  'så raskt som mulig',
  'så raskt som mogleg',
  'snarest',
  'snarest mulig',
  'snarast',
  'snarast mogleg',
  'straks',
  'umiddelbart',
  'omgående',
  'as soon as possible',
  'asap',
  'immediately',
  'løpende',
  'løpande',
  'fortløpende',
  'fortløpande',
  'kontinuerlig',
  'kontinuerleg',
  'continuous',
  'continuously',
  'ongoing',
  'ved behov',
  'etter behov',
  'when needed',
  'ikke avklart',
  'ikkje avklart',
  'ikkje avklara',
  'uavklart',
  'uavklara',
  'avklares',
  'må avklares',
  'avklares senere',
  'ikke fastsatt',
  'ikkje fastsett',
  'ikke bestemt',
  'ikkje bestemt',
  'ikke satt',
  'ikkje sett',
  'ikke kjent',
  'ikkje kjend',
  'ukjent',
  'ukjend',
  'unknown',
  'tbd',
  'tba',
  'tbc',
  'to be decided',
  'to be determined',
  'not decided',
  'not set',
  'n a',
]);

/** `høsten 2026`: nobody knows its last day. */
const SEASON =
  /^(?:(?:tidlig|tidleg|sent|seint|early|late|in)(?: på| in)? )?(?:the )?(?:vår|våren|sommer|sommeren|sommar|sommaren|høst|høsten|haust|hausten|vinter|vinteren|spring|summer|autumn|winter)(?: (?:\d\d|\d{4}))?$/u;

/** Words that leave the last day of what follows as it is. `primo`, `medio` and `før` do not, and are not read. */
const LEADING_WORDS =
  /^(?:(?:innen|innan|senest|seinast|by|within|no later than|i løpet av|during)\b ?)?(?:(?:ultimo|(?:ved |the )?(?:utgangen|slutten|end) (?:av|of))(?![\p{L}]) ?)?/u;

/** From the coarsest to the finest. */
const PRECISIONS: readonly Precision[] = ['year', 'half', 'third', 'quarter', 'month', 'week', 'day'];

/**
 * Reads a deadline in bokmål, nynorsk or English. A year that the text leaves out is `contextYear`. Weeks are those of
 * ISO 8601, two digits are a year of this century, and `9/6/2022`, which is two days in two countries, is not read.
 */
export function parsePeriod(text: string, contextYear: number | null): ParsedPeriod {
  if (isBlank(text)) return { kind: 'empty' };
  const folded = foldSpaces(text).toLowerCase();
  const words = normaliseText(folded);
  if (/^\?+$/.test(folded) || NOT_DEADLINES.has(words) || SEASON.test(words))
    return { kind: 'not-a-deadline' };
  if (folded.length > 80) return INVALID;
  const bare = folded
    .replace(/[‐‑–—−]/g, '-')
    .replace(/’/g, "'")
    .replace(/[.,;]$/, '')
    .replace(LEADING_WORDS, '');
  const single = readPart(bare);
  if (single) return settled(single, contextYear);
  const ranges = splits(bare).flatMap(([from, to]) => {
    const range = settledRange(from, to, contextYear);
    return range ? [range] : [];
  });
  const [range = INVALID, ...others] = ranges;
  return others.length === 0 ? range : INVALID;
}

function settled(part: PeriodPart, contextYear: number | null): ParsedPeriod {
  const { precision } = part;
  const year = part.year ?? contextYear;
  const period = year === null ? null : part.inYear(year);
  if (period) return { kind: 'period', period, precision, yearFrom: part.year === null ? 'context' : 'text' };
  const suggestion = part.suggestion(contextYear);
  if (suggestion) return { kind: 'invalid', suggestion: formatShortDay(suggestion) };
  // A leap year tells 31.06 from a day that only lacks its year.
  return year === null && part.inYear(2024) ? { kind: 'year-missing' } : INVALID;
}

interface Split {
  readonly text: string;
  /** `/` and `og` join neighbours; a dash and `til` reach over what is between. */
  readonly joins: boolean;
}

/** Every way to part the text into two ends of a range. */
function splits(text: string): readonly (readonly [from: Split, to: Split])[] {
  return [...text.matchAll(/ ?- ?| ?\/ ?| (?:til|to|til og med|t\.o\.m\.|og|and) /g)].flatMap((match) => {
    const joins = /\/|og |and/.test(match[0]) && !match[0].includes('med');
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    return [
      [
        { text: completed(left, right), joins },
        { text: right, joins },
      ] as const,
    ];
  });
}

/** What the first end leaves to the second: `9.–10. juni`, `uke 24–26` and `1.–2. kvartal` name it once. */
function completed(left: string, right: string): string {
  const number = /^\d{1,2}\.?$/.test(left);
  const noun = /^\d{1,2}\.? ?(?<noun>\p{L}+\.?)/u.exec(right)?.groups?.noun;
  if (!number || noun === undefined) return left;
  const isOrdinal = monthNamed(noun) !== null || /^(?:kvartal|tertial|halvår|quarter)$/.test(noun);
  return isOrdinal ? `${left.replace('.', '')}. ${noun}` : left;
}

/** Null when one of the ends is not a period. */
function settledRange(from: Split, to: Split, contextYear: number | null): ParsedPeriod | null {
  const start = readPart(from.text);
  const end = readPart(withNoun(from.text, to.text));
  if (!start || !end) return null;
  const year = end.year ?? start.year ?? contextYear;
  if (year === null) return start.inYear(2024) && end.inYear(2024) ? { kind: 'year-missing' } : INVALID;
  const last = end.inYear(year);
  const first = firstEnd(start, last, year, end.year !== null);
  if (!first || !last || first.first > last.last) return INVALID;
  if (to.joins && (start.precision !== end.precision || addDays(first.last, 1) !== last.first))
    return INVALID;
  const isFiner = PRECISIONS.indexOf(start.precision) > PRECISIONS.indexOf(end.precision);
  return {
    kind: 'period',
    period: { first: first.first, last: last.last },
    precision: isFiner ? start.precision : end.precision,
    yearFrom: end.year === null && start.year === null ? 'context' : 'text',
  };
}

/** `uke 24–26` and `Q1–2` name the kind at the first end. */
function withNoun(from: string, to: string): string {
  const noun = /^(?<noun>(?:uke|veke|week) ?|[qkth])\d/.exec(from)?.groups?.noun;
  return noun !== undefined && /^\d{1,2}(?!\d|\.|[qkh])/.test(to) ? noun + to : to;
}

/** In `november–februar 2023` the year is the last end's; the first is of the year before. */
function firstEnd(
  start: PeriodPart,
  last: Period | null,
  year: number,
  isYearOfLast: boolean,
): Period | null {
  if (start.year !== null) return start.inYear(start.year);
  const first = start.inYear(year);
  const isAfter = first !== null && last !== null && first.first > last.last;
  return isAfter && isYearOfLast ? start.inYear(year - 1) : first;
}

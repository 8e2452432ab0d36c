import { isoDate } from '../calendar/days';
import { monthNamed } from '../calendar/month-names';
import { foldSpaces, isBlank } from '../text/fold';

/** A case number in its canonical form: `17/22`, or `4-33/22` for bodies that count per meeting. */
export type CaseNumber = string;

export type ParsedCaseNumber =
  /** `canonical` when the text is the number just as it should be written. */
  | { readonly kind: 'case'; readonly number: CaseNumber; readonly canonical: boolean }
  | { readonly kind: 'empty' }
  /** `suggestion`: the one number that was most likely meant. */
  | { readonly kind: 'invalid'; readonly suggestion: CaseNumber | null };

const LABEL = /^(?:saksnummer|saksnr|sak|case)(?![\p{L}])\.?:? ?(?:(?:nr|no)(?![\p{L}])\.?:? ?)?/iu;
const NUMBER = /^(?:(?<first>\d{1,3}) ?- ?)?(?<second>\d{1,3}) ?\/ ?(?<year>(?:19|20|21)\d\d|\d\d)$/;

/** Reads a case number of the patterns `nn/yy` and `n-nn/yy` (case 4 of meeting 33 in 2022: `4-33/22`). */
export function parseCaseNumber(text: string): ParsedCaseNumber {
  if (isBlank(text)) return { kind: 'empty' };
  const bare = foldSpaces(text)
    .replace(/[‐‑–—−]/g, '-')
    .replace(LABEL, '');
  const match = NUMBER.exec(bare)?.groups;
  if (!match) return { kind: 'invalid', suggestion: suggestionFor(bare) };
  const { first, second = '', year = '' } = match;
  const number = caseNumber(first === undefined ? [second] : [first, second], year);
  if (!number) return { kind: 'invalid', suggestion: null };
  return { kind: 'case', number, canonical: text.trim() === number };
}

/** Null when a part is 0. */
function caseNumber(parts: readonly string[], year: string): CaseNumber | null {
  const numbers = parts.map(Number);
  return numbers.some((number) => number < 1) ? null : `${numbers.join('-')}/${year.slice(-2)}`;
}

/** The right digits between the wrong signs, the year first, and what Excel makes of `10/22`: a date. */
function suggestionFor(text: string): CaseNumber | null {
  return fromThreeNumbers(text) ?? fromTwoNumbers(text) ?? fromExcelDate(text);
}

/** `10/33-22`, but no date: `09.06.22` and `9-6-22` may be anything. */
function fromThreeNumbers(text: string): CaseNumber | null {
  const match = /^(\d{1,3})([-/.\\_ ])(\d{1,3})([-/.\\_ ])(\d{4}|\d\d)$/.exec(text);
  if (!match) return null;
  const [, sequence = '', firstSign, meeting = '', secondSign, year = ''] = match;
  const isDate =
    firstSign === secondSign &&
    isoDate(2000 + Number(year.slice(-2)), Number(meeting), Number(sequence)) !== null;
  return isYear(year) && !isDate ? caseNumber([sequence, meeting], year) : null;
}

/** `17.22` and `2022/17`. Not `17-22`, which may be case 17 of meeting 22. */
function fromTwoNumbers(text: string): CaseNumber | null {
  const [, first = '', second = ''] = /^(\d{1,4})[/.\\_ ](\d{1,4})$/.exec(text) ?? [];
  if (first.length === 4) return second.length < 4 && isYear(first) ? caseNumber([second], first) : null;
  return isYear(second) ? caseNumber([first], second) : null;
}

/** `01.10.2022`, `2022-10-01` and `okt.22` are how Excel shows a `10/22` that it took for October 2022. */
function fromExcelDate(text: string): CaseNumber | null {
  const date = /^(?:0?1\.(?<month>\d{1,2})\.(?<year>\d{4})|(?<isoYear>\d{4})-(?<isoMonth>\d\d)-01)$/.exec(
    text,
  )?.groups;
  if (date) {
    const [month = '', year = ''] = [date.month ?? date.isoMonth, date.year ?? date.isoYear];
    return isoDate(Number(year), Number(month), 1) && caseNumber([month], year);
  }
  const [, name = '', year = ''] = /^(\p{L}+)\.?[-. ](\d\d)$/u.exec(text) ?? [];
  const month = monthNamed(name.toLowerCase());
  return month === null ? null : caseNumber([String(month)], year);
}

function isYear(text: string): boolean {
  return /^(?:\d\d|(?:19|20|21)\d\d)$/.test(text);
}

/**
 * The parts of a canonical case number, with the year in full; `meeting` is null in the pattern `nn/yy`.
 * @throws {RangeError} when it is not canonical
 */
export function splitCaseNumber(number: CaseNumber): {
  readonly sequence: number;
  readonly meeting: number | null;
  readonly year: number;
} {
  const groups = /^(?<sequence>\d+)(?:-(?<meeting>\d+))?\/(?<year>\d\d)$/.exec(number)?.groups;
  if (!groups) throw new RangeError(`Not a canonical case number: ${number}`);
  const { sequence, meeting, year } = groups;
  return {
    sequence: Number(sequence),
    meeting: meeting === undefined ? null : Number(meeting),
    year: 2000 + Number(year),
  };
}

/** The order of agendas: by year, then meeting, then number. @throws {RangeError} as `splitCaseNumber` */
export function compareCaseNumbers(a: CaseNumber, b: CaseNumber): number {
  const [left, right] = [splitCaseNumber(a), splitCaseNumber(b)];
  return (
    left.year - right.year || (left.meeting ?? 0) - (right.meeting ?? 0) || left.sequence - right.sequence
  );
}

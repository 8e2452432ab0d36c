import { foldSpaces, isBlank } from '../text/fold';
import { regExpText } from '../text/regexp-text';
import {
  type CaseNumber,
  compareCaseNumbers,
  type ParsedCaseNumber,
  parseCaseNumber,
  splitCaseNumber,
} from './case-number';

/** A body and how it writes its case numbers: `PS nn/yy`, `n-mm/yy`, `yyyy/nn`. */
export interface Body {
  readonly name: string;
  /** `n` is the case, `m` the meeting, `yy` or `yyyy` the year; all else stands as it is. */
  readonly caseNumber: string;
}

export interface CaseNumberParts {
  readonly sequence: number;
  /** Null where the body counts by year. */
  readonly meeting: number | null;
  readonly year: number;
}

/** How an organisation's case numbers are read and written. */
export interface CaseNumbering {
  readonly parse: (text: string) => ParsedCaseNumber;
  /** @throws {RangeError} when the number is not one that `parse` gives */
  readonly split: (number: CaseNumber) => CaseNumberParts;
  /** The number with another place in its series. @throws {RangeError} as `split` */
  readonly withSequence: (number: CaseNumber, sequence: number) => CaseNumber;
  /** What tells a series of numbers from others. @throws {RangeError} as `split` */
  readonly seriesOf: (number: CaseNumber) => string;
  /** The pattern of the body of that name that the number does not follow; null when it does, or no such body is known. */
  readonly otherPattern: (number: CaseNumber, body: string) => string | null;
}

/** `nn/yy` and `n-nn/yy`, where nothing else is decided. */
const USUAL: CaseNumbering = {
  parse: parseCaseNumber,
  split: splitCaseNumber,
  withSequence: (number, sequence) => number.replace(/^\d+/, String(sequence)),
  seriesOf: (number) => number.replace(/^\d+/, ''),
  otherPattern: () => null,
};

/** Whether a pattern says where the case's number and the year are, and each part at most once. */
export function isCasePattern(pattern: string): boolean {
  const parts = partsOf(pattern);
  const count = (kind: Part['kind']): number => parts.filter((part) => part.kind === kind).length;
  const isApart = parts.every(
    ({ kind }, index) => index === 0 || kind === 'literal' || parts[index - 1]?.kind === 'literal',
  );
  return count('sequence') === 1 && count('year') === 1 && count('meeting') <= 1 && isApart;
}

/** @param bodies with patterns that are such (`isCasePattern`) */
export function numberingOf(bodies: readonly Body[]): CaseNumbering {
  if (bodies.length === 0) return USUAL;
  const patterns = [...new Set(bodies.map(({ caseNumber }) => caseNumber.trim()))].map(compiled);
  const patternOf = (number: CaseNumber): Pattern => {
    const found = patterns.find((one) => written(one, number) === number);
    if (!found) throw new RangeError(`Not a case number of the bodies: ${number}`);
    return found;
  };
  const split = (number: CaseNumber): CaseNumberParts => {
    const parts = read(patternOf(number), number);
    if (!parts) throw new RangeError(`Not a case number of the bodies: ${number}`);
    return parts;
  };
  return {
    parse: (text) => parsedBy(patterns, text),
    split,
    withSequence: (number, sequence) => write(patternOf(number), { ...split(number), sequence }),
    seriesOf: (number) => {
      const pattern = patternOf(number);
      const { meeting, year } = split(number);
      return `${pattern.text} ${meeting ?? ''}/${year}`;
    },
    otherPattern: (number, body) => {
      const key = foldSpaces(body).toLowerCase();
      const own = bodies.filter(({ name }) => foldSpaces(name).toLowerCase() === key);
      const isOwn = own.some(({ caseNumber }) => patternOf(number).text === caseNumber.trim());
      return isOwn ? null : (own[0]?.caseNumber.trim() ?? null);
    },
  };
}

type Part =
  | { readonly kind: 'sequence' | 'meeting' }
  | { readonly kind: 'year'; readonly digits: 2 | 4 }
  | { readonly kind: 'literal'; readonly text: string };

interface Pattern {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly regExp: RegExp;
}

/** Letters of a word, as in `PS nn/yy` or `sak nn/yy`, are no numbers: a part stands beside no other letter. */
const PLACE = /(?<!\p{L})(?:(?<sequence>n+)|(?<meeting>m+)|(?<year>y{4}|y{2}))(?!\p{L})/gu;

function partsOf(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of pattern.matchAll(PLACE)) {
    if (match.index > end) parts.push({ kind: 'literal', text: pattern.slice(end, match.index) });
    end = match.index + match[0].length;
    if (match.groups?.['year'] === undefined)
      parts.push({ kind: match.groups?.['meeting'] === undefined ? 'sequence' : 'meeting' });
    else parts.push({ kind: 'year', digits: match[0].length === 2 ? 2 : 4 });
  }
  if (end < pattern.length) parts.push({ kind: 'literal', text: pattern.slice(end) });
  return parts;
}

/** Case, spacing and the kind of dash are read as they come. */
function compiled(text: string): Pattern {
  const parts = partsOf(text);
  const source = parts.map((part) => {
    if (part.kind === 'literal')
      return part.text.trim().split(/\s+/).map(regExpText).join('\\s+').replace(/^|$/g, '\\s*');
    return part.kind === 'year' ? '(?<year>(?:19|20|21)\\d\\d|\\d\\d)' : `(?<${part.kind}>\\d{1,4})`;
  });
  return { text, parts, regExp: new RegExp(`^${source.join('')}$`, 'iu') };
}

function read({ regExp }: Pattern, text: string): CaseNumberParts | null {
  const groups = regExp.exec(foldSpaces(text).replace(/[‐‑–—−]/g, '-'))?.groups;
  if (!groups) return null;
  const [sequence, year] = [Number(groups['sequence']), Number(groups['year'])];
  const meeting = groups['meeting'] === undefined ? null : Number(groups['meeting']);
  return sequence < 1 || meeting === 0 ? null : { sequence, meeting, year: year < 100 ? 2000 + year : year };
}

function write({ parts }: Pattern, { sequence, meeting, year }: CaseNumberParts): CaseNumber {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'literal':
          return part.text;
        case 'sequence':
          return String(sequence);
        case 'meeting':
          return String(meeting);
        case 'year':
          return part.digits === 4 ? String(year) : String(year % 100).padStart(2, '0');
      }
    })
    .join('');
}

function written(pattern: Pattern, text: string): CaseNumber | null {
  const parts = read(pattern, text);
  return parts && write(pattern, parts);
}

function parsedBy(patterns: readonly Pattern[], text: string): ParsedCaseNumber {
  if (isBlank(text)) return { kind: 'empty' };
  for (const pattern of patterns) {
    const number = written(pattern, text);
    if (number !== null) return { kind: 'case', number, canonical: text.trim() === number };
  }
  return { kind: 'invalid', suggestion: suggestionFor(patterns, text) };
}

/** A number of a usual kind, where just one body could have meant it. */
function suggestionFor(patterns: readonly Pattern[], text: string): CaseNumber | null {
  const usual = parseCaseNumber(text);
  const number = usual.kind === 'case' ? usual.number : usual.kind === 'invalid' ? usual.suggestion : null;
  if (number === null) return null;
  const parts = splitCaseNumber(number);
  const alike = patterns.filter(
    (pattern) => pattern.parts.some(({ kind }) => kind === 'meeting') === (parts.meeting !== null),
  );
  const [only] = alike;
  return only && alike.length === 1 ? write(only, parts) : null;
}

/** The order of agendas: by year, then meeting, then number. */
export function compareIn(numbering: CaseNumbering): (a: CaseNumber, b: CaseNumber) => number {
  if (numbering === USUAL) return compareCaseNumbers;
  return (a, b) => {
    const [left, right] = [numbering.split(a), numbering.split(b)];
    return (
      left.year - right.year || (left.meeting ?? 0) - (right.meeting ?? 0) || left.sequence - right.sequence
    );
  };
}

import { yearOf } from '../calendar/days';
import type { IsoDate, Period } from '../calendar/iso-date';
import { parsePeriod } from '../calendar/parse-period';
import type { Money } from '../money/money';
import { parseMoney } from '../money/parse-money';
import * as words from './frame-words';
import type { NeedClause } from './need-clauses';

/** What a sentence of a resolution says, and where in the point: from `start` up to `end`. */
export interface Said<T> {
  readonly value: T;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a resolution says that a need's frame or deadline is to be. */
export interface FrameSentence {
  readonly from: Said<Money> | null;
  readonly to: Said<Money> | null;
  /** The frame as it is said to be, not become: `gjennomføring av #30 innenfor en ramme på 2,4 MNOK`. */
  readonly is: Said<Money> | null;
  /** The change: `økes med 2,0 MNOK`. */
  readonly by: Said<Money> | null;
  /** The same where a word of raising or reducing stands before it: what else is `med 2,0 MNOK` may be of something else. */
  readonly raisedBy: Said<Money> | null;
  readonly deadline: Said<Period> | null;
  /** A deadline that is named, not moved: `med frist desember 2022`. It may be of something else. */
  readonly named: Said<Period> | null;
  /** `fristen er desember 2022`. */
  readonly deadlineIs: Said<Period> | null;
  /** `ny frist desember 2022`, `ny ramme 6,8 MNOK og frist desember 2022`. */
  readonly deadlineGiven: Said<Period> | null;
}

const FROM_TO = pattern(words.FROM_TO);
const CHANGED_TO = pattern(words.CHANGED_TO);
const NEW_FRAME = pattern(words.NEW_FRAME);
const FRAME_IS = pattern(words.FRAME_IS);
const CHANGED_BY = pattern(words.CHANGED_BY);
const RAISED_BY = pattern(words.RAISED_BY);
const LISTED = pattern(words.LISTED);
const DEADLINE_TO = pattern(words.DEADLINE_TO);
const DEADLINE_NAMED = pattern(words.DEADLINE_NAMED);
const DEADLINE_IS = pattern(words.DEADLINE_IS);
const DEADLINE_GIVEN = pattern(words.DEADLINE_GIVEN);

/**
 * Reads `fra 4,8 til 6,8 MNOK` and `fristen flyttes til desember 2022`. Only what the clause says of a frame or a deadline is
 * read; other amounts are about something else. `day` gives the year of a deadline without one.
 */
export function readFrameSentence(clause: NeedClause, day: IsoDate | null): FrameSentence {
  const time = (form: RegExp): Said<Period> | null => deadline(form.exec(clause.text), clause.start, day);
  return {
    ...amountsIn(clause),
    deadline: time(DEADLINE_TO),
    named: time(DEADLINE_NAMED),
    deadlineIs: time(DEADLINE_IS),
    deadlineGiven: time(DEADLINE_GIVEN),
  };
}

type Amounts = Pick<FrameSentence, 'from' | 'to' | 'is' | 'by' | 'raisedBy'>;

function amountsIn({ text, start, manner }: NeedClause): Amounts {
  const is = amount(FRAME_IS.exec(text), 'is', start);
  if (manner === 'listed') return { ...listedAmounts(text, start), is };
  if (manner === 'other' || !words.FRAME.test(text)) return { ...NO_AMOUNTS, is };
  const match = FROM_TO.exec(text) ?? CHANGED_TO.exec(text) ?? NEW_FRAME.exec(text);
  // `… og rammen for #23 til 11,4 MNOK`
  if (manner === 'part' && !match && !RAISED_BY.test(text)) return { ...listedAmounts(text, start), is };
  const to = amount(match, 'to', start);
  const by = amount(CHANGED_BY.exec(text), 'by', start);
  const raisedBy = amount(RAISED_BY.exec(text), 'by', start);
  // After the last of several needs, `en økning på 5,3 MNOK` may be of all of them.
  const ofThis = (said: Said<Money> | null): Said<Money> | null =>
    manner === 'part' && said && to && said.start > to.end ? null : said;
  return { from: fromAmount(match, start), to, is, by: ofThis(by), raisedBy: ofThis(raisedBy) };
}

const NO_AMOUNTS: Amounts = { from: null, to: null, is: null, by: null, raisedBy: null };

function listedAmounts(text: string, offset: number): Amounts {
  const match = LISTED.exec(text);
  const by = amount(match, 'by', offset);
  const to = amount(match, 'to', offset) ?? amount(match, 'toOnly', offset);
  return { from: fromAmount(match, offset), to, is: null, by, raisedBy: by };
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'diu');
}

/** `fra 4,8 til 6,8 MNOK` says the unit once, at the end. */
function fromAmount(match: RegExpExecArray | null, offset: number): Said<Money> | null {
  const { from = '', to = '' } = match?.groups ?? {};
  const hasUnit = /\p{L}$|[-–]$|^(?:kr|NOK).*\d[\s.]\d{3}|^MNOK/iu.test(from);
  return amount(match, 'from', offset, hasUnit ? '' : unitOf(to));
}

function unitOf(amountText: string): string {
  const { before = '', after = '' } =
    /^(?<before>\p{L}*)\.?\s?[\d\s.,]+?\s?(?<after>(?:\p{L}|,[-–]).*)?$/u.exec(amountText)?.groups ?? {};
  return after === '' ? before : after;
}

function amount(
  match: RegExpExecArray | null,
  group: 'from' | 'to' | 'toOnly' | 'is' | 'by',
  offset: number,
  unit = '',
): Said<Money> | null {
  const text = match?.groups?.[group];
  const place = match?.indices?.groups?.[group];
  if (text === undefined || !place) return null;
  const parsed = parseMoney(`${text} ${unit}`, 'MNOK');
  if (parsed.kind !== 'amount') return null;
  return { value: parsed.money, text, start: offset + place[0], end: offset + place[1] };
}

function deadline(match: RegExpExecArray | null, offset: number, day: IsoDate | null): Said<Period> | null {
  const text = match?.groups?.['time'];
  const place = match?.indices?.groups?.['time'];
  if (text === undefined || !place) return null;
  const parsed = parsePeriod(text, day && yearOf(day));
  if (parsed.kind !== 'period') return null;
  return { value: parsed.period, text, start: offset + place[0], end: offset + place[1] };
}

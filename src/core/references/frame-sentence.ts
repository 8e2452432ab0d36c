import { yearOf } from '../calendar/days';
import type { IsoDate, Period } from '../calendar/iso-date';
import { parsePeriod } from '../calendar/parse-period';
import type { Money } from '../money/money';
import { parseMoney } from '../money/parse-money';
import type { NeedId } from './need-id';

/** What a sentence of a resolution says, and where in it: from `start` up to `end`. */
export interface Said<T> {
  readonly value: T;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a point of a resolution says that a frame or a deadline is to be. */
export interface FrameSentence {
  readonly from: Said<Money> | null;
  readonly to: Said<Money> | null;
  /** The change: `økes med 2,0 MNOK`. */
  readonly by: Said<Money> | null;
  /** The same where a word of raising or reducing stands before it: what else is `med 2,0 MNOK` may be of something else. */
  readonly raisedBy: Said<Money> | null;
  readonly deadline: Said<Period> | null;
  /** A deadline that is named, not moved: `med frist desember 2022`. */
  readonly named: Said<Period> | null;
}

/** In characters: a point is a sentence or two. */
const LONGEST_POINT = 4000;

const AMOUNT = String.raw`(?:kr\.?\s)?\d[\d\s\u00a0\u202f.]*(?:,\d+)?`;
const UNIT = String.raw`MNOK|mill(?:ioner|ionar|ion|\.)?(?:\s(?:kr|kroner|NOK))?|TNOK|NOK|kroner|kr`;
const FRAME = /(?<!\p{L})(?:\p{L}*ramm(?:e|en|er|ene|a|ar|ane)|cost frame|frame)(?!\p{L})/iu;
const FROM_TO = new RegExp(
  String.raw`(?:fra|frå|from)\s(?<from>${AMOUNT}\s?(?<fromUnit>${UNIT})?)\s(?:til|to)\s(?<to>${AMOUNT}\s?(?<unit>${UNIT}))(?!\p{L})`,
  'diu',
);
const CHANGED_TO = new RegExp(
  String.raw`(?:økes|aukast|auka|økt|reduseres|reduserast|senkes|endres|endrast|endra|settes|setjast|fastsettes|fastsetjast|utvides|increased?|reduced?|changed?|set)\s(?:\p{L}+\s){0,4}?(?:til|to)\s(?<to>${AMOUNT}\s?(?<unit>${UNIT}))(?!\p{L})`,
  'diu',
);
const CHANGED_BY = new RegExp(
  String.raw`(?<!\p{L})(?:med|by)\s(?<by>${AMOUNT}\s?(?<unit>${UNIT}))(?!\p{L})`,
  'diu',
);
const RAISED_BY = new RegExp(
  String.raw`(?<!\p{L})(?:(?:økes|aukast|auka|økt|reduseres|reduserast|senkes|utvides|increased?|reduced?)\s(?:\p{L}+\s){0,2}?(?:med|by)|(?:økning|auke|reduksjon)(?:en)?\spå|(?:increase|reduction)\sof)\s(?<by>${AMOUNT}\s?(?<unit>${UNIT}))(?!\p{L})`,
  'diu',
);
const DEADLINE_NAMED =
  /(?<!\p{L})(?:frist(?:en)?|deadline)\s(?:er\s|is\s)?(?<to>[^.,;\n]+?)(?=\s(?:og|and)\s|[.,;\n]|$)/diu;
const DEADLINE_TO =
  /(?<!\p{L})(?:\p{L}*frist(?:en)?|tidsramm(?:e|en|a)|deadline)(?!\p{L})[^.;\n]*?\s(?:til|to)\s(?<to>[^.,;\n]+?)(?=\s(?:og|and)\s|[.,;\n]|$)/diu;

/**
 * Reads `fra 4,8 til 6,8 MNOK` and `fristen flyttes til desember 2022`. Only what the point says of a frame or a deadline is
 * read; other amounts are about something else. `day` gives the year of a deadline without one.
 */
export function readFrameSentence(point: string, day: IsoDate | null): FrameSentence {
  const looked = point.slice(0, LONGEST_POINT);
  const isOfFrame = FRAME.test(looked);
  const match = isOfFrame ? (FROM_TO.exec(looked) ?? CHANGED_TO.exec(looked)) : null;
  const by = isOfFrame ? CHANGED_BY.exec(looked) : null;
  const raisedBy = isOfFrame ? RAISED_BY.exec(looked) : null;
  const { fromUnit, unit } = match?.groups ?? {};
  return {
    from: amount(match, 'from', fromUnit === undefined ? unit : ''),
    to: amount(match, 'to', ''),
    by: amount(by, 'by', ''),
    raisedBy: amount(raisedBy, 'by', ''),
    deadline: deadline(DEADLINE_TO.exec(looked), day),
    named: deadline(DEADLINE_NAMED.exec(looked), day),
  };
}

/** The one need that the point names, else the case's only one. */
export function needNamedIn(point: string, needsOfCase: readonly NeedId[]): NeedId | null {
  const looked = point.slice(0, LONGEST_POINT);
  const named = new Set(Array.from(looked.matchAll(/#\s?(\d{1,6})(?!\d)/g), ([, digits]) => Number(digits)));
  const all = named.size > 0 ? [...named] : needsOfCase;
  return all.length === 1 ? (all[0] ?? null) : null;
}

function amount(
  match: RegExpExecArray | null,
  group: 'from' | 'to' | 'by',
  unit: string | undefined,
): Said<Money> | null {
  const text = match?.groups?.[group];
  const place = match?.indices?.groups?.[group];
  if (text === undefined || !place) return null;
  const parsed = parseMoney(`${text.trim()} ${unit ?? ''}`, 'MNOK');
  if (parsed.kind !== 'amount') return null;
  const start = place[0];
  return { value: parsed.money, text: text.trimEnd(), start, end: start + text.trimEnd().length };
}

function deadline(match: RegExpExecArray | null, day: IsoDate | null): Said<Period> | null {
  const text = match?.groups?.['to'];
  const place = match?.indices?.groups?.['to'];
  if (text === undefined || !place) return null;
  const parsed = parsePeriod(text, day && yearOf(day));
  return parsed.kind === 'period' ? { value: parsed.period, text, start: place[0], end: place[1] } : null;
}

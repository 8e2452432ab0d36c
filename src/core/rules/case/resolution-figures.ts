import { yearOf } from '../../calendar/days';
import { parsePeriod } from '../../calendar/parse-period';
import type { ChangeOfNeed } from '../../frames/frame-changes';
import type { Money } from '../../money/money';
import { parseMoney } from '../../money/parse-money';
import type { CaseRow } from '../../programme/programme';
import { valueOf } from '../../programme/reading';
import type { NeedId } from '../../references/need-id';
import { splitPoints } from '../../text/points';
import type { FindingData } from '../finding';
import { moneyData, needData, periodData } from '../data';
import { defineRule } from '../define-rule';

/**
 * An amount or a deadline in the proposed resolution is another than in the need's row: `fra 4,8 til 6,8 MNOK`, `til
 * desember 2022`. Only what a point says of a frame or a deadline is compared; other amounts are about something else.
 */
export const resolutionFigures = defineRule({
  id: 'case/resolution-figures',
  severity: 'error',
  fix: null,
  *check({ programme, changes }) {
    const byNeed = new Map(changes.map((change) => [change.change.need, change]));
    for (const row of programme.cases) {
      if (row.proposedResolution.kind !== 'value') continue;
      const { at, value } = row.proposedResolution;
      for (const point of splitPoints(value)) {
        const change = byNeed.get(needOf(point, row) ?? Number.NaN);
        if (!change) continue;
        for (const difference of differences(point.slice(0, LONGEST_POINT), change))
          yield { at, need: change.change.need, ...difference };
      }
    }
  },
});

/** In characters: a point is a sentence or two. */
const LONGEST_POINT = 4000;

interface Difference {
  readonly message: string;
  readonly data: FindingData;
}

/** The one need that the point names, else the case's only one. */
function needOf(point: string, { needs }: CaseRow): NeedId | null {
  const named = new Set(Array.from(point.matchAll(/#\s?(\d{1,6})(?!\d)/g), ([, digits]) => Number(digits)));
  const all = named.size > 0 ? [...named] : (valueOf(needs) ?? []);
  return all.length === 1 ? (all[0] ?? null) : null;
}

const AMOUNT = String.raw`(?:kr\.?\s)?\d[\d\s\u00a0\u202f.]*(?:,\d+)?`;
const UNIT = String.raw`MNOK|mill(?:ioner|ionar|ion|\.)?(?:\s(?:kr|kroner|NOK))?|TNOK|NOK|kroner|kr`;
const FRAME = /(?<!\p{L})(?:\p{L}*ramm(?:e|en|er|ene|a|ar|ane)|cost frame|frame)(?!\p{L})/iu;
const FROM_TO = new RegExp(
  String.raw`(?:fra|frå|from)\s(?<from>${AMOUNT})\s?(?<fromUnit>${UNIT})?\s(?:til|to)\s(?<to>${AMOUNT})\s?(?<unit>${UNIT})(?!\p{L})`,
  'iu',
);
const CHANGED_TO = new RegExp(
  String.raw`(?:økes|aukast|auka|økt|reduseres|reduserast|senkes|endres|endrast|endra|settes|setjast|fastsettes|fastsetjast|utvides|increased?|reduced?|changed?|set)\s(?:\p{L}+\s){0,4}?(?:til|to)\s(?<to>${AMOUNT})\s?(?<unit>${UNIT})(?!\p{L})`,
  'iu',
);
const DEADLINE_TO =
  /(?<!\p{L})(?:\p{L}*frist(?:en)?|tidsramm(?:e|en|a)|deadline)(?!\p{L})[^.;\n]*?\s(?:til|to)\s(?<to>[^.,;\n]+?)(?=\s(?:og|and)\s|[.,;\n]|$)/iu;

function* differences(point: string, { row, change }: ChangeOfNeed): Generator<Difference> {
  if (FRAME.test(point)) {
    const groups = FROM_TO.exec(point)?.groups ?? CHANGED_TO.exec(point)?.groups ?? {};
    const { from, fromUnit, to, unit } = groups;
    yield* amountDifference('from', from, fromUnit ?? unit, change.current?.value, change.need);
    yield* amountDifference('to', to, unit, change.proposed?.value, change.need);
  }
  const deadline = valueOf(row.newDeadline);
  const text = DEADLINE_TO.exec(point)?.groups?.['to'];
  if (!deadline || text === undefined) return;
  const parsed = parsePeriod(text, yearOf(deadline.last));
  if (parsed.kind !== 'period' || parsed.period.last === deadline.last) return;
  const data = {
    found: periodData(parsed.period),
    expected: periodData(deadline),
    change: needData(change.need),
  };
  yield { message: 'deadline', data };
}

function* amountDifference(
  message: 'from' | 'to',
  text: string | undefined,
  unit: string | undefined,
  expected: Money | undefined,
  need: NeedId,
): Generator<Difference> {
  if (text === undefined || expected === undefined) return;
  const parsed = parseMoney(`${text.trim()} ${unit ?? ''}`, 'MNOK');
  if (parsed.kind !== 'amount' || parsed.money === expected) return;
  yield { message, data: { ...moneyData({ found: parsed.money, expected }), change: needData(need) } };
}

import { amountAs, FRAME, OF_ANOTHER_AMOUNT } from './frame-words';
import type { NeedId } from './need-id';

/** What a point of a resolution says of one need. */
export interface NeedClause {
  readonly need: NeedId;
  readonly text: string;
  /** Where it starts in the point. */
  readonly start: number;
  /**
   * `whole`: the point names no other need. `part`: it does, and this part has its own word for the frame. `listed`: the
   * frame was named before it (`økt ramme: #20 …, #23 …`). `other`: no frame is named.
   */
  readonly manner: 'whole' | 'part' | 'listed' | 'other';
}

/** In characters: a point is a sentence or two. */
const LONGEST_POINT = 4000;

const MENTION = /#\s?(?<digits>\d{1,6})(?!\d)/g;
/** Where a clause may begin: after a mark or a joining word, but not at `slik at`. */
const JOINT =
  /[.,;:]\s|\n|(?<!\p{L})(?:og|and|samt|mens|while|(?<!(?:slik|for|etter|så|ved|so|such)\s)(?:at|that))\s/giu;
const STRONG_JOINT = /[.;]\s|\n|(?<!\p{L})(?:og at|and that)\s/iu;
const NAME_BEFORE = String.raw`(?:behov\s|need\s)?(?:[^#()]{1,60}\()?$`;
/** `rammen for #20`; not `fra rammen for #20`, from which another need is paid. */
const LEADS_WITH_NOUN = new RegExp(
  String.raw`(?<!\p{L}|(?<!\p{L})(?:fra|frå|from|innenfor|innanfor|within|i|in|mot|over|under)\s(?:the\s(?:cost\s)?)?)(?:(?:kostnads)?ramm(?:e|en|ene|er|a|ane)|(?:cost\s)?frames?|frist(?:en)?|deadline|gjennomføring(?:en|a)?|execution)\s(?:for|til|av|of)\s${NAME_BEFORE}`,
  'iu',
);
const LEADS_BARE = new RegExp(String.raw`^(?:(?:for|til|av|of)\s)?${NAME_BEFORE}`, 'iu');
const AMOUNT = new RegExp(amountAs('amount'), 'iu');
const YEAR = /(?<!\d)20\d\d(?!\d)/;
/** In brackets after a need's name, an amount only tells which need it is; `(fra 4,8 til 6,8 MNOK)` says more. */
const TOLD_IN_BRACKETS = /\((?!fra\s|frå\s|from\s)[^)]*\)/giu;
/** From here on the point speaks of its needs together. */
const TOGETHER =
  /(?<!\p{L})(?:til\s?sammen|til\s?saman|samlet|samlede|samla|totalt?|totale|i alt|henholdsvis|høvesvis|begge|hver|kvar|programmets|in total|together|respectively|both|each)(?!\p{L})/iu;

interface Run {
  readonly needs: Set<NeedId>;
  readonly start: number;
  /** A need that the text only touches on, as in `dekkes av #23`, has no clause. */
  readonly isClear: boolean;
}

/**
 * Parts a point into what it says of each need. A point that names one need is about it, one that names none is about
 * the case's only one. Where several needs share what is said, as in `rammene for #20 og #23 økes med 5,3 MNOK`, there is no
 * clause.
 */
export function needClauses(point: string, needsOfCase: readonly NeedId[]): readonly NeedClause[] {
  const looked = point.slice(0, LONGEST_POINT);
  const mentions = Array.from(looked.matchAll(MENTION), (match) => ({
    need: Number(match.groups?.['digits']),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const named = new Set(mentions.map(({ need }) => need));
  const [need, another] = named.size > 0 ? named : needsOfCase;
  if (need === undefined) return [];
  if (another === undefined) return [{ need, text: looked, start: 0, manner: 'whole' }];
  return named.size > 0 ? clausesOfRuns(looked, runsOf(looked, mentions)) : [];
}

interface Mention {
  readonly need: NeedId;
  readonly start: number;
  readonly end: number;
}

function runsOf(text: string, mentions: readonly Mention[]): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const mention of mentions) {
    const gap = text.slice(end, mention.start);
    const last = runs.at(-1);
    const lead = gap.slice(endOfJoints(gap) ?? 0);
    // A need that is named once more is no longer counted up: `rammene for #20 og #23 økes: #20 fra …`.
    const isAgain = last !== undefined && last.needs.size > 1 && last.needs.has(mention.need);
    if (!last) runs.push(firstRun(gap, lead, mention));
    else if (isAgain || isApart(gap, lead)) runs.push(runAfter(gap, end, mention));
    else last.needs.add(mention.need);
    end = mention.end;
  }
  return runs;
}

/** What stands before the first need belongs to it, unless it has an amount, which is then of something else. */
function firstRun(gap: string, lead: string, { need, start }: Mention): Run {
  const needs = new Set([need]);
  if (!AMOUNT.test(gap)) return { needs, start: 0, isClear: isLead(lead) };
  const noun = LEADS_WITH_NOUN.exec(gap)?.index;
  return { needs, start: noun ?? start, isClear: noun !== undefined };
}

function runAfter(gap: string, end: number, { need, start }: Mention): Run {
  const joint = endOfJoints(gap);
  const needs = new Set([need]);
  if (joint === null) return { needs, start, isClear: false };
  return { needs, start: end + joint, isClear: isLead(gap.slice(joint)) };
}

function endOfJoints(gap: string): number | null {
  const joint = [...gap.matchAll(JOINT)].at(-1);
  return joint ? joint.index + joint[0].length : null;
}

function isLead(lead: string): boolean {
  return LEADS_WITH_NOUN.test(lead) || LEADS_BARE.test(lead);
}

/** Whether something has been said of the need before the gap, so that the next one is not named together with it. */
function isApart(gap: string, lead: string): boolean {
  if (AMOUNT.test(gap.replace(TOLD_IN_BRACKETS, ''))) return true;
  return LEADS_WITH_NOUN.test(lead) && (YEAR.test(gap) || STRONG_JOINT.test(gap));
}

function clausesOfRuns(text: string, runs: readonly Run[]): readonly NeedClause[] {
  const clauses: NeedClause[] = [];
  let isOfFrame = false;
  for (const [index, { needs, start, isClear }] of runs.entries()) {
    const whole = text.slice(start, runs[index + 1]?.start);
    const said = upToTogether(whole);
    const manner = mannerOf(said, isOfFrame);
    isOfFrame = manner !== 'other';
    const [need, another] = needs;
    if (isClear && need !== undefined && another === undefined)
      clauses.push({ need, text: said, start, manner });
  }
  return clauses;
}

function upToTogether(text: string): string {
  const need = text.indexOf('#');
  const after = TOGETHER.exec(text.slice(need));
  return after ? text.slice(0, need + after.index) : text;
}

function mannerOf(said: string, wasOfFrame: boolean): NeedClause['manner'] {
  const frame = FRAME.exec(said);
  if (!frame) return wasOfFrame && !OF_ANOTHER_AMOUNT.test(said) ? 'listed' : 'other';
  // `Økt ramme: #20 fra …`: the word stands apart from the need.
  return /^[^#.;]*:\s/u.test(said.slice(frame.index)) ? 'listed' : 'part';
}

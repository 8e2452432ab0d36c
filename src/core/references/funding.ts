import { type Money, plus } from '../money/money';
import { parseMoney } from '../money/parse-money';
import type { MoneyUnit } from '../money/unit';
import { foldLines, isBlank } from '../text/fold';
import { regExpText } from '../text/regexp-text';
import { FUNDING_SOURCES } from '../vocabulary/funding-sources';
import type { FundingSource } from '../vocabulary/terms';
import { readTerm, type Vocabulary, wordsOf } from '../vocabulary/vocabulary';

/** One source of a need's money; `amount` is null where the text gives none. */
export interface FundingPart {
  readonly source: FundingSource;
  readonly amount: Money | null;
}

export type ParsedFunding =
  /** Each source once. */
  | { readonly kind: 'sources'; readonly sources: readonly FundingPart[] }
  | { readonly kind: 'empty' }
  /** `unknown`: what in the text is no source, no amount, or belongs to neither. */
  | { readonly kind: 'unclear'; readonly unknown: readonly string[] };

type Token =
  | { readonly kind: 'source'; readonly source: FundingSource; readonly text: string }
  | { readonly kind: 'amount'; readonly money: Money; readonly text: string }
  | { readonly kind: 'break' | 'comma' | 'unknown'; readonly text: string };

const KRONER = String.raw`(?:kroner|kr(?!\p{L})\.?|nok)`;
const UNIT = String.raw`(?:mnok|mkr|tnok|tkr|(?:mill(?!\p{L})\.?|millioner|millionar|million|tusen|thousand)(?: ?${KRONER})?|${KRONER})(?!\p{L})`;
const DIGITS = String.raw`\d{1,3}(?:[ ]\d{3})+(?:[.,]\d+)?|\d[\d.,]*\d|\d`;
const OTHER_TOKENS =
  `(?<amount>(?<![\\p{L}\\p{N}−#-])(?:${UNIT} ?)?(?:${DIGITS})(?:,[-–])?(?: ?${UNIT}| ?\\((?:mnok|tnok|tusen|i tusen)\\))?(?![\\p{L}\\p{N}%]))` +
  '|(?<break>[;/+&\\n]|(?<![\\p{L}])(?:og|and|samt)(?![\\p{L}]))' +
  '|(?<comma>,)' +
  // What joins a source to its amount says nothing more: `finansieres av programmidler med 4,8`, `drift – 2,0`.
  '|(?<filler>[:=().]| [-–—](?= )|(?<![\\p{L}])(?:finansieres|finansierast|finansiert|dekkes|dekket|dekt|funded|av|fra|frå|med|over|via|by|from|with)(?![\\p{L}]))' +
  '|(?<space>\\s)' +
  '|(?<unknown>[^\\s;,/+&:=().]+(?:[.,]\\d+)*|.)';

const tokenPatterns = new WeakMap<Vocabulary<FundingSource>, RegExp>();

/** The longest source first, so that `drift/forvaltning` is one and not two; any spacing, also around the slash. */
function tokenPattern(vocabulary: Vocabulary<FundingSource>): RegExp {
  const known = tokenPatterns.get(vocabulary);
  if (known) return known;
  const source = vocabulary.entries
    .flatMap(wordsOf)
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      regExpText(word)
        .replace(/ ?\\\/ ?/g, '\\s*/\\s*')
        .replace(/ /g, '\\s+'),
    )
    .join('|');
  const pattern = new RegExp(
    `(?<source>(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}]))|${OTHER_TOKENS}`,
    'giu',
  );
  tokenPatterns.set(vocabulary, pattern);
  return pattern;
}

/**
 * Reads who pays, and how much where the text says so: `Programmidler`, `Programmidler 4,8 og medlemsavgift 2,0`,
 * `4,8 MNOK programmidler; 2,0 MNOK drift/forvaltning`. Unclear as soon as any word of it is not understood, as in
 * `programmidler eller medlemsavgift`.
 */
export function parseFunding(
  text: string,
  unit: MoneyUnit,
  vocabulary: Vocabulary<FundingSource> = FUNDING_SOURCES,
): ParsedFunding {
  if (isBlank(text)) return { kind: 'empty' };
  const tokens = tokensOf(foldLines(text), unit, vocabulary);
  const unknown = unknownIn(tokens);
  if (unknown.length > 0) return { kind: 'unclear', unknown };
  const parts = splitAt(tokens, 'break').map((segment) => readSegment(segment));
  const failed = parts.flatMap((part) => (typeof part === 'string' ? [part] : []));
  if (failed.length > 0) return { kind: 'unclear', unknown: failed };
  return merged(parts.flatMap((part) => (typeof part === 'string' ? [] : part)));
}

function tokensOf(text: string, unit: MoneyUnit, vocabulary: Vocabulary<FundingSource>): readonly Token[] {
  return [...text.matchAll(tokenPattern(vocabulary))].flatMap(
    ({ 0: written, groups = {} }): readonly Token[] => {
      const { source, amount } = groups;
      if (source !== undefined) return [sourceToken(source, vocabulary)];
      if (amount !== undefined) return [amountToken(amount, unit)];
      if (groups.break !== undefined) return [{ kind: 'break', text: written }];
      if (groups.comma !== undefined) return [{ kind: 'comma', text: written }];
      return groups.unknown === undefined ? [] : [{ kind: 'unknown', text: written }];
    },
  );
}

function sourceToken(text: string, vocabulary: Vocabulary<FundingSource>): Token {
  const read = readTerm(text, vocabulary);
  return read.kind === 'term' ? { kind: 'source', source: read.term, text } : { kind: 'unknown', text };
}

function amountToken(text: string, unit: MoneyUnit): Token {
  // `Programmidler (2022)` names a year, not two billion kroner.
  if (unit === 'MNOK' && /^(?:19|20|21)\d\d$/.test(text)) return { kind: 'unknown', text };
  const parsed = parseMoney(text, unit);
  return parsed.kind === 'amount' ? { kind: 'amount', money: parsed.money, text } : { kind: 'unknown', text };
}

/** Words that stand together are told as one. */
function unknownIn(tokens: readonly Token[]): readonly string[] {
  return splitRuns(tokens).map((run) => run.map(({ text }) => text).join(' '));
}

function splitRuns(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'unknown') return;
    if (tokens[index - 1]?.kind === 'unknown') runs.at(-1)?.push(token);
    else runs.push([token]);
  });
  return runs;
}

function splitAt(tokens: readonly Token[], kind: 'break' | 'comma'): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === kind) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** The sources of a segment, or its text when it cannot be told which amount is whose. */
function readSegment(segment: readonly Token[]): readonly FundingPart[] | string {
  const whole = pairs(segment.filter(({ kind }) => kind !== 'comma'));
  if (whole) return whole;
  // A comma may stand between a source and its amount, or between two sources: `drift, programmidler 4,8`.
  const parts = splitAt(segment, 'comma').map(pairs);
  const read = parts.flatMap((part) => part ?? []);
  return parts.every((part) => part !== null) ? read : segment.map(({ text }) => text).join(' ');
}

/** Sources alone, or each with its amount, the amounts all after or all before. */
function pairs(tokens: readonly Token[]): readonly FundingPart[] | null {
  const shape = tokens.map(({ kind }) => (kind === 'source' ? 'S' : 'A')).join('');
  const sources = tokens.flatMap((token) => (token.kind === 'source' ? [token.source] : []));
  const amounts = tokens.flatMap((token) => (token.kind === 'amount' ? [token.money] : []));
  if (!/^(?:S+|(?:SA)+|(?:AS)+)$/.test(shape)) return null;
  return sources.map((source, index) => ({ source, amount: amounts[index] ?? null }));
}

/** A source named twice is one with the sum of its amounts; when only one of them has an amount, it is unclear. */
function merged(parts: readonly FundingPart[]): ParsedFunding {
  const amounts = new Map<FundingSource, Money | null>();
  for (const { source, amount } of parts) {
    const known = amounts.get(source);
    if (known === undefined) amounts.set(source, amount);
    else if (known !== null && amount !== null) amounts.set(source, plus(known, amount));
    else if (known !== amount) return { kind: 'unclear', unknown: [] };
  }
  if (amounts.size === 0) return { kind: 'unclear', unknown: [] };
  return { kind: 'sources', sources: [...amounts].map(([source, amount]) => ({ source, amount })) };
}

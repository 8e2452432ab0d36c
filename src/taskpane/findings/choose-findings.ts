import type { CheckResult } from '../../core/check-result';
import { SEVERITIES } from '../../core/rules/count-by-severity';
import type { Finding, Severity } from '../../core/rules/finding';
import { cellName } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import { renderFinding } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';
import type { FindingsChoice } from './findings-choice';

/** Findings under one heading. */
export interface FindingsGroup {
  readonly key: string;
  readonly of:
    | { readonly kind: 'severity'; readonly severity: Severity }
    | { readonly kind: 'need'; readonly need: number; readonly name: string | null }
    | { readonly kind: 'sheet'; readonly sheet: string };
  readonly findings: readonly Finding[];
}

/** What of a finding is searched through, in small letters. */
export interface SearchableFinding {
  readonly finding: Finding;
  readonly text: string;
}

/** The words that a person sees of each finding, beside those by which it is known: its need, its cell, its rule. */
export function searchable(
  { findings, names }: Pick<CheckResult, 'findings' | 'names'>,
  texts: Texts,
  language: Language,
): readonly SearchableFinding[] {
  return findings.map((finding) => {
    const { title, message } = renderFinding(finding, texts, language);
    const { need, at, rule } = finding;
    const ofNeed = need === null ? '' : `#${need} ${names.get(need) ?? ''}`;
    const text = [title, message, ofNeed, at.sheet, cellName(at), rule].join(' ');
    return { finding, text: folded(text) };
  });
}

/** Those of the severities in which every word of the search is found. `#20` is need 20 and not need 200. */
export function chosen(
  all: readonly SearchableFinding[],
  { search, severities }: FindingsChoice,
): readonly Finding[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return all
    .filter(
      ({ finding, text }) =>
        (severities.length === 0 || severities.includes(finding.severity)) &&
        words.every((word) => isIn(word, text, finding)),
    )
    .map(({ finding }) => finding);
}

function isIn(word: string, text: string, { need }: Finding): boolean {
  const [, digits] = /^#(\d+)$/.exec(word) ?? [];
  if (digits === undefined) return text.includes(word);
  return need === Number(digits) || new RegExp(`#${digits}(?!\\d)`).test(text);
}

const folded = (text: string): string => text.normalize('NFC').replaceAll('\u00a0', ' ').toLowerCase();

/** By severity, gravest first; or by need in the order of their numbers, and by sheet where there is no need. */
export function grouped(
  findings: readonly Finding[],
  groupBy: FindingsChoice['groupBy'],
  names: CheckResult['names'],
): readonly FindingsGroup[] {
  const groups = new Map<string, { of: FindingsGroup['of']; findings: Finding[] }>();
  for (const finding of findings) {
    const of = headingOf(finding, groupBy, names);
    const key = keyOf(of);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { of, findings: [finding] });
  }
  return Array.from(groups, ([key, group]) => ({ key, ...group })).toSorted(
    (a, b) => placeOf(a.of) - placeOf(b.of),
  );
}

function headingOf(
  { severity, need, at }: Finding,
  groupBy: FindingsChoice['groupBy'],
  names: CheckResult['names'],
): FindingsGroup['of'] {
  if (groupBy === 'severity') return { kind: 'severity', severity };
  if (need === null) return { kind: 'sheet', sheet: at.sheet };
  return { kind: 'need', need, name: names.get(need) ?? null };
}

function keyOf(of: FindingsGroup['of']): string {
  switch (of.kind) {
    case 'severity':
      return of.severity;
    case 'need':
      return `need-${of.need}`;
    case 'sheet':
      return `sheet-${of.sheet}`;
  }
}

/** Sheets come last, as they were found. */
function placeOf(of: FindingsGroup['of']): number {
  switch (of.kind) {
    case 'severity':
      return SEVERITIES.indexOf(of.severity);
    case 'need':
      return of.need;
    case 'sheet':
      return Number.MAX_SAFE_INTEGER;
  }
}

import type { Severity } from '../rules/finding';
import type { Language } from '../text/language';
import { type SheetSnapshot, valueAt } from '../workbook/snapshot';

/**
 * What the add-in puts into a workbook is known again by words in the workbook itself: a header or a sheet's first cell
 * that begins so. It survives renaming, moving, copying and any other program.
 */
const PREFIX = 'Saksklar: ';

/** `formats` is very hidden: it keeps what cells looked like before a computed column came there. */
export type OwnSheetKind = 'findings' | 'changes' | 'computed' | 'formats';

interface Names {
  /** The sheet's tab. */
  readonly tab: string;
  /** Its first cell, after the prefix. */
  readonly title: string;
}

const SHEETS: Readonly<Record<OwnSheetKind, Readonly<Record<Language, Names>>>> = {
  findings: {
    nb: { tab: 'Kontroll', title: 'kontroll' },
    nn: { tab: 'Kontroll', title: 'kontroll' },
    en: { tab: 'Findings', title: 'findings' },
  },
  changes: {
    nb: { tab: 'Rammeendringer', title: 'rammeendringer' },
    nn: { tab: 'Rammeendringar', title: 'rammeendringar' },
    en: { tab: 'Frame changes', title: 'frame changes' },
  },
  computed: {
    nb: { tab: 'Beregnet', title: 'beregnede kolonner' },
    nn: { tab: 'Utrekna', title: 'utrekna kolonnar' },
    en: { tab: 'Computed', title: 'computed columns' },
  },
  formats: {
    nb: { tab: 'Tidligere formater', title: 'tidligere formater' },
    nn: { tab: 'Tidlegare format', title: 'tidlegare format' },
    en: { tab: 'Earlier formats', title: 'earlier formats' },
  },
};

/** In the order in which they stand. */
export const OWN_COLUMN_NAMES = [
  'change',
  'percent',
  'months',
  'available',
  'share',
  'case',
  'state',
] as const;

export type OwnColumnName = (typeof OWN_COLUMN_NAMES)[number];

const COLUMNS: Readonly<Record<OwnColumnName, Readonly<Record<Language, string>>>> = {
  change: { nb: 'endring', nn: 'endring', en: 'change' },
  percent: { nb: 'endring i %', nn: 'endring i %', en: 'change in %' },
  months: { nb: 'måneder utsatt', nn: 'månader utsett', en: 'months of delay' },
  available: { nb: 'igjen av rammen', nn: 'att av ramma', en: 'left of the frame' },
  share: { nb: 'andel av rammene', nn: 'del av rammene', en: 'share of the frames' },
  case: { nb: 'sak', nn: 'sak', en: 'case' },
  state: { nb: 'funn', nn: 'funn', en: 'findings' },
};

/** What the column is called, in words: `endring i %`. */
export function ownColumnTitle(name: OwnColumnName, language: Language): string {
  return COLUMNS[name][language];
}

/** `Saksklar: endring (MNOK)`; the unit is left out where the column has none. */
export function ownHeader(name: OwnColumnName, language: Language, unit: string | null): string {
  return `${PREFIX}${COLUMNS[name][language]}${unit === null ? '' : ` (${unit})`}`;
}

export function isOwnHeader(text: string): boolean {
  return text.startsWith(PREFIX);
}

/** Which of the own columns a header names, in whatever language it was written; null for none. */
export function ownColumnOf(header: string): OwnColumnName | null {
  if (!isOwnHeader(header)) return null;
  const name = header.slice(PREFIX.length).replace(/ \([^)]*\)$/, '');
  return OWN_COLUMN_NAMES.find((one) => Object.values(COLUMNS[one]).includes(name)) ?? null;
}

/** The first cell of an own sheet: `Saksklar: kontroll`. */
export function ownTitle(kind: OwnSheetKind, language: Language): string {
  return `${PREFIX}${SHEETS[kind][language].title}`;
}

/** Which of the own sheets it is; null for one of the user's. */
export function ownSheetKind(sheet: SheetSnapshot): OwnSheetKind | null {
  const title = valueAt(sheet, 0, 0);
  if (typeof title !== 'string' || !title.startsWith(PREFIX)) return null;
  const kinds: readonly OwnSheetKind[] = ['findings', 'changes', 'computed', 'formats'];
  return (
    kinds.find((kind) => Object.values(SHEETS[kind]).some((names) => PREFIX + names.title === title)) ?? null
  );
}

/** A tab name for a new own sheet that no sheet of the workbook has. */
export function freeTabName(kind: OwnSheetKind, language: Language, taken: readonly string[]): string {
  const { tab } = SHEETS[kind][language];
  const isTaken = (name: string): boolean => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  if (!isTaken(tab)) return tab;
  const own = `${tab} (Saksklar)`;
  let [name, number] = [own, 2];
  while (isTaken(name)) name = `${own} ${number++}`;
  return name;
}

/**
 * The condition of a mark, always true: `N` of a text is 0. The text tells it from the user's own conditional formats.
 */
export function markFormula(severity: Severity): string {
  return `N("${PREFIX}${severity}")=0`;
}

export function isOwnMark(formula: string): boolean {
  return formula.replace(/^=/, '').startsWith(`N("${PREFIX}`);
}

import { editDistance } from '../text/edit-distance';
import type { Language } from '../text/language';
import { normaliseText } from '../text/normalise';

/** The words people use for a closed set of terms. */
export interface Vocabulary<T extends string> {
  /** Names it in findings: `phase`, `ambition`, `funding`, `resolutionType`, `caseType`. */
  readonly name: string;
  readonly entries: readonly VocabularyEntry<T>[];
}

export interface VocabularyEntry<T extends string> {
  readonly term: T;
  /** The word that Saksklar itself writes. */
  readonly words: Readonly<Record<Language, string>>;
  /** What else people write, in any of the languages. */
  readonly synonyms: readonly string[];
  /** What this organisation writes; goes before the words that others have for another term. */
  readonly own?: readonly string[];
}

export type ReadTerm<T extends string> =
  | { readonly kind: 'term'; readonly term: T }
  /** Not the word, but so like it that a typing error is likely: to be suggested, never applied silently. */
  | { readonly kind: 'near'; readonly term: T }
  | { readonly kind: 'unknown' };

/** Too short to tell a typing error from another word. */
const SHORTEST_NEAR = 3;
const LONGEST_SHORT_WORD = 6;

/**
 * Reads a word of the vocabulary, whatever its case, spacing and punctuation. `near` is one typing error in up to six
 * letters, two in longer words, and only when no other term is as likely a reading.
 */
export function readTerm<T extends string>(text: string, vocabulary: Vocabulary<T>): ReadTerm<T> {
  const key = keyOf(text);
  if (key === '') return { kind: 'unknown' };
  const exact =
    vocabulary.entries.find(({ own }) => own?.some((word) => keyOf(word) === key)) ??
    vocabulary.entries.find((entry) => keysOf(entry).has(key));
  if (exact) return { kind: 'term', term: exact.term };
  const [near, ...others] = vocabulary.entries.filter((entry) =>
    [...keysOf(entry)].some((word) => isNear(key, word)),
  );
  return near && others.length === 0 ? { kind: 'near', term: near.term } : { kind: 'unknown' };
}

/** The word that Saksklar writes for the term; the term itself when the vocabulary does not have it. */
export function canonicalWord<T extends string>(
  vocabulary: Vocabulary<T>,
  term: T,
  language: Language,
): string {
  return vocabulary.entries.find((entry) => entry.term === term)?.words[language] ?? term;
}

/** Every word of the entry, as written: the canonical ones, the synonyms and the organisation's own. */
export function wordsOf({ words, synonyms, own = [] }: VocabularyEntry<string>): readonly string[] {
  return [words.nb, words.nn, words.en, ...synonyms, ...own];
}

/** A large workbook asks for the same words tens of thousands of times. */
const keysOfEntries = new WeakMap<VocabularyEntry<string>, ReadonlySet<string>>();

function keysOf(entry: VocabularyEntry<string>): ReadonlySet<string> {
  const known = keysOfEntries.get(entry);
  if (known) return known;
  const keys = new Set(wordsOf(entry).map(keyOf));
  keysOfEntries.set(entry, keys);
  return keys;
}

function keyOf(text: string): string {
  return normaliseText(text).replaceAll(' ', '');
}

function isNear(typed: string, word: string): boolean {
  const allowed = typed.length <= LONGEST_SHORT_WORD ? 1 : 2;
  if (Math.min(typed.length, word.length) < SHORTEST_NEAR) return false;
  return Math.abs(typed.length - word.length) <= allowed && editDistance(typed, word) <= allowed;
}

import type { Language } from '../text/language';

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
}

export type ReadTerm<T extends string> =
  | { readonly kind: 'term'; readonly term: T }
  | { readonly kind: 'near'; readonly term: T }
  | { readonly kind: 'unknown' };

export declare function readTerm<T extends string>(text: string, vocabulary: Vocabulary<T>): ReadTerm<T>;
export declare function canonicalWord<T extends string>(
  vocabulary: Vocabulary<T>,
  term: T,
  language: Language,
): string;

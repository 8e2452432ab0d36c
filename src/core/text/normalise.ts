import { foldSpaces } from './fold';

/**
 * A text for comparing, never for showing: NFKC, lower case, single spaces, without invisible characters and
 * punctuation. `Møte nr. 3/22` → `møte nr 3 22`.
 */
export function normaliseText(text: string): string {
  return foldSpaces(
    foldSpaces(text)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
  );
}

/** How many words, where a word is a run without spaces that has a letter or a digit: `4,8 MNOK – og/eller` has 3. */
export function wordCount(text: string): number {
  return foldSpaces(text)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

import { normaliseText } from '../../text/normalise';

/** Letters a word must have to tell two names to be of one thing. */
const SIGNIFICANT = 5;

/**
 * Whether the words are meant to be the name and are not it. Precise before complete: a shortened name, an inflected
 * one, one with words added, and words of something else are all let be.
 */
export function isOtherName(words: string, name: string, isMarkedOff: boolean): boolean {
  const found = wordsOf(words);
  const known = wordsOf(name);
  if (found.length === 0 || known.length === 0) return false;
  if (isPartOf(found, known) || isPartOf(known, found)) return false;
  if (closeness(found.join(' '), known.join(' ')) >= 0.75) return true;
  const shared = found.some((word) => isSignificant(word) && known.some((other) => isSameWord(word, other)));
  // In running text what comes after a name may be anything: only words marked off as a name are compared this way.
  return shared && isMarkedOff && found.length <= known.length;
}

function wordsOf(text: string): readonly string[] {
  return normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isSignificant(word: string): boolean {
  return word.length >= SIGNIFICANT && /\p{L}/u.test(word);
}

/** Every word of substance in the one is in the other. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.some((other) => isSameWord(word, other)));
}

/** The same word, in whatever inflection: `tillitsanker` and `tillitsankeret`. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return false;
  let common = 0;
  while (common < shortest && a[common] === b[common]) common++;
  return common >= Math.max(4, shortest - 2) && isEnding(a.slice(common)) && isEnding(b.slice(common));
}

/** Endings of nouns, adjectives and genitives in bokmål, nynorsk and English. */
function isEnding(rest: string): boolean {
  return /^(?:(?:e|a|en|et|er|ar|ene|ane|eit|n|r|t|ne|el|le|ler|lene)?s?|ies|y|es)$/u.test(rest);
}

/** 1 for equal texts, 0 for nothing in common: shared pairs of letters, counted twice over all pairs. */
function closeness(a: string, b: string): number {
  const pairsOfA = pairs(a);
  const left = pairs(b);
  const total = pairsOfA.length + left.length;
  let common = 0;
  for (const pair of pairsOfA) {
    const index = left.indexOf(pair);
    if (index < 0) continue;
    left.splice(index, 1);
    common++;
  }
  return total === 0 ? 0 : (2 * common) / total;
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

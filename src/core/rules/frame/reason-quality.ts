import { normaliseText, wordCount } from '../../text/normalise';
import { EMPTY_PHRASES, FILLER_WORDS } from './boilerplate';

/** Words of substance that a text may have beside empty phrases and still say nothing. */
const WORDS_LEFT_OVER = 1;

/** Fewest words of a short reason that is enough when it names a cause and its effect. */
const WORDS_OF_CAUSE_AND_EFFECT = 8;

/** Whether the text is made up of phrases that could stand in any request. */
export function isBoilerplate(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return true;
  const joined = ` ${words.join(' ')} `;
  let rest = joined;
  for (const phrase of PHRASES) rest = rest.replace(phrase, ' ');
  if (rest === joined) return false;
  const left = rest.split(/\s+/).filter((word) => word !== '' && !FILLER_WORDS.has(word));
  return left.length <= WORDS_LEFT_OVER;
}

/** Longest first, so that a phrase is not broken by a shorter one within it. */
const PHRASES: readonly RegExp[] = [...EMPTY_PHRASES]
  .sort((a, b) => b.length - a.length)
  .map((phrase) => new RegExp(`(?<= )${phrase.replace(/\*$/, '\\p{L}*')}(?= )`, 'gu'));

/** Whether a text is too short to say what has changed. */
export function isTooShort(text: string, fewestWords: number): boolean {
  const words = wordCount(text);
  return words < fewestWords && !(words >= WORDS_OF_CAUSE_AND_EFFECT && namesCauseAndEffect(text));
}

const CONNECTIVES =
  /(?<![\p{L}])(?:fordi|ettersom|siden|sidan|grunnet|pga\.?|på grunn av|skyldes|skuldast|kommer av|kjem av|som følge av|som følgje av|etter at|da|derfor|difor|dermed|slik at|så|noe som|noko som|medfører|medførte|inneber|innebærer|fører til|førte til|førde til|gjør at|gjer at|gjorde at|gir|gav|ga|krever|krev|krevde|because|since|due to|owing to|as a result of|caused by|therefore|thus|hence|so|which means|leads to|led to|means that|requires|required|after)(?![\p{L}])/giu;

/** A word of cause or consequence with something said on both sides of it: `Prisen økte fordi avtalen gikk ut i mai`. */
export function namesCauseAndEffect(text: string): boolean {
  for (const match of text.matchAll(CONNECTIVES)) {
    const before = wordsOf(text.slice(0, match.index));
    const after = wordsOf(text.slice(match.index + match[0].length));
    if (before.length >= 2 && after.length >= 2) return true;
    // `Siden avtalen gikk ut, må alt kjøpes på nytt.`
    if (before.length === 0 && after.length >= 5 && text.slice(match.index).includes(',')) return true;
  }
  return false;
}

/** For telling whether two reasons are the same text, however spaced and punctuated. */
export function reasonKey(text: string): string {
  return wordsOf(text).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

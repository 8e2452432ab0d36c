import type { Texts } from './texts';

/** `a`, `a og b`, `a, b og c`; or with another word before the last. */
export function joined(items: readonly string[], texts: Texts, lastWord = texts.terms.and): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${lastWord} ${last}`;
}

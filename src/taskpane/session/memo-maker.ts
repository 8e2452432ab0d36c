import type { CheckOptions } from '../../core/check-options';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { SessionParts } from './session';

/** Makes memos from the template in the person's language. What only documents need is loaded with the first one. */
export function memoMaker(
  language: Language,
  texts: Texts,
  options: () => CheckOptions & { readonly now: string },
  readTemplate: (name: string) => Promise<Uint8Array>,
): SessionParts['makeMemo'] {
  return async (snapshot, number, draft) => {
    const { memoFile } = await import('./memo-file');
    return memoFile(snapshot, number, readTemplate, { ...options(), language, texts, draft });
  };
}

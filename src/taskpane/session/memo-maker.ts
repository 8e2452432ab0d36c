import type { CheckOptions } from '../../core/check-options';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { SessionParts } from './session';

/** Makes memos from the template in the person's language. What only documents need is loaded with the first one. */
export function memoMaker(
  language: Language,
  texts: Texts,
  options: () => CheckOptions,
  readTemplate: (name: string) => Promise<Uint8Array>,
): SessionParts['makeMemo'] {
  return async (snapshot, number, draft) => {
    const name = `saksfremlegg-rammeendring.${language}.docx`;
    const [{ memoFile }, bytes] = await Promise.all([import('./memo-file'), readTemplate(name)]);
    return memoFile(snapshot, number, { bytes, name }, { ...options(), language, texts, draft });
  };
}

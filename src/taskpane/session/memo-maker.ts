import type { CheckOptions } from '../../core/check-options';
import { frameChangeMemo } from '../../core/memo/frame-change-memo';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { SessionParts } from './session';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes memos from the template in the person's language. What only documents need is loaded with the first one. */
export function memoMaker(
  language: Language,
  texts: Texts,
  options: () => CheckOptions,
  readTemplate: (name: string) => Promise<Uint8Array>,
): SessionParts['makeMemo'] {
  return async (snapshot, number, draft) => {
    const name = `saksfremlegg-rammeendring.${language}.docx`;
    const [{ makeMemo, memoFileName }, template] = await Promise.all([
      import('../../documents'),
      readTemplate(name),
    ]);
    const asked = options();
    const memo = frameChangeMemo(snapshot, number, asked);
    const created = `${asked.today}T00:00:00Z`;
    const bytes = makeMemo(template, memo, { language, texts, draft, file: name, created });
    return { fileName: memoFileName(memo, texts), file: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  };
}

import { checkWorkbook } from '../../core/check';
import type { CheckOptions } from '../../core/check-options';
import type { CaseNumber } from '../../core/references/case-number';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { makePaper, ownTemplateName } from '../../documents';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { MadeMemo } from './session';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One case's memo as a Word file. */
export async function memoFile(
  snapshot: WorkbookSnapshot,
  number: CaseNumber,
  readTemplate: (name: string) => Promise<Uint8Array>,
  options: CheckOptions & {
    readonly language: Language;
    readonly texts: Texts;
    readonly draft: boolean;
    readonly now: string;
  },
): Promise<MadeMemo> {
  const { language, texts, draft, now } = options;
  const workbook = { snapshot, result: checkWorkbook(snapshot, options), options };
  const { fileName, bytes } = await makePaper(
    workbook,
    { kind: 'memo', case: number },
    async (paper) => {
      const name = ownTemplateName(paper, language);
      return { name, bytes: await readTemplate(name) };
    },
    { language, texts, draft, created: now },
  );
  return { fileName, file: new Blob([new Uint8Array(bytes)], { type: WORD }) };
}

import type { CheckOptions } from '../../core/check-options';
import { frameChangeMemo } from '../../core/memo/frame-change-memo';
import type { CaseNumber } from '../../core/references/case-number';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { makeMemo, memoFileName } from '../../documents';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { MadeMemo } from './session';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One case's memo as a Word file. */
export function memoFile(
  snapshot: WorkbookSnapshot,
  number: CaseNumber,
  template: { readonly bytes: Uint8Array; readonly name: string },
  options: CheckOptions & { readonly language: Language; readonly texts: Texts; readonly draft: boolean },
): MadeMemo {
  const { language, texts, draft, today } = options;
  const memo = frameChangeMemo(snapshot, number, options);
  // The memo carries a day; what time of it is nobody's business.
  const created = `${today}T00:00:00Z`;
  const bytes = makeMemo(template.bytes, memo, { language, texts, draft, file: template.name, created });
  return { fileName: memoFileName(memo, texts), file: new Blob([new Uint8Array(bytes)], { type: WORD }) };
}

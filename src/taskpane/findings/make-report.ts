import type { CheckResult } from '../../core/check-result';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { MadeFile } from '../session/session-parts';
import type { ReportKind } from './finding-actions';

const TYPES: Readonly<Record<ReportKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** The report of all findings as a file, with what makes it loaded first now. */
export async function makeReport(
  kind: ReportKind,
  source: { readonly result: CheckResult; readonly texts: Texts; readonly language: Language },
  today: IsoDate,
): Promise<MadeFile> {
  const { reportCsv, reportWorkbook } = await import('../../findings-report');
  const bytes = kind === 'csv' ? reportCsv(source) : reportWorkbook(source, today);
  return {
    fileName: `${source.texts.report.title} ${today}.${kind}`,
    file: new Blob([bytes.slice()], { type: TYPES[kind] }),
  };
}

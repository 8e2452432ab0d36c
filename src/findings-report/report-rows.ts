import type { CheckResult } from '../core/check-result';
import type { Finding } from '../core/rules/finding';
import { cellName } from '../core/workbook/address';
import type { Language } from '../locales/language';
import { renderFinding } from '../locales/render-finding';
import type { Texts } from '../locales/texts';

/** What the report is made of. */
export interface ReportSource {
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly language: Language;
}

/** One finding, column by column as `reportHeaders` names them. */
export type ReportRow = readonly string[];

export function reportHeaders({ report: t, enrichment }: Texts): ReportRow {
  const { findings: f } = enrichment;
  return [
    t.state,
    f.severity,
    f.need,
    t.name,
    t.sheet,
    f.cell,
    f.title,
    t.found,
    t.expected,
    f.message,
    f.why,
    f.todo,
    t.reason,
    f.rule,
  ];
}

/** Every finding in the pane's order, then those that are accepted, with the reason given. */
export function reportRows({ result, texts, language }: ReportSource): readonly ReportRow[] {
  const { report: t } = texts;
  const row = (finding: Finding, state: string, reason: string): ReportRow => {
    const { title, message, found, expected, why, todo } = renderFinding(finding, texts, language);
    const { need, at, severity, rule } = finding;
    return [
      state,
      texts.terms.severity[severity],
      need === null ? '' : `#${need}`,
      need === null ? '' : (result.names.get(need) ?? ''),
      at.sheet,
      cellName(at),
      title,
      found,
      expected ?? '',
      message,
      why,
      todo,
      reason,
      rule,
    ];
  };
  return [
    ...result.findings.map((finding) => row(finding, t.open, '')),
    ...result.acknowledged.map(({ finding, reason }) => row(finding, t.accepted, reason)),
  ];
}

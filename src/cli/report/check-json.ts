import type { CheckResult } from '../../core/check-result';
import { countBySeverity } from '../../core/rules/count-by-severity';
import type { Finding } from '../../core/rules/finding';
import { areaName, cellName } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import { renderFinding } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';

export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
}

/** `check --json`. The shape is a contract: others read it. */
export function checkJson(checked: readonly CheckedFile[], texts: Texts, language: Language): unknown {
  return {
    files: checked.map(({ file, result }) => ({
      file,
      findings: result.findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        sheet: finding.at.sheet,
        cell: cellName(finding.at),
        need: finding.need,
        message: wholeMessage(finding, texts, language),
        fix: finding.fix !== null,
      })),
      summary: countBySeverity(result.findings),
      tables: result.tables.map(({ kind, sheet, area, columns }) => ({
        table: kind,
        sheet,
        range: areaName(area),
        columns,
      })),
    })),
  };
}

/** What is wrong, why it matters and what to do: whoever reads the JSON has no other text. */
function wholeMessage(finding: Finding, texts: Texts, language: Language): string {
  const { message, why, todo } = renderFinding(finding, texts, language);
  return [message, why, todo].filter((part) => part !== '').join(' ');
}

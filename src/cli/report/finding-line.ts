import type { Finding } from '../../core/rules/finding';
import { fullAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import { renderFinding } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';

/** A finding on one line: the cell and what is wrong. */
export function findingLine(finding: Finding, texts: Texts, language: Language): string {
  return `${fullAddress(finding.at)}: ${renderFinding(finding, texts, language).message}`;
}

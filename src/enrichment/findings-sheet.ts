import { formatDay } from '../core/calendar/format';
import type { OwnCell } from '../core/enrichment/enrichment';
import type { LookName } from '../core/enrichment/looks';
import { ownTitle } from '../core/enrichment/own-names';
import { countBySeverity } from '../core/rules/count-by-severity';
import type { Finding } from '../core/rules/finding';
import { fullAddress } from '../core/workbook/address';
import { renderFinding } from '../locales/render-finding';
import { cell, headRow } from './cells';
import type { EnrichmentSource, SheetPlan } from './plan-enrichment';

const WIDTHS = [12, 9, 22, 28, 48, 38, 38, 26];

/** Kontroll: every finding, as the pane has them, each with a way to its cell. */
export function findingsSheet({ result, texts, language }: EnrichmentSource): SheetPlan {
  const { findings: t } = texts.enrichment;
  const { meeting, findings } = result;
  const rows = findings.map((finding) => findingRow(finding, texts, language));
  return {
    kind: 'findings',
    rows: [
      [cell(ownTitle('findings', language), 'title')],
      [cell(texts.enrichment.doNotWrite, 'note')],
      [cell(t.summary(countBySeverity(findings), formatDay(meeting.day, language)), 'strong')],
      [],
      headRow([t.severity, t.need, t.cell, t.title, t.message, t.why, t.todo, t.rule]),
      ...(rows.length > 0 ? rows : [[cell(t.none, 'text')]]),
    ],
    widths: WIDTHS,
    frozenRows: 5,
    charts: [],
  };
}

function findingRow(
  finding: Finding,
  texts: EnrichmentSource['texts'],
  language: EnrichmentSource['language'],
): readonly OwnCell[] {
  const { title, message, why, todo } = renderFinding(finding, texts, language);
  const look: LookName = finding.severity;
  return [
    cell(texts.terms.severity[finding.severity], look),
    cell(finding.need === null ? null : `#${finding.need}`, 'text'),
    { ...cell(fullAddress(finding.at), 'link'), link: finding.at },
    cell(title, 'text'),
    cell(message, 'text'),
    cell(why, 'text'),
    cell(todo, 'text'),
    cell(finding.rule, 'text'),
  ];
}

import type { FoundTableSummary, MeetingDate } from '../../core/check-result';
import { formatDay } from '../../core/calendar/format';
import { columnHeader } from '../../core/mapping/column-header';
import { unreadFields } from '../../core/mapping/unread-fields';
import { countBySeverity, SEVERITIES } from '../../core/rules/count-by-severity';
import type { Finding, Severity } from '../../core/rules/finding';
import { lackedColumns } from '../../core/rules/lacked-columns';
import { RULES } from '../../core/rules/rules';
import type { Settings } from '../../core/settings/settings';
import type { AcknowledgedFinding } from '../../core/settings/acknowledgements';
import { areaName, fullAddress, quotedSheetName } from '../../core/workbook/address';
import { joined } from '../../locales/joined';
import type { Language } from '../../locales/language';
import { lackedColumnsText, renderFinding } from '../../locales/render-finding';
import type { CliTexts } from '../../locales/cli-texts';
import type { CheckedFile } from './check-json';
import { wrap } from './wrap';

const WIDTH = 96;

/** What was found in one workbook, as plain text to read and to hand on. */
export function checkReport({ file, result }: CheckedFile, texts: CliTexts, language: Language): string {
  const { cli } = texts;
  const tables = result.tables.map(({ kind, sheet, area, units }) => {
    const place = `${quotedSheetName(sheet)}!${areaName(area)}`;
    const isUsual = units.every((unit) => unit === 'MNOK');
    const others = isUsual ? [] : units.map((unit) => texts.terms.units[unit]);
    return `${texts.terms.tables[kind]} (${[place, ...others].join(', ')})`;
  });
  const lines = [
    file,
    '═'.repeat(Math.min(WIDTH, Math.max(file.length, 12))),
    meetingLine(result.meeting, texts, language),
    ...wrap(`${cli.check.tables}: ${tables.join(', ')}.`, WIDTH),
    ...result.tables.flatMap((table) => notRead(table, texts, language)),
    ...lackedColumns(result.findings).flatMap((lacked) =>
      wrap(`${lackedColumnsText(lacked, texts, language)} ${cli.check.chooseColumns}`, WIDTH),
    ),
    ...(result.unreadSheets.length > 0
      ? wrap(texts.pane.overview.unreadSheets(result.unreadSheets), WIDTH)
      : []),
    cli.check.checked(result.needs, rulesInForce(result.settings)),
    '',
    ...SEVERITIES.flatMap((severity) => group(result.findings, severity, texts, language)),
    ...acknowledgedGroup(result.acknowledged, texts, language),
    cli.check.summary(countBySeverity(result.findings)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Which headers of a table are not understood, and what may be among them that is missed. */
function notRead(table: FoundTableSummary, texts: CliTexts, language: Language): readonly string[] {
  const { kind, unknown } = table;
  if (unknown.length === 0) return [];
  const { overview } = texts.pane;
  const fields = unreadFields(table).map((field) => columnHeader(kind, field, language));
  const said = [
    overview.notUnderstood(unknown),
    ...(fields.length > 0 ? [overview.unreadFields(joined(fields, texts))] : []),
  ];
  return wrap(`${texts.terms.tables[kind]}: ${said.join(' ')}`, WIDTH);
}

function rulesInForce({ rules }: Settings): number {
  return RULES.filter(({ id }) => rules.get(id) !== 'off').length;
}

/** The date that counts and why: it decides what is late and what is already decided. */
export function meetingLine(meeting: MeetingDate, { cli }: CliTexts, language: Language): string {
  return `${cli.meeting.label}: ${formatDay(meeting.day, language)} (${cli.meeting.from[meeting.from]})`;
}

function group(
  findings: readonly Finding[],
  severity: Severity,
  texts: CliTexts,
  language: Language,
): readonly string[] {
  const members = findings.filter((finding) => finding.severity === severity);
  if (members.length === 0) return [];
  const heading = `${texts.cli.check.groups[severity]} (${members.length})`;
  return [
    heading,
    '─'.repeat(heading.length),
    ...members.flatMap((finding) => entry(finding, texts, language)),
  ];
}

function acknowledgedGroup(
  acknowledged: readonly AcknowledgedFinding[],
  texts: CliTexts,
  language: Language,
): readonly string[] {
  if (acknowledged.length === 0) return [];
  const heading = `${texts.cli.check.acknowledged} (${acknowledged.length})`;
  const entries = acknowledged.flatMap(({ finding, reason }) => {
    const need = finding.need === null ? [] : [`#${finding.need}`];
    const { title } = renderFinding(finding, texts, language);
    return [[fullAddress(finding.at), ...need, title].join('  '), ...indented(reason), ''];
  });
  return [heading, '─'.repeat(heading.length), ...entries];
}

function entry(finding: Finding, texts: CliTexts, language: Language): readonly string[] {
  const { title, message, why, todo } = renderFinding(finding, texts, language);
  const need = finding.need === null ? [] : [`#${finding.need}`];
  const { check } = texts.cli;
  return [
    [fullAddress(finding.at), ...need, title].join('  '),
    ...indented(message),
    ...indented(why),
    ...indented(`${check.todo}: ${todo}`),
    `    [${finding.rule}]`,
    '',
  ];
}

function indented(text: string): readonly string[] {
  return wrap(text, WIDTH - 4).map((line) => `    ${line}`);
}

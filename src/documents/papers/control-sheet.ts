import type { ControlSheet } from '../../core/papers/control-sheet';
import type { AcknowledgedFinding } from '../../core/settings/acknowledgements';
import type { Finding } from '../../core/rules/finding';
import { areaName, cellName } from '../../core/workbook/address';
import { renderFinding, ruleTexts } from '../../locales/render-finding';
import type { Field, NamesIn } from '../fields/field';
import { rows, type Scope, scope, type Values } from '../fields/field-values';
import { plainText } from '../rich-text';
import { type Manner, wholeNumber } from '../writing';
import { type MadeOn, MEETING_FIELDS, meetingValues } from './meeting-fields';

const TABLE_FIELDS = [
  { name: 'tabell', kind: 'text', about: 'Hva slags tabell' },
  { name: 'tabellens ark', kind: 'text', about: 'Arket den står på' },
  { name: 'tabellens område', kind: 'text', about: 'Cellene, for eksempel A4:AC28' },
] as const satisfies readonly Field[];

const CHANGED_RULE_FIELDS = [
  { name: 'endret kontroll', kind: 'text', about: 'Kontrollens navn og id' },
  { name: 'vanlig alvor', kind: 'text', about: 'Hvor alvorlig den vanligvis er' },
  { name: 'valgt alvor', kind: 'text', about: 'Hva virksomheten har valgt' },
] as const satisfies readonly Field[];

const FINDING_FIELDS = [
  { name: 'funn', kind: 'text', about: 'Hva som er funnet' },
  { name: 'funnets alvor', kind: 'text', about: 'Feil, advarsel eller opplysning' },
  { name: 'celle', kind: 'text', about: 'Arket og cellen' },
  { name: 'kontroll-id', kind: 'text', about: 'Kontrollens id' },
] as const satisfies readonly Field[];

const ACKNOWLEDGED_FIELDS = [
  ...FINDING_FIELDS,
  { name: 'grunn', kind: 'text', about: 'Hvorfor det er godtatt' },
] as const satisfies readonly Field[];

/** Kontrollark. */
export const CONTROL_FIELDS = [
  ...MEETING_FIELDS,
  { name: 'arbeidsbok', kind: 'text', about: 'Arbeidsbokens navn' },
  { name: 'antall behov', kind: 'figure', about: 'Hvor mange behov som er kontrollert' },
  { name: 'antall kontroller', kind: 'figure', about: 'Hvor mange kontroller som er kjørt' },
  { name: 'antall feil', kind: 'figure', about: 'Hvor mange feil som står' },
  { name: 'antall advarsler', kind: 'figure', about: 'Hvor mange advarsler som står' },
  { name: 'antall opplysninger', kind: 'figure', about: 'Hvor mange opplysninger som står' },
  { name: 'tabeller', kind: 'list', about: 'Tabellene som er lest', fields: TABLE_FIELDS },
  {
    name: 'endrede kontroller',
    kind: 'list',
    about: 'Kontroller som er gjort strengere, mildere eller slått av',
    fields: CHANGED_RULE_FIELDS,
    optional: true,
  },
  { name: 'funnene', kind: 'list', about: 'Det som står', fields: FINDING_FIELDS, optional: true },
  {
    name: 'godtatte funn',
    kind: 'list',
    about: 'Det som er godtatt, med grunn',
    fields: ACKNOWLEDGED_FIELDS,
    optional: true,
  },
] as const satisfies readonly Field[];

export function controlSheetView(sheet: ControlSheet, manner: Manner, made: MadeOn): Scope {
  const { texts } = manner;
  const level = (severity: 'error' | 'warning' | 'info' | 'off'): string =>
    texts.documents.control.levels[severity];
  const values: Values<NamesIn<typeof CONTROL_FIELDS>> = {
    ...meetingValues(sheet.meeting, manner, made),
    arbeidsbok: plainText(sheet.workbook || texts.documents.control.unnamed),
    'antall behov': wholeNumber(sheet.needs, manner),
    'antall kontroller': wholeNumber(sheet.rules, manner),
    'antall feil': wholeNumber(sheet.count.error, manner),
    'antall advarsler': wholeNumber(sheet.count.warning, manner),
    'antall opplysninger': wholeNumber(sheet.count.info, manner),
    tabeller: rows(
      sheet.tables.map(({ kind, sheet: name, area }) => ({
        tabell: [texts.terms.tables[kind]],
        'tabellens ark': plainText(name),
        'tabellens område': [areaName(area)],
      })),
    ),
    'endrede kontroller': rows(
      sheet.changedRules.map(({ id, from, to }) => ({
        'endret kontroll': [ruleTexts(id, texts).title, ` (${id})`],
        'vanlig alvor': [level(from)],
        'valgt alvor': [level(to)],
      })),
    ),
    'har endrede kontroller': sheet.changedRules.length > 0,
    funnene: rows(sheet.findings.map((finding) => findingValues(finding, manner))),
    'har funnene': sheet.findings.length > 0,
    'godtatte funn': rows(sheet.acknowledged.map((one) => acknowledgedValues(one, manner))),
    'har godtatte funn': sheet.acknowledged.length > 0,
  };
  return scope(values);
}

function findingValues(finding: Finding, manner: Manner): Values<NamesIn<typeof FINDING_FIELDS>> {
  const { message } = renderFinding(finding, manner.texts, manner.language);
  return {
    funn: plainText(message),
    'funnets alvor': [manner.texts.documents.control.levels[finding.severity]],
    celle: plainText(`${finding.at.sheet} ${cellName(finding.at)}`),
    'kontroll-id': [finding.rule],
  };
}

function acknowledgedValues(
  { finding, reason }: AcknowledgedFinding,
  manner: Manner,
): Values<NamesIn<typeof ACKNOWLEDGED_FIELDS>> {
  return { ...findingValues(finding, manner), grunn: plainText(reason) };
}

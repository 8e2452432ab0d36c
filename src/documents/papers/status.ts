import type { StatusMilestone, StatusNeed, StatusReport, StatusRisk } from '../../core/papers/status-report';
import { PHASES } from '../../core/vocabulary/phases';
import { canonicalWord } from '../../core/vocabulary/vocabulary';
import type { Field, NamesIn } from '../fields/field';
import { rows, type Scope, scope, type Values } from '../fields/field-values';
import { cellText, isEmpty, NO_TEXT, plainText, type RichText, singleLine } from '../rich-text';
import {
  day,
  ifAny,
  type Manner,
  moneyInTable,
  moneyInText,
  needLabel,
  period,
  periodOrWords,
} from '../writing';
import { type MadeOn, MEETING_FIELDS, meetingValues } from './meeting-fields';

/** Of a need, between `[[#behov]]` or `[[#forsinkede]]` and its end. */
const STATUS_NEED_FIELDS = [
  { name: 'behovsnavn', kind: 'text', about: 'Behovets nummer og navn' },
  { name: 'behovsansvarlig', kind: 'text', about: 'Hvem som er ansvarlig' },
  { name: 'fase', kind: 'text', about: 'Fasen behovet er i' },
  { name: 'ramme', kind: 'figure', about: 'Rammen' },
  { name: 'behovets forbruk', kind: 'figure', about: 'Forbruk hittil' },
  { name: 'behovets restprognose', kind: 'figure', about: 'Forventet forbruk videre' },
  { name: 'frist', kind: 'figure', about: 'Fristen' },
  { name: 'status', kind: 'text', about: 'Kolonnen Status', optional: true },
] as const satisfies readonly Field[];

const AREA_FIELDS = [
  { name: 'område', kind: 'text', about: 'Områdets navn' },
  { name: 'behov', kind: 'list', about: 'Områdets behov', fields: STATUS_NEED_FIELDS },
] as const satisfies readonly Field[];

const MILESTONE_FIELDS = [
  { name: 'milepælnummer', kind: 'text', about: 'Milepælens nummer' },
  { name: 'milepældato', kind: 'text', about: 'Når' },
  { name: 'resultat', kind: 'text', about: 'Det som skal være oppnådd' },
  { name: 'behandles', kind: 'text', about: 'Hvor den behandles' },
] as const satisfies readonly Field[];

const RISK_FIELDS = [
  { name: 'risikonummer', kind: 'text', about: 'Risikoens nummer' },
  { name: 'risiko', kind: 'text', about: 'Beskrivelsen' },
  { name: 'nivå', kind: 'text', about: 'Nivået' },
  { name: 'trend', kind: 'text', about: 'Om den øker eller minker' },
  { name: 'risikotiltak', kind: 'text', about: 'Det som gjøres' },
  { name: 'risikoansvarlig', kind: 'text', about: 'Hvem som er ansvarlig' },
] as const satisfies readonly Field[];

/** Status og økonomi. */
export const STATUS_FIELDS = [
  ...MEETING_FIELDS,
  { name: 'har programøkonomi', kind: 'condition', about: 'Arbeidsboken har tabellen Økonomi' },
  { name: 'år', kind: 'text', about: 'Året økonomien gjelder' },
  { name: 'tildelt ramme', kind: 'figure', about: 'Årets tildelte ramme' },
  { name: 'overført', kind: 'figure', about: 'Overført fra i fjor', optional: true },
  { name: 'styringsramme', kind: 'figure', about: 'Programmets styringsramme (P50)', optional: true },
  { name: 'besluttede rammer', kind: 'figure', about: 'Sum besluttede rammer' },
  { name: 'forbruk', kind: 'figure', about: 'Forbruk hittil i år' },
  { name: 'forbruk per', kind: 'figure', about: 'Dagen forbruket er regnet til', optional: true },
  { name: 'restprognose', kind: 'figure', about: 'Forventet forbruk resten av året' },
  { name: 'årsprognose', kind: 'figure', about: 'Forbruk og restprognose' },
  { name: 'disponibelt', kind: 'figure', about: 'Tildelt ramme minus årsprognose' },
  { name: 'forbruk per måned', kind: 'figure', about: 'Forbruk per måned hittil', optional: true },
  {
    name: 'brukt opp',
    kind: 'figure',
    about: 'Måneden tildelingen er brukt opp i denne takten',
    optional: true,
  },
  { name: 'områder', kind: 'list', about: 'Områdene med behovene i hvert', fields: AREA_FIELDS },
  {
    name: 'forsinkede',
    kind: 'list',
    about: 'Behov med frist før møtet som ikke er ferdige',
    fields: STATUS_NEED_FIELDS,
    optional: true,
  },
  { name: 'milepæler', kind: 'list', about: 'Milepælene', fields: MILESTONE_FIELDS, optional: true },
  { name: 'risikoer', kind: 'list', about: 'Risikoene', fields: RISK_FIELDS, optional: true },
] as const satisfies readonly Field[];

export function statusView(report: StatusReport, manner: Manner, made: MadeOn): Scope {
  const { programme } = report;
  const money = (
    pick: (known: NonNullable<typeof programme>) => Parameters<typeof moneyInTable>[0],
  ): RichText => (programme ? moneyInTable(pick(programme), manner) : NO_TEXT);
  const values: Values<NamesIn<typeof STATUS_FIELDS>> = {
    ...meetingValues(report.meeting, manner, made),
    'har programøkonomi': programme !== null,
    år: programme ? [String(programme.year)] : [report.meeting.date.value.slice(0, 4)],
    'tildelt ramme': money(({ allocation }) => allocation),
    overført: ifAny(report.carriedOver, moneyInTable, manner),
    'har overført': report.carriedOver !== null,
    styringsramme: ifAny(report.steeringFrame, moneyInTable, manner),
    'har styringsramme': report.steeringFrame !== null,
    'besluttede rammer': money(({ framesBefore }) => framesBefore),
    forbruk: money(({ spent }) => spent),
    'forbruk per': ifAny(report.spentAsOf, day, manner),
    'har forbruk per': report.spentAsOf !== null,
    restprognose: money(({ remaining }) => remaining),
    årsprognose: money(({ forecastBefore }) => forecastBefore),
    disponibelt: money(({ availableBefore }) => availableBefore),
    'forbruk per måned': ifAny(report.perMonth, moneyInText, manner),
    'har forbruk per måned': report.perMonth !== null,
    'brukt opp': ifAny(report.runsOut, period, manner),
    'har brukt opp': report.runsOut !== null,
    områder: rows(
      report.areas.map(({ name, needs }) => ({
        område: [name ?? manner.texts.documents.noArea],
        behov: rows(needs.map((need) => needValues(need, manner))),
      })),
    ),
    forsinkede: rows(report.overdue.map((need) => needValues(need, manner))),
    'har forsinkede': report.overdue.length > 0,
    milepæler: rows(report.milestones.map((one) => milestoneValues(one, manner))),
    'har milepæler': report.milestones.length > 0,
    risikoer: rows(report.risks.map(riskValues)),
    'har risikoer': report.risks.length > 0,
  };
  return scope(values);
}

function needValues(need: StatusNeed, manner: Manner): Values<NamesIn<typeof STATUS_NEED_FIELDS>> {
  const status = cellText(need.status);
  return {
    behovsnavn: needLabel(need),
    behovsansvarlig: singleLine(need.owner),
    fase: plainText(need.phase && canonicalWord(PHASES, need.phase, manner.language)),
    ramme: ifAny(need.frame, moneyInTable, manner),
    'behovets forbruk': ifAny(need.spent, moneyInTable, manner),
    'behovets restprognose': ifAny(need.remaining, moneyInTable, manner),
    frist: periodOrWords(need.deadline, manner),
    status,
    'har status': !isEmpty(status),
  };
}

function milestoneValues(one: StatusMilestone, manner: Manner): Values<NamesIn<typeof MILESTONE_FIELDS>> {
  return {
    milepælnummer: singleLine(one.id),
    milepældato: periodOrWords(one.day, manner),
    resultat: cellText(one.result),
    behandles: cellText(one.consideredBy),
  };
}

function riskValues(one: StatusRisk): Values<NamesIn<typeof RISK_FIELDS>> {
  return {
    risikonummer: singleLine(one.id),
    risiko: cellText(one.description),
    nivå: singleLine(one.level),
    trend: singleLine(one.trend),
    risikotiltak: cellText(one.measure),
    risikoansvarlig: singleLine(one.owner),
  };
}

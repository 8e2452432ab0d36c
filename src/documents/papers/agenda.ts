import type { Agenda, AgendaAction, AgendaCase } from '../../core/papers/agenda';
import { ACTION_STATUSES } from '../../core/vocabulary/action-statuses';
import { CASE_TYPES } from '../../core/vocabulary/case-types';
import { canonicalWord } from '../../core/vocabulary/vocabulary';
import type { Field, NamesIn } from '../fields/field';
import { rows, type Scope, scope, type Values } from '../fields/field-values';
import {
  cellText,
  compose,
  isEmpty,
  joined,
  NO_TEXT,
  plainText,
  type RichText,
  singleLine,
} from '../rich-text';
import { dayOrWords, type Manner, needInText, orToFill, periodOrWords } from '../writing';
import { ATTACHMENT_FIELDS, attachmentRows, POINT_FIELDS } from './case-fields';
import { type MadeOn, MEETING_FIELDS, meetingValues } from './meeting-fields';

/** Between `[[#saker]]` and `[[/saker]]`. */
const CASE_FIELDS = [
  { name: 'saksnummer', kind: 'text', about: 'Saksnummer' },
  { name: 'sakstittel', kind: 'text', about: 'Sakens tittel' },
  { name: 'sakstype', kind: 'text', about: 'Sakstype' },
  { name: 'saksansvarlig', kind: 'toFill', about: 'Ansvarlig for saken' },
  {
    name: 'tid',
    kind: 'text',
    about: 'Når saken behandles, for eksempel 09.40–10.20',
    optional: true,
  },
  { name: 'saken gjelder', kind: 'text', about: 'Behovene saken gjelder, i én setning', optional: true },
  { name: 'unntatt offentlighet', kind: 'text', about: 'Hjemmel for unntak', optional: true },
  {
    name: 'vedtakspunkter',
    kind: 'list',
    about: 'Punktene i forslag til vedtak',
    fields: POINT_FIELDS,
    optional: true,
  },
  { name: 'vedlegg', kind: 'list', about: 'Vedleggene', fields: ATTACHMENT_FIELDS, optional: true },
] as const satisfies readonly Field[];

/** Innkalling: the meeting and its agenda. */
export const AGENDA_FIELDS = [
  ...MEETING_FIELDS,
  {
    name: 'saker',
    kind: 'list',
    about: 'Sakene, i saklistens rekkefølge',
    fields: CASE_FIELDS,
    optional: true,
  },
] as const satisfies readonly Field[];

const DECIDED_CASE_FIELDS = [
  ...CASE_FIELDS,
  { name: 'drøfting', kind: 'toFill', about: 'Det som ble sagt i møtet; fylles ut for hånd' },
  {
    name: 'vedtatte punkter',
    kind: 'list',
    about: 'Vedtaket fra kolonnen Vedtak; ett punkt å fylle ut når den er tom',
    fields: POINT_FIELDS,
  },
] as const satisfies readonly Field[];

/** Between `[[#aksjoner]]` and `[[/aksjoner]]`. */
const ACTION_FIELDS = [
  { name: 'aksjonsdato', kind: 'text', about: 'Dagen aksjonen ble ført opp' },
  { name: 'aksjon', kind: 'text', about: 'Det som skal gjøres' },
  { name: 'aksjonsansvarlig', kind: 'text', about: 'Hvem som skal gjøre det' },
  { name: 'aksjonsfrist', kind: 'text', about: 'Når det skal være gjort' },
  { name: 'aksjonsstatus', kind: 'text', about: 'Åpen, pågår, lukket eller utgår' },
  { name: 'utfall', kind: 'text', about: 'Hva som kom ut av den', optional: true },
  { name: 'er lukket', kind: 'condition', about: 'Aksjonen er lukket, eller utgår' },
] as const satisfies readonly Field[];

/** Referat: who was there, and what was decided. */
export const MINUTES_FIELDS = [
  ...MEETING_FIELDS,
  { name: 'møteleder', kind: 'toFill', about: 'Fylles ut for hånd' },
  { name: 'til stede', kind: 'toFill', about: 'Fylles ut for hånd' },
  { name: 'meldt frafall', kind: 'toFill', about: 'Fylles ut for hånd' },
  { name: 'varamedlemmer', kind: 'toFill', about: 'Fylles ut for hånd' },
  { name: 'observatører', kind: 'toFill', about: 'Fylles ut for hånd' },
  { name: 'sekretariat', kind: 'toFill', about: 'Fylles ut for hånd' },
  {
    name: 'saker',
    kind: 'list',
    about: 'Sakene, i saklistens rekkefølge',
    fields: DECIDED_CASE_FIELDS,
    optional: true,
  },
  { name: 'aksjoner', kind: 'list', about: 'Aksjonslisten', fields: ACTION_FIELDS, optional: true },
] as const satisfies readonly Field[];

export function agendaView({ meeting, cases }: Agenda, manner: Manner, made: MadeOn): Scope {
  const values: Values<NamesIn<typeof AGENDA_FIELDS>> = {
    ...meetingValues(meeting, manner, made),
    saker: rows(cases.map((one) => caseValues(one, manner))),
    'har saker': cases.length > 0,
  };
  return scope(values);
}

export function minutesView({ meeting, cases, actions }: Agenda, manner: Manner, made: MadeOn): Scope {
  const person = (field: string): RichText => orToFill(NO_TEXT, `meeting.${field}`, manner);
  const values: Values<NamesIn<typeof MINUTES_FIELDS>> = {
    ...meetingValues(meeting, manner, made),
    møteleder: person('chair'),
    'til stede': person('present'),
    'meldt frafall': person('absent'),
    varamedlemmer: person('substitutes'),
    observatører: person('observers'),
    sekretariat: person('secretariat'),
    saker: rows(cases.map((one) => decidedCaseValues(one, manner))),
    'har saker': cases.length > 0,
    aksjoner: rows(actions.map((one) => actionValues(one, manner))),
    'har aksjoner': actions.length > 0,
  };
  return scope(values);
}

function caseValues(one: AgendaCase, manner: Manner): Values<NamesIn<typeof CASE_FIELDS>> {
  const { head, needs, proposedResolution } = one;
  const about = needs.map((need) => needInText(need, manner));
  const concerns =
    about.length === 0
      ? NO_TEXT
      : compose(manner.texts.documents.caseConcerns, { needs: joined(about, manner.texts.terms.and) });
  const exemption = cellText(head.exemption);
  const [from, to] = [singleLine(one.from), singleLine(one.to)];
  const time = isEmpty(to) ? from : [...from, '–', ...to];
  return {
    saksnummer: plainText(head.number),
    sakstittel: singleLine(head.title),
    sakstype: plainText(head.types.map((type) => canonicalWord(CASE_TYPES, type, manner.language)).join('/')),
    saksansvarlig: orToFill(singleLine(head.responsible), head.responsible.field, manner, head.responsible),
    tid: time,
    'har tid': !isEmpty(time),
    'saken gjelder': concerns,
    'har saken gjelder': !isEmpty(concerns),
    'unntatt offentlighet': exemption,
    'har unntatt offentlighet': !isEmpty(exemption),
    vedtakspunkter: rows(proposedResolution.map((point) => ({ punkt: cellText(point) }))),
    'har vedtakspunkter': proposedResolution.length > 0,
    vedlegg: attachmentRows(head.attachments),
    'har vedlegg': head.attachments.length > 0,
  };
}

function decidedCaseValues(one: AgendaCase, manner: Manner): Values<NamesIn<typeof DECIDED_CASE_FIELDS>> {
  const field = `case.${one.head.number}`;
  const decided = one.resolution.map((point) => cellText(point)).filter((point) => !isEmpty(point));
  const points = decided.length > 0 ? decided : [orToFill(NO_TEXT, `${field}.resolution`, manner)];
  return {
    ...caseValues(one, manner),
    drøfting: orToFill(NO_TEXT, `${field}.discussion`, manner),
    'vedtatte punkter': rows(points.map((punkt) => ({ punkt }))),
  };
}

function actionValues(one: AgendaAction, manner: Manner): Values<NamesIn<typeof ACTION_FIELDS>> {
  const outcome = cellText(one.outcome);
  return {
    aksjonsdato: dayOrWords(one.day, manner, 'kort dato'),
    aksjon: cellText(one.description),
    aksjonsansvarlig: orToFill(singleLine(one.owner), one.owner.field, manner, one.owner),
    aksjonsfrist: periodOrWords(one.deadline, manner),
    aksjonsstatus: plainText(one.status && canonicalWord(ACTION_STATUSES, one.status, manner.language)),
    utfall: outcome,
    'har utfall': !isEmpty(outcome),
    'er lukket': one.status === 'closed' || one.status === 'dropped',
  };
}

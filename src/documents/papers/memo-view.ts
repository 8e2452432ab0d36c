import { formatDay } from '../../core/calendar/format';
import type { CaseMemo, EarlierResolution, MemoNeed } from '../../core/papers/memo-data';
import { CASE_TYPES } from '../../core/vocabulary/case-types';
import { canonicalWord } from '../../core/vocabulary/vocabulary';
import type { NamesIn } from '../fields/field';
import { type FieldRows, rows, type Scope, scope, type Values } from '../fields/field-values';
import { cellText, isEmpty, joined, NO_TEXT, plainText, type RichText, singleLine } from '../rich-text';
import { day, ifAny, type Manner, needLabel, orToFill } from '../writing';
import { attachmentRows } from './case-fields';
import { framesChart } from './frames-chart';
import type { EARLIER_RESOLUTION_FIELDS, MEMO_FIELDS, NEED_FIELDS } from './memo-fields';
import type { MadeOn } from './meeting-fields';
import { needView } from './need-view';
import { programmeView } from './programme-view';
import { purpose } from './purpose';
import { changesFrame, changesTime, resolutionPoints } from './resolution-text';

type NeedName = NamesIn<typeof NEED_FIELDS>;

/** The conditions of a need's fields hold for the memo when they hold for one of its needs. */
type NeedConditions = Extract<NeedName, `har ${string}`>;

/** The values of every field of a case's memo. */
export function memoView(memo: CaseMemo, manner: Manner, made: Pick<MadeOn, 'day'>): Scope {
  const needs = memo.needs.map((need) => ({ need, view: needView(need, manner) }));
  const rowsWhere = (holds: (need: MemoNeed) => boolean): FieldRows =>
    rows(needs.filter(({ need }) => holds(need)).map(({ view }) => view));
  const anyNeed = (condition: NeedConditions): boolean => needs.some(({ view }) => view[condition] === true);
  const { language, texts } = manner;
  const { case: head, meeting } = memo;
  const toFill = (field: string, known: RichText = NO_TEXT, source?: (typeof head)['title']): RichText =>
    orToFill(known, field, manner, source);
  const exemption = cellText(head.exemption);
  const priceLevel = plainText(memo.priceLevel);
  const chart = framesChart(memo.needs.filter(changesFrame), manner);
  const values: Values<NamesIn<typeof MEMO_FIELDS> | NeedConditions> = {
    sakstittel: singleLine(head.title),
    saksnummer: plainText(head.number),
    sakstype: plainText(head.types.map((type) => canonicalWord(CASE_TYPES, type, language)).join('/')),
    til: toFill('case.to', singleLine(meeting.body), meeting.body),
    møte: toFill('case.meeting', meetingText(memo, manner)),
    dato: toFill('case.date', plainText(made.day && formatDay(made.day, language))),
    sakseier: toFill('case.owner', singleLine(head.responsible), head.responsible),
    saksbehandler: toFill('case.officer'),
    arkivnummer: toFill('case.archiveNumber', singleLine(head.archiveNumber), head.archiveNumber),
    'unntatt offentlighet': exemption,
    'har unntatt offentlighet': !isEmpty(exemption),
    utkast: manner.draft ? [texts.documents.draft] : NO_TEXT,
    prisnivå: priceLevel,
    'har prisnivå': !isEmpty(priceLevel),
    vedtakspunkter: rows(resolutionPoints(memo, manner).map((punkt) => ({ punkt }))),
    hensikt: toFill('case.purpose', purpose(memo, manner)),
    saksbakgrunn: toFill('case.background'),
    behov: rowsWhere(() => true),
    'har behov': memo.needs.length > 0,
    'har flere behov': memo.needs.length > 1,
    rammeendringer: rowsWhere(changesFrame),
    'har rammeendringer': memo.needs.some(changesFrame),
    fristendringer: rowsWhere(changesTime),
    'har fristendringer': memo.needs.some(changesTime),
    rammediagram: chart ?? NO_TEXT,
    'har rammediagram': chart !== null,
    'har økonomi': memo.needs.some((need) => changesFrame(need) || changesTime(need)),
    // When only the time changes, no money moves.
    ...programmeView(memo.needs.some(changesFrame) ? memo.programme : null, manner),
    'tidligere vedtak': rows(memo.earlierResolutions.map((one) => earlierResolution(one, memo, manner))),
    'har tidligere vedtak': memo.earlierResolutions.length > 0,
    vedlegg: attachmentRows(head.attachments),
    'har vedlegg': head.attachments.length > 0,
    ...conditions(anyNeed),
  };
  return scope(values);
}

function conditions(holds: (condition: NeedConditions) => boolean): Record<NeedConditions, boolean> {
  return {
    'har område': holds('har område'),
    'har behovsansvarlig': holds('har behovsansvarlig'),
    'har fase': holds('har fase'),
    'har ambisjonsnivå': holds('har ambisjonsnivå'),
    'har ramme': holds('har ramme'),
    'har frist': holds('har frist'),
    'har disponibelt etter saken': holds('har disponibelt etter saken'),
    'har bakgrunn': holds('har bakgrunn'),
    'har begrunnelse': holds('har begrunnelse'),
    'har konsekvenser': holds('har konsekvenser'),
    'har konsekvens': holds('har konsekvens'),
    'har konsekvens ved ja': holds('har konsekvens ved ja'),
    'har konsekvens ved nei': holds('har konsekvens ved nei'),
    'har behandling': holds('har behandling'),
    'har behovsgruppen': holds('har behovsgruppen'),
    'har tilråding': holds('har tilråding'),
    'har drift og forvaltning': holds('har drift og forvaltning'),
    'har finansiering': holds('har finansiering'),
    'har finansieringskilder': holds('har finansieringskilder'),
    'har tak': holds('har tak'),
    'har avvik fra prosess': holds('har avvik fra prosess'),
    'har avhengigheter': holds('har avhengigheter'),
    'har historikk': holds('har historikk'),
  };
}

/** `6/22, 9. juni 2022`. */
function meetingText({ meeting }: CaseMemo, manner: Manner): RichText {
  const id = plainText(meeting.id);
  if (!meeting.isDateKnown) return id;
  const date = day(meeting.date, manner);
  return isEmpty(id) ? date : [...id, ', ', ...date];
}

function earlierResolution(
  resolution: EarlierResolution,
  memo: CaseMemo,
  manner: Manner,
): Values<NamesIn<typeof EARLIER_RESOLUTION_FIELDS>> {
  const labels = resolution.needs.flatMap((id) => {
    const need = memo.needs.find((one) => one.id === id);
    return [need ? needLabel(need) : [`#${id}`]];
  });
  return {
    sak: plainText(resolution.case),
    vedtaksdato: ifAny(resolution.day, day, manner),
    tema: joined(labels, manner.texts.terms.and),
    vedtak: cellText(resolution.text),
  };
}

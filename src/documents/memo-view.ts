import { formatDay } from '../core/calendar/format';
import type { IsoDate } from '../core/calendar/iso-date';
import type { EarlierResolution, FrameChangeMemo, MemoNeed } from '../core/memo/memo-data';
import { CASE_TYPES } from '../core/vocabulary/case-types';
import { canonicalWord } from '../core/vocabulary/vocabulary';
import {
  type ATTACHMENT_FIELDS,
  type EARLIER_RESOLUTION_FIELDS,
  fieldKey,
  type MEMO_FIELDS,
  type NamesIn,
  type NEED_FIELDS,
  type POINT_FIELDS,
} from './fields';
import type { FieldRows, FieldValue, Scope } from './field-values';
import { programmeView } from './programme-view';
import { purpose } from './purpose';
import { changesFrame, changesTime, resolutionPoints } from './resolution-text';
import { isEmpty, joined, NO_TEXT, plainText, type RichText, singleLine } from './rich-text';
import { needView } from './need-view';
import { type Manner, needLabel } from './writing';

type Values<Name extends string> = Readonly<Record<Name, FieldValue>>;

export interface MemoViewOptions {
  readonly draft: boolean;
  /** The day on which the memo is made; left to fill in when not given. */
  readonly day: IsoDate | null;
}

type NeedName = NamesIn<typeof NEED_FIELDS>;

/** The conditions of a need's fields hold for the memo when they hold for one of its needs. */
type NeedConditions = Extract<NeedName, `har ${string}`>;

/** The values of every field of the memo. */
export function memoView(memo: FrameChangeMemo, manner: Manner, options: MemoViewOptions): Scope {
  const needs = memo.needs.map((need) => ({ need, view: needView(need, manner) }));
  const rowsWhere = (holds: (need: MemoNeed) => boolean): FieldRows => ({
    rows: needs.filter(({ need }) => holds(need)).map(({ view }) => scope(view)),
  });
  const anyNeed = (condition: NeedConditions): boolean => needs.some(({ view }) => view[condition] === true);
  const { language, texts } = manner;
  const toFill = (field: string, known: RichText = NO_TEXT): RichText =>
    isEmpty(known) ? [{ kind: 'toFill', field, prompt: texts.documents.toFill }] : known;
  const exemption = plainText(memo.case.exemption);
  const values: Values<NamesIn<typeof MEMO_FIELDS> | NeedConditions> = {
    sakstittel: singleLine(memo.case.title),
    saksnummer: singleLine(memo.case.number),
    sakstype: plainText(memo.case.types.map((type) => canonicalWord(CASE_TYPES, type, language)).join('/')),
    til: toFill('case.to', singleLine(memo.meeting.body)),
    møte: toFill('case.meeting', singleLine(meetingText(memo, manner))),
    dato: toFill('case.date', plainText(options.day && formatDay(options.day, language))),
    sakseier: toFill('case.owner', singleLine(memo.case.responsible)),
    saksbehandler: toFill('case.officer'),
    arkivnummer: toFill('case.archiveNumber', singleLine(memo.case.archiveNumber)),
    'unntatt offentlighet': exemption,
    'har unntatt offentlighet': !isEmpty(exemption),
    utkast: options.draft ? [texts.documents.draft] : NO_TEXT,
    vedtakspunkter: {
      rows: resolutionPoints(memo, manner).map((punkt) => scope<NamesIn<typeof POINT_FIELDS>>({ punkt })),
    },
    hensikt: purpose(memo, manner),
    behov: rowsWhere(() => true),
    'har flere behov': memo.needs.length > 1,
    rammeendringer: rowsWhere(changesFrame),
    'har rammeendringer': memo.needs.some(changesFrame),
    fristendringer: rowsWhere(changesTime),
    'har fristendringer': memo.needs.some(changesTime),
    'har økonomi': memo.needs.length > 0,
    // When only the time changes, no money moves.
    ...programmeView(memo.needs.some(changesFrame) ? memo.programme : null, manner),
    'tidligere vedtak': {
      rows: memo.earlierResolutions.map((resolution) => earlierResolution(resolution, memo, manner)),
    },
    'har tidligere vedtak': memo.earlierResolutions.length > 0,
    vedlegg: {
      rows: memo.case.attachments.map((name) =>
        scope<NamesIn<typeof ATTACHMENT_FIELDS>>({ vedleggsnavn: singleLine(name) }),
      ),
    },
    'har vedlegg': memo.case.attachments.length > 0,
    'har bakgrunn': anyNeed('har bakgrunn'),
    'har begrunnelse': anyNeed('har begrunnelse'),
    'har konsekvenser': anyNeed('har konsekvenser'),
    'har konsekvens': anyNeed('har konsekvens'),
    'har konsekvens ved ja': anyNeed('har konsekvens ved ja'),
    'har konsekvens ved nei': anyNeed('har konsekvens ved nei'),
    'har behandling': anyNeed('har behandling'),
    'har behovsgruppen': anyNeed('har behovsgruppen'),
    'har tilråding': anyNeed('har tilråding'),
    'har drift og forvaltning': anyNeed('har drift og forvaltning'),
    'har finansiering': anyNeed('har finansiering'),
    'har tak': anyNeed('har tak'),
  };
  return scope(values);
}

function scope<Name extends string>(values: Values<Name>): Scope {
  return new Map(Object.entries<FieldValue>(values).map(([name, value]) => [fieldKey(name), value]));
}

/** `6/22, 9. juni 2022`. */
function meetingText({ meeting }: FrameChangeMemo, { language }: Manner): string {
  const date = formatDay(meeting.date, language);
  return meeting.id === null ? date : `${meeting.id}, ${date}`;
}

function earlierResolution(resolution: EarlierResolution, memo: FrameChangeMemo, manner: Manner): Scope {
  const labels = resolution.needs.map((id) =>
    needLabel({ id, name: memo.needs.find((need) => need.id === id)?.name ?? '' }),
  );
  return scope<NamesIn<typeof EARLIER_RESOLUTION_FIELDS>>({
    sak: singleLine(resolution.case),
    vedtaksdato: plainText(resolution.day && formatDay(resolution.day, manner.language)),
    tema: joined(labels, manner.texts.terms.and),
    vedtak: plainText(resolution.text),
  });
}

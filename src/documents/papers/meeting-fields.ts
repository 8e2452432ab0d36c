import { formatDay } from '../../core/calendar/format';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { MeetingHead } from '../../core/papers/meeting-head';
import type { Field, NamesIn } from '../fields/field';
import type { Values } from '../fields/field-values';
import { isEmpty, NO_TEXT, plainText, type RichText, singleLine } from '../rich-text';
import { day, type Manner, orToFill, shortDay } from '../writing';

/** Fields of every document that is for a meeting as a whole. */
export const MEETING_FIELDS = [
  { name: 'organ', kind: 'toFill', about: 'Organet som møtes' },
  { name: 'møtenummer', kind: 'toFill', about: 'Møtets nummer, for eksempel 3/22' },
  { name: 'møtedato', kind: 'figure', about: 'Møtets dag' },
  { name: 'kort møtedato', kind: 'figure', about: 'Møtets dag som 09.06.2022' },
  { name: 'klokkeslett', kind: 'toFill', about: 'Når møtet begynner og slutter' },
  { name: 'møtested', kind: 'toFill', about: 'Hvor møtet er' },
  { name: 'dato', kind: 'toFill', about: 'Dagen dokumentet ble laget' },
  { name: 'utkast', kind: 'text', about: 'UTKAST når dokumentet er et utkast, ellers ingenting' },
  {
    name: 'prisnivå',
    kind: 'text',
    about: 'Hva beløpene er oppgitt i, når innstillingene sier det',
    optional: true,
  },
] as const satisfies readonly Field[];

export interface MadeOn {
  /** The day on which the document is made; left to fill in when not given. */
  readonly day: IsoDate | null;
  readonly priceLevel: string | null;
}

export function meetingValues(
  meeting: MeetingHead,
  manner: Manner,
  made: MadeOn,
): Values<NamesIn<typeof MEETING_FIELDS>> {
  const priceLevel = plainText(made.priceLevel);
  const known = (date: RichText): RichText =>
    orToFill(meeting.isDateKnown ? date : NO_TEXT, 'meeting.date', manner);
  return {
    organ: orToFill(singleLine(meeting.body), 'meeting.body', manner, meeting.body),
    møtenummer: orToFill(plainText(meeting.id), 'meeting.id', manner),
    møtedato: known(day(meeting.date, manner)),
    'kort møtedato': known(shortDay(meeting.date, manner)),
    klokkeslett: orToFill(hours(meeting), 'meeting.hours', manner, meeting.from),
    møtested: orToFill(singleLine(meeting.place), 'meeting.place', manner, meeting.place),
    dato: orToFill(plainText(made.day && formatDay(made.day, manner.language)), 'document.date', manner),
    utkast: manner.draft ? [manner.texts.documents.draft] : NO_TEXT,
    prisnivå: priceLevel,
    'har prisnivå': !isEmpty(priceLevel),
  };
}

/** `09.00–11.30`. */
function hours({ from, to }: MeetingHead): RichText {
  const [start, end] = [singleLine(from), singleLine(to)];
  if (isEmpty(start) || isEmpty(end)) return start;
  return [...start, '–', ...end];
}

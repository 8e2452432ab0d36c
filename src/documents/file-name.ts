import { formatDay } from '../core/calendar/format';
import type { Paper } from '../core/papers/paper';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { sanitised } from './sanitise';

/** What Windows and macOS do not allow in a name, and the marks that turn a name's reading direction. */
const NOT_IN_A_NAME = /[\\/:*?"<>|\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONGEST = 120;

/** `17-22 Rammeendring tillitsanker.docx`, `Innkalling 3-22.docx`. */
export function documentFileName(paper: Paper, texts: Texts, language: Language): string {
  const name = 'case' in paper ? caseName(paper, texts) : meetingName(paper, texts, language);
  return `${shortened(name)}.docx`;
}

/** The name of the zip with all of a meeting's papers. */
export function meetingZipName({ meeting }: Paper, texts: Texts, language: Language): string {
  const when = meeting.id ?? formatDay(meeting.date.value, language);
  return `${shortened(`${texts.documents.meetingPapers} ${inName(when)}`)}.zip`;
}

function caseName(paper: Extract<Paper, { readonly case: unknown }>, texts: Texts): string {
  const title = inName(paper.case.title.value ?? '') || texts.documents.untitled;
  return `${inName(paper.case.number)} ${title}`.trim();
}

function meetingName(
  { kind, meeting }: Exclude<Paper, { readonly case: unknown }>,
  texts: Texts,
  language: Language,
): string {
  const when = meeting.id ?? formatDay(meeting.date.value, language);
  return `${texts.documents.kinds[kind]} ${inName(when)}`;
}

function shortened(name: string): string {
  return Array.from(name)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
}

function inName(text: string): string {
  return sanitised(text)
    .normalize('NFC')
    .replace(NOT_IN_A_NAME, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

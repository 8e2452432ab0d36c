import type { MeetingPaperKind, Paper, PaperKind } from '../../core/papers/paper';
import type { Field } from '../fields/field';
import type { Scope } from '../fields/field-values';
import type { Manner } from '../writing';
import { AGENDA_FIELDS, agendaView, MINUTES_FIELDS, minutesView } from './agenda';
import { CONTROL_FIELDS, controlSheetView } from './control-sheet';
import { deliveryPlanView, PLAN_FIELDS } from './delivery-plan';
import type { MadeOn } from './meeting-fields';
import { MEMO_FIELDS, NEED_CONDITIONS } from './memo-fields';
import { memoView } from './memo-view';
import { PORTFOLIO_FIELDS, portfolioView } from './portfolio';
import { prioritiesView, PRIORITY_FIELDS } from './priorities';
import { STATUS_FIELDS, statusView } from './status';

/** A kind of document: the fields that it knows. */
export interface DocumentKind {
  readonly fields: readonly Field[];
  /** Fields that such a document should not be without. */
  readonly expected: readonly string[];
}

const ALL_MEMO_FIELDS: readonly Field[] = [...MEMO_FIELDS, ...NEED_CONDITIONS];
const MEMO_EXPECTED = ['sakstittel', 'saksnummer', 'vedtakspunkter', 'utkast'];
const MEETING_EXPECTED = ['møtedato', 'utkast'];

export const DOCUMENT_KINDS: Readonly<Record<PaperKind, DocumentKind>> = {
  'frame-change': {
    fields: ALL_MEMO_FIELDS,
    expected: [...MEMO_EXPECTED, 'ny ramme'],
  },
  need: { fields: ALL_MEMO_FIELDS, expected: MEMO_EXPECTED },
  case: { fields: ALL_MEMO_FIELDS, expected: MEMO_EXPECTED },
  status: { fields: STATUS_FIELDS, expected: MEETING_EXPECTED },
  plan: { fields: PLAN_FIELDS, expected: MEETING_EXPECTED },
  priorities: { fields: PRIORITY_FIELDS, expected: MEETING_EXPECTED },
  agenda: { fields: AGENDA_FIELDS, expected: MEETING_EXPECTED },
  minutes: { fields: MINUTES_FIELDS, expected: MEETING_EXPECTED },
  portfolio: { fields: PORTFOLIO_FIELDS, expected: MEETING_EXPECTED },
  control: { fields: CONTROL_FIELDS, expected: MEETING_EXPECTED },
};

/** What the meeting's papers are called where a person types it: on the command line and in file names. */
export const PAPER_WORDS: Readonly<Record<MeetingPaperKind, string>> = {
  agenda: 'innkalling',
  minutes: 'referat',
  status: 'status',
  plan: 'leveranseplan',
  priorities: 'prioritering',
  portfolio: 'portefolje',
  control: 'kontrollark',
};

/** The values of every field of the paper. */
export function viewOf(paper: Paper, manner: Manner, day: MadeOn['day']): Scope {
  const made = { day, priceLevel: 'priceLevel' in paper ? paper.priceLevel : null };
  switch (paper.kind) {
    case 'frame-change':
    case 'need':
    case 'case':
      return memoView(paper, manner, made);
    case 'status':
      return statusView(paper, manner, made);
    case 'plan':
      return deliveryPlanView(paper, manner, made);
    case 'priorities':
      return prioritiesView(paper, manner, made);
    case 'agenda':
      return agendaView(paper, manner, made);
    case 'minutes':
      return minutesView(paper, manner, made);
    case 'portfolio':
      return portfolioView(paper, manner, made);
    case 'control':
      return controlSheetView(paper, manner, made);
  }
}

/** Decimals of a MNOK at which every row of the paper adds up. */
export function decimalsOf(paper: Paper): number {
  return 'decimals' in paper ? paper.decimals : 1;
}

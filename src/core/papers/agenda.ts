import type { CheckOptions } from '../check-options';
import { Fault } from '../fault';
import { meetingDate } from '../programme/meeting-date';
import type { ActionRow, CaseRow, Programme } from '../programme/programme';
import { readNeedsQueue } from '../programme/read-programme';
import { valueOf } from '../programme/reading';
import type { NeedId } from '../references/need-id';
import { splitPoints } from '../text/points';
import type { ActionStatus } from '../vocabulary/terms';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Period } from '../calendar/iso-date';
import { caseHead, pointsOf } from './case-memo';
import { type CellText, type DayOrText, dayOrText, type Figure, textFrom } from './figure';
import { casesOf, type MeetingHead, meetingHead, meetingOfCases, meetingOn } from './meeting-head';
import type { CaseHead } from './memo-data';
import { periodOrText } from './status-report';

/** What the agenda (innkalling) and the minutes (referat) of a meeting say. */
export interface Agenda {
  readonly kind: 'agenda' | 'minutes';
  readonly meeting: MeetingHead;
  readonly cases: readonly AgendaCase[];
  /** Open actions, and those closed; for the minutes. */
  readonly actions: readonly AgendaAction[];
}

export interface AgendaCase {
  readonly head: CaseHead;
  readonly from: CellText;
  readonly to: CellText;
  readonly needs: readonly { readonly id: NeedId; readonly name: CellText }[];
  readonly proposedResolution: readonly CellText[];
  /** What was decided, where the workbook already says it. */
  readonly resolution: readonly CellText[];
}

export interface AgendaAction {
  readonly day: DayOrText;
  readonly description: CellText;
  readonly owner: CellText;
  readonly deadline: Figure<Period> | CellText;
  readonly status: ActionStatus | null;
  readonly outcome: CellText;
}

/**
 * The meeting on the day that counts, with its cases in the workbook's order.
 * @throws {Fault} `no-needs-table`, `paper-without-table`
 */
export function agenda(snapshot: WorkbookSnapshot, kind: Agenda['kind'], options: CheckOptions): Agenda {
  const programme = readNeedsQueue(snapshot, options);
  const { day, from } = meetingDate(programme, { given: options.meeting ?? null, today: options.today });
  // A day that was asked for is kept, also where Møter has no meeting on it.
  const isGiven = options.meeting !== undefined && options.meeting !== null;
  const meeting = meetingOn(programme, day) ?? (isGiven ? undefined : meetingOfCases(programme, day));
  const dayOfMeeting = meeting ? valueOf(meeting.day) : null;
  if (programme.cases.length === 0) throw new Fault({ code: 'paper-without-table', table: 'cases' });
  return {
    kind,
    meeting: meetingHead(meeting, dayOfMeeting ?? day, null, dayOfMeeting !== null || from !== 'today'),
    cases: casesOf(programme, meeting).flatMap((row) => agendaCase(programme, row)),
    actions: programme.actions
      .filter(({ description }) => valueOf(description) !== null)
      .map((row, index) => agendaAction(row, `action.${index + 1}`)),
  };
}

function agendaCase(programme: Programme, row: CaseRow): readonly AgendaCase[] {
  const number = valueOf(row.number);
  if (number === null) return [];
  const field = `case.${number}`;
  return [
    {
      head: caseHead(row, number, field),
      from: textFrom(`${field}.from`, row.from),
      to: textFrom(`${field}.to`, row.to),
      needs: (valueOf(row.needs) ?? []).map((id) => {
        const need = programme.needs.find((one) => valueOf(one.id) === id);
        return { id, name: textFrom(`need.${id}.name`, need?.name ?? { kind: 'absent' }) };
      }),
      proposedResolution: pointsOf(row, `${field}.proposal`),
      resolution: decided(row, `${field}.resolution`),
    },
  ];
}

function decided({ resolution }: CaseRow, field: string): readonly CellText[] {
  if (resolution.kind !== 'value') return [];
  const { at, value } = resolution;
  return splitPoints(value).map((point, index) => ({
    field: `${field}.${index + 1}`,
    value: point,
    cells: [at],
  }));
}

function agendaAction(row: ActionRow, field: string): AgendaAction {
  return {
    day: dayOrText(`${field}.day`, row.day),
    description: textFrom(`${field}.description`, row.description),
    owner: textFrom(`${field}.owner`, row.owner),
    deadline: periodOrText(`${field}.deadline`, row.deadline),
    status: valueOf(row.status),
    outcome: textFrom(`${field}.outcome`, row.outcome),
  };
}

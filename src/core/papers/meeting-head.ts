import type { IsoDate } from '../calendar/iso-date';
import { meetingNamed } from '../programme/meeting-date';
import type { MeetingRow, Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';
import { type CellText, type Figure, textFrom } from './figure';

/** What is known of the meeting that a paper is for. */
export interface MeetingHead {
  readonly id: string | null;
  readonly body: CellText;
  readonly date: Figure<IsoDate>;
  /** Not where nothing tells when the meeting is, and the day is just that on which the paper is made. */
  readonly isDateKnown: boolean;
  readonly from: CellText;
  readonly to: CellText;
  readonly place: CellText;
}

const NOWHERE = { kind: 'absent' } as const;

/** The head from a row of Møter, where there is one; `id` is what the case calls its meeting. */
export function meetingHead(
  row: MeetingRow | undefined,
  day: IsoDate,
  id: string | null,
  isDateKnown = true,
): MeetingHead {
  return {
    id: (row && valueOf(row.id)) ?? id,
    body: textFrom('meeting.body', row?.body ?? NOWHERE),
    date: { field: 'meeting.date', value: day, cells: row?.day.kind === 'value' ? [row.day.at] : [] },
    isDateKnown,
    from: textFrom('meeting.from', row?.from ?? NOWHERE),
    to: textFrom('meeting.to', row?.to ?? NOWHERE),
    place: textFrom('meeting.place', row?.place ?? NOWHERE),
  };
}

/** The meeting on the day; of several the first. */
export function meetingOn(programme: Programme, day: IsoDate): MeetingRow | undefined {
  return programme.meetings.find((row) => valueOf(row.day) === day);
}

/**
 * The meeting that the cases of the workbook are for, where there is none on the day that counts: the first from that day
 * on that any of them names, else the last before.
 */
export function meetingOfCases(programme: Programme, day: IsoDate): MeetingRow | undefined {
  const rows = new Set(programme.cases.flatMap((row) => meetingNamed(programme, valueOf(row.meeting)) ?? []));
  const dayOf = (row: MeetingRow): string => valueOf(row.day) ?? '';
  const inOrder = [...rows].toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return inOrder.find((row) => dayOf(row) >= day) ?? inOrder.at(-1);
}

/** The cases of the meeting; all of them where none says which of the meetings in Møter it is for. */
export function casesOf(programme: Programme, meeting: MeetingRow | undefined): Programme['cases'] {
  const named = programme.cases.flatMap((row) => {
    const of = meetingNamed(programme, valueOf(row.meeting));
    return of ? [{ row, of }] : [];
  });
  if (named.length === 0) return programme.cases;
  return named.filter(({ of }) => of === meeting).map(({ row }) => row);
}

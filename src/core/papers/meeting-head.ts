import type { IsoDate } from '../calendar/iso-date';
import { meetingKey } from '../programme/meeting-date';
import type { MeetingRow, Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';
import { type CellText, type Figure, textFrom } from './figure';

/** What is known of the meeting that a paper is for. */
export interface MeetingHead {
  readonly id: string | null;
  readonly body: CellText;
  readonly date: Figure<IsoDate>;
  readonly from: CellText;
  readonly to: CellText;
  readonly place: CellText;
}

const NOWHERE = { kind: 'absent' } as const;

/** The head from a row of Møter, where there is one; `id` is what the case calls its meeting. */
export function meetingHead(row: MeetingRow | undefined, day: IsoDate, id: string | null): MeetingHead {
  return {
    id: (row && valueOf(row.id)) ?? id,
    body: textFrom('meeting.body', row?.body ?? NOWHERE),
    date: { field: 'meeting.date', value: day, cells: row?.day.kind === 'value' ? [row.day.at] : [] },
    from: textFrom('meeting.from', row?.from ?? NOWHERE),
    to: textFrom('meeting.to', row?.to ?? NOWHERE),
    place: textFrom('meeting.place', row?.place ?? NOWHERE),
  };
}

/** The meeting on the day; of several the first. */
export function meetingOn(programme: Programme, day: IsoDate): MeetingRow | undefined {
  return programme.meetings.find((row) => valueOf(row.day) === day);
}

/** The cases of the meeting; all of them where the cases do not say which meeting they are for. */
export function casesOf(programme: Programme, meeting: MeetingRow | undefined): Programme['cases'] {
  const named = programme.cases.filter((row) => valueOf(row.meeting) !== null);
  if (named.length === 0) return programme.cases;
  const id = meeting && valueOf(meeting.id);
  if (!id) return [];
  return named.filter((row) => meetingKey(valueOf(row.meeting) ?? '') === meetingKey(id));
}

import type { IsoDate } from '../calendar/iso-date';
import type { MeetingDate } from '../check-result';
import type { CaseNumber } from '../references/case-number';
import { normaliseText } from '../text/normalise';
import type { CaseRow, EconomyRow, MeetingRow, Programme } from './programme';
import { valueOf } from './reading';

/** The tables that tell of meetings. */
type MeetingSource = Pick<Programme, 'economy' | 'meetings' | 'cases'>;

/**
 * The date that counts (domain, section 3): the one given, else the case's meeting in Møter, else the first meeting on
 * or after the newest actuals, else today.
 */
export function meetingDate(
  programme: MeetingSource,
  asked: { readonly given: IsoDate | null; readonly case?: CaseNumber; readonly today: IsoDate },
): MeetingDate {
  if (asked.given) return { day: asked.given, from: 'given' };
  const ofCase = asked.case === undefined ? undefined : meetingOfCase(programme, asked.case);
  const dayOfCase = ofCase && valueOf(ofCase.day);
  if (dayOfCase) return { day: dayOfCase, from: 'case' };
  const actuals = newest(programme.economy.flatMap(({ spentAsOf }) => valueOf(spentAsOf) ?? []));
  const after = actuals && firstFrom(programme.meetings, actuals);
  return after ? { day: after, from: 'firstAfterActuals' } : { day: asked.today, from: 'today' };
}

/** The row of Møter that the case's row names. */
export function meetingOfCase(
  programme: Pick<Programme, 'cases' | 'meetings'>,
  number: CaseNumber,
): MeetingRow | undefined {
  const caseRow = findCase(programme, number);
  const name = caseRow && valueOf(caseRow.meeting);
  if (!name) return undefined;
  const key = meetingKey(name);
  return programme.meetings.find(({ id }) => meetingKey(valueOf(id) ?? '') === key);
}

export function findCase(programme: Pick<Programme, 'cases'>, number: CaseNumber): CaseRow | undefined {
  return programme.cases.find((row) => valueOf(row.number) === number);
}

/** The row of the year that the meeting is in, else the only row there is. */
export function economyOf(programme: Programme, meeting: IsoDate): EconomyRow | undefined {
  const year = Number(meeting.slice(0, 4));
  const [first, ...others] = programme.economy;
  return (
    programme.economy.find((row) => valueOf(row.year) === year) ?? (others.length === 0 ? first : undefined)
  );
}

/** `Møte 3/22`, `3/22` and `møte nr. 3/22` are one meeting. */
export function meetingKey(name: string): string {
  return normaliseText(name).replace(/^(?:møte|meeting)(?: nr| no)? /, '');
}

function newest(days: readonly IsoDate[]): IsoDate | null {
  return days.reduce<IsoDate | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}

function firstFrom(meetings: readonly MeetingRow[], from: IsoDate): IsoDate | null {
  return meetings
    .flatMap(({ day }) => valueOf(day) ?? [])
    .reduce<IsoDate | null>(
      (first, day) => (day >= from && (first === null || day < first) ? day : first),
      null,
    );
}

import type { IsoDate } from '../calendar/iso-date';
import { parsePeriod } from '../calendar/parse-period';
import type { MeetingDate } from '../check-result';
import type { CaseNumber } from '../references/case-number';
import { normaliseText } from '../text/normalise';
import type { CaseRow, EconomyRow, MeetingRow, Programme } from './programme';
import { valueOf } from './reading';

/** The tables that tell of meetings. */
type MeetingSource = Pick<Programme, 'economy' | 'meetings' | 'cases'>;

/**
 * The date that counts (domain, section 3): the one given, else the case's meeting in Møter, else the first meeting on
 * or after the newest actuals, else the one that all cases are for, else today.
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
  if (after) return { day: after, from: 'firstAfterActuals' };
  const ofCases = meetingOfAllCases(programme);
  const dayOfCases = ofCases && valueOf(ofCases.day);
  return dayOfCases ? { day: dayOfCases, from: 'cases' } : { day: asked.today, from: 'today' };
}

/** The row of Møter that every case names that names one; none where they name several. */
export function meetingOfAllCases({
  cases,
  meetings,
}: Pick<Programme, 'cases' | 'meetings'>): MeetingRow | undefined {
  const [only, ...others] = new Set(
    cases.flatMap((row) => meetingNamed({ meetings }, valueOf(row.meeting)) ?? []),
  );
  return others.length === 0 ? only : undefined;
}

/** The row of Møter that the case's row names. */
export function meetingOfCase(
  programme: Pick<Programme, 'cases' | 'meetings'>,
  number: CaseNumber,
): MeetingRow | undefined {
  const caseRow = findCase(programme, number);
  return caseRow && meetingNamed(programme, valueOf(caseRow.meeting));
}

/** The row of Møter of that name, else the one on that day: some write `22.6.2022` for the meeting. */
export function meetingNamed(
  { meetings }: Pick<Programme, 'meetings'>,
  name: string | null,
): MeetingRow | undefined {
  if (name === null) return undefined;
  const key = meetingKey(name);
  const named = meetings.find(({ id }) => meetingKey(valueOf(id) ?? '') === key);
  if (named) return named;
  const period = parsePeriod(name, null);
  if (period.kind !== 'period' || period.period.first !== period.period.last) return undefined;
  return meetings.find(({ day }) => valueOf(day) === period.period.first);
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

import type { CaseRow } from '../../programme/programme';
import { isFilled, type Reading, valueOf } from '../../programme/reading';
import { normaliseText } from '../../text/normalise';
import type { CellAddress } from '../../workbook/address';

/** A case's time on the agenda, in minutes after midnight. */
export interface AgendaTime {
  readonly from: number;
  readonly to: number;
  readonly fromAt: CellAddress;
}

/** Each case with the next of the same meeting, where both have a time. */
export function* neighbours(
  cases: readonly CaseRow[],
): Generator<{ readonly before: AgendaTime; readonly after: AgendaTime }> {
  let last: AgendaTime | null = null;
  let lastMeeting = '';
  for (const row of cases) {
    const meeting = normaliseText(valueOf(row.meeting) ?? '');
    const time = timeOf(row);
    if (last && time && meeting === lastMeeting) yield { before: last, after: time };
    last = time;
    lastMeeting = meeting;
  }
}

function timeOf({ from, to }: CaseRow): AgendaTime | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start === null || end === null || !isFilled(from) || end <= start
    ? null
    : { from: start, to: end, fromAt: from.at };
}

/** `09.00`, `9:00`, `kl. 9`. Null for what is no time. */
export function minutesOf(reading: Reading<string>): number | null {
  const text = valueOf(reading);
  if (text === null) return null;
  const match = /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d\d))?$/i.exec(text.trim())?.slice(1);
  const [hours, minutes] = [Number(match?.[0] ?? Number.NaN), Number(match?.[1] ?? 0)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

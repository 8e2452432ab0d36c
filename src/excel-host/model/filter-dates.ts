import { dayFromSerial } from '../../core/calendar/serial';
import { invalidArgument } from '../errors';
import type { FilterDatetime } from './filter';

type DateSystem = 1900 | 1904;

const dayLength = 86_400_000;

/** The moment of a serial number, in UTC; null for what is no day. */
function momentOf(serial: number, dateSystem: DateSystem): Date | null {
  const day = dayFromSerial(serial, dateSystem);
  if (day === null) return null;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  return new Date(Date.parse(day) + seconds * 1000);
}

/** What two moments must have in common. Weeks begin on Sunday here, as in Excel's filters everywhere. */
const periods = {
  Day: (date: Date) => Math.floor(date.getTime() / dayLength),
  Week: (date: Date) => Math.floor((date.getTime() / dayLength + 4) / 7),
  Month: (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth(),
  Quarter: (date: Date) => date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3),
  Year: (date: Date) => date.getUTCFullYear(),
} as const;

type Period = keyof typeof periods;

const isPeriod = (name: string | undefined): name is Period =>
  name !== undefined && Object.hasOwn(periods, name);

const days: Readonly<Record<string, number>> = { Yesterday: -1, Today: 0, Tomorrow: 1 };
const steps: Readonly<Record<string, number>> = { Last: -1, This: 0, Next: 1 };

/** In the order of the year; Office.js spells February so. */
const months = ['January', 'Febru', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
]);

/** A test of serial numbers for `ThisQuarter`, `AllDatesInPeriodJune` and their like. @throws InvalidArgument */
export function dynamicDates(
  criterion: string,
  today: Date,
  dateSystem: DateSystem,
): (serial: number) => boolean {
  const test = dateTest(criterion, today);
  if (!test) throw invalidArgument(`${criterion} is not a dynamic filter`);
  return (serial) => {
    const date = momentOf(serial, dateSystem);
    return date !== null && test(date);
  };
}

function dateTest(criterion: string, now: Date): ((date: Date) => boolean) | null {
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  const day = days[criterion];
  if (day !== undefined) return (date) => periods.Day(date) === periods.Day(today) + day;
  if (criterion === 'YearToDate')
    return (date) => periods.Year(date) === periods.Year(today) && periods.Day(date) <= periods.Day(today);
  const [, within] = /^AllDatesInPeriod(\w+)$/.exec(criterion) ?? [];
  if (within !== undefined) return inPartOfYear(within);
  const [, step = '', period] = /^(Last|This|Next)(\w+)$/.exec(criterion) ?? [];
  const by = steps[step];
  if (by === undefined || !isPeriod(period)) return null;
  return (date) => periods[period](date) === periods[period](today) + by;
}

function inPartOfYear(name: string): ((date: Date) => boolean) | null {
  const [, quarter] = /^Quarter([1-4])$/.exec(name) ?? [];
  if (quarter !== undefined) return (date) => Math.floor(date.getUTCMonth() / 3) === Number(quarter) - 1;
  const month = months.findIndex((start) => name.startsWith(start));
  return month < 0 ? null : (date) => date.getUTCMonth() === month;
}

const lengths = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 } as const;

/** Whether a serial number agrees with a date as far as `specificity` says. @throws InvalidArgument */
export function agreesWith(
  { date, specificity }: FilterDatetime,
  serial: number,
  dateSystem: DateSystem,
): boolean {
  const text = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?/.exec(date)?.[0];
  if (text === undefined) throw invalidArgument(`${date} is not a date in ISO 8601`);
  const full = `${text}${'0000-01-01T00:00:00'.slice(text.length)}`;
  const length = lengths[specificity];
  return momentOf(serial, dateSystem)?.toISOString().slice(0, length) === full.slice(0, length);
}

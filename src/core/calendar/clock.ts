/** `09.30`, from minutes after midnight. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
}

/** `09.30`, from the part of a day that Excel keeps: 0.395833…; of a day with a time only the time. */
export function clockOfDay(serial: number): string {
  const MINUTES = 24 * 60;
  return clock(Math.round((serial - Math.floor(serial)) * MINUTES) % MINUTES);
}

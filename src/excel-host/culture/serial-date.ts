const dayMilliseconds = 86_400_000;

/** The serial number of a day. In the 1900 system, 1900 is taken for a leap year, as Excel does. Null for no such day. */
export function serialOf(year: number, month: number, day: number, dateSystem: 1900 | 1904): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (dateSystem === 1904) {
    const serial = (time - Date.UTC(1904, 0, 1)) / dayMilliseconds;
    return serial < 0 ? null : serial;
  }
  const days = (time - Date.UTC(1899, 11, 31)) / dayMilliseconds;
  return days < 1 ? null : days > 59 ? days + 1 : days;
}

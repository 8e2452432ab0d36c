import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../calendar/days';
import { checkWorkbook } from '../check';
import { snapshotOf } from '../testing/snapshot-of';

const today = (() => {
  const day = isoDate(2026, 11, 30);
  if (!day) throw new Error('no day');
  return day;
})();

/** Two meetings to come, the day of the actuals, and one case for each meeting. */
function dateThatCounts(actuals: string | null, ...meetings: readonly (string | null)[]) {
  const snapshot = snapshotOf({
    Kø: [
      ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (MNOK)'],
      [4, 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3],
    ],
    Økonomi: [
      ['År', 'Tildelt ramme (MNOK)', 'Regnskap per'],
      [2026, 60, actuals],
    ],
    Møter: [
      ['Møte', 'Organ', 'Dato'],
      ['5/26', 'Programstyret', '10.12.2026'],
      ['1/27', 'Programstyret', '20.1.2027'],
    ],
    Saker: [
      ['Sak', 'Tittel', 'Type', 'Møte'],
      ...meetings.map((meeting, at) => [`${31 + at}/26`, `Sak ${at + 1}`, 'Orientering', meeting]),
    ],
  });
  const { day, from } = checkWorkbook(snapshot, { today }).meeting;
  return [day, from];
}

describe('the date that counts', () => {
  it('is the first meeting after the actuals, whatever the cases are for', () => {
    expect(dateThatCounts('31.10.2026', '1/27')).toEqual(['2026-12-10', 'firstAfterActuals']);
  });

  it('is the meeting that all cases are for, where no actuals tell which is next', () => {
    expect(dateThatCounts(null, '1/27', null, '20.1.2027')).toEqual(['2027-01-20', 'cases']);
  });

  it('is today where the cases are for several meetings, or for none that is known', () => {
    expect(dateThatCounts(null, '5/26', '1/27')).toEqual(['2026-11-30', 'today']);
    expect(dateThatCounts(null, '9/26', null)).toEqual(['2026-11-30', 'today']);
  });
});

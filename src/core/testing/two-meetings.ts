import type { WorkbookSnapshot } from '../workbook/snapshot';
import { snapshotOf } from './snapshot-of';

/**
 * Two meetings to come, on 10 December 2026 and 20 January 2027, and a case for each value: which meeting it names.
 * @param actuals the day of the actuals; left out there is no Økonomi
 */
export function twoMeetings(
  meetings: readonly (string | null)[],
  { actuals }: { readonly actuals?: string | null } = {},
): WorkbookSnapshot {
  return snapshotOf({
    Kø: [
      ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (MNOK)'],
      [4, 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3],
    ],
    ...(actuals !== undefined && {
      Økonomi: [
        ['År', 'Tildelt ramme (MNOK)', 'Regnskap per'],
        [2026, 60, actuals],
      ],
    }),
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
}

import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../calendar/days';
import { checkWorkbook } from '../check';
import { snapshotOf } from '../testing/snapshot-of';

const today = isoDate(2022, 6, 9);
if (!today) throw new Error('no such day');
const { tables, missing } = checkWorkbook(
  snapshotOf({
    Kø: [
      ['Behov til møtet'],
      ['Tall i tusen kroner'],
      [],
      ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme', 'Ny ramme (MNOK)'],
      [4, 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3000, 4.5],
      [],
      [5, 'Varsling', 'Direktoratet', 'Under gjennomføring', 4000, null],
      ['Sum', null, null, null, 7000, null],
    ],
    Møter: [
      ['Møte', 'Dato', 'Organ'],
      ['3/22', '15.06.2022', 'Styret'],
    ],
  }),
  { today },
);

describe('what is told of a table', () => {
  it('counts its rows with data, and names the units that amounts are read in, of the title and of the headers', () => {
    expect(tables[0]).toMatchObject({ kind: 'needs', rows: 2, units: ['TNOK', 'MNOK'] });
  });

  it('names no unit where there are no amounts', () => {
    expect(tables.find(({ kind }) => kind === 'meetings')).toMatchObject({ rows: 1, units: [] });
  });

  it('goes with the tables that could be there', () => {
    expect(missing).toEqual([
      'economy',
      'cases',
      'resolutions',
      'actions',
      'products',
      'measures',
      'portfolio',
      'milestones',
      'risks',
    ]);
  });
});

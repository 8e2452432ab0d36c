import { describe, expect, it } from '@jest/globals';
import { checked } from '../../core/testing/programme-of';
import { snapshotOf } from '../../core/testing/snapshot-of';
import { cellNames } from './cell-names';

/** The programme's money to the right of the queue, on the same rows. */
const beside = checked(
  snapshotOf({
    Ark: [
      ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (MNOK)', null, 'År', 'Tildelt ramme (MNOK)'],
      [20, 'Tillitsanker', 'Direktoratet', 'Under gjennomføring', 4.8, null, 2022, 170],
    ],
  }),
);

describe('what a cell is called', () => {
  const nameOf = cellNames(beside);
  const at = (row: number, column: number) => nameOf({ sheet: 'Ark', row, column });

  it('is the need of its row and its header, and the header alone in a table that stands beside the queue', () => {
    expect(beside.tables.map(({ kind }) => kind)).toEqual(['needs', 'economy']);
    expect([at(1, 4), at(1, 7)]).toEqual(['#20 Ramme (MNOK)', 'Tildelt ramme (MNOK)']);
  });

  it('is nothing outside the tables', () => {
    expect([at(0, 4), at(1, 5), at(9, 4), nameOf({ sheet: 'Annet', row: 1, column: 4 })]).toEqual(
      Array.from({ length: 4 }, () => null),
    );
  });
});

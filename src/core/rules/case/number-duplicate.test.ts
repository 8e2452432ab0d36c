import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/number-duplicate';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  it('finds a number that is used twice, however it is written', () => {
    expect(found(RULE, agenda({}, { Sak: 'Sak 17/2022' }))).toEqual(['Saker A3: duplicate']);
  });

  it('is silent on the same sequence in two years', () => {
    expect(found(RULE, agenda({}, { Sak: '17/21' }))).toEqual([]);
  });
});

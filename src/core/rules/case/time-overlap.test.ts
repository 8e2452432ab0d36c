import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/time-overlap';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  it('finds a case that begins before the one before it ends', () => {
    const rows = [
      { Fra: '09.00', Til: '09.30' },
      { Fra: '9:20', Til: '9:40' },
    ];
    expect(found(RULE, agenda(...rows))).toEqual(['Saker D3: overlap']);
  });

  it('is silent where one follows the other, in different meetings, and where a time is not known', () => {
    const first = { Fra: '09.00', Til: '09.30' };
    expect(found(RULE, agenda(first, { Fra: '09.30', Til: '09.40' }))).toEqual([]);
    expect(found(RULE, agenda(first, { Fra: '09.00', Til: '09.20', Møte: '4/22' }))).toEqual([]);
    expect(found(RULE, agenda(first, { Fra: 'etter pausen', Til: '10.00' }))).toEqual([]);
  });
});

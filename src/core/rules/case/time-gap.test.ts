import { describe, expect, it } from '@jest/globals';
import { findingsOf, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/time-gap';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  it('finds a gap between two cases, also in Excel’s own times', () => {
    const rows = [
      { Fra: 0.375, Til: 0.395833333333333 },
      { Fra: '09.45', Til: '10.00' },
    ];
    const [finding] = findingsOf(RULE, agenda(...rows));
    expect(finding?.data).toMatchObject({ end: { text: '09.30' }, from: { text: '09.45' } });
  });

  it('is silent where one follows the other, and in different meetings', () => {
    const first = { Fra: '09.00', Til: '09.30' };
    expect(findingsOf(RULE, agenda(first, { Fra: '09.30', Til: '10.00' }))).toEqual([]);
    expect(findingsOf(RULE, agenda(first, { Fra: '12.00', Til: '12.20', Møte: '4/22' }))).toEqual([]);
  });
});

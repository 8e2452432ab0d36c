import { describe, expect, it } from '@jest/globals';
import { findingsOf, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/number-gap';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  it('finds the number that is missing, in whatever order the cases stand', () => {
    const [finding] = findingsOf(RULE, agenda({ Sak: '18/22' }, { Sak: '15/22' }, { Sak: '16/22' }));
    expect(finding?.data).toMatchObject({ missing: { text: '17/22' }, before: { text: '16/22' } });
  });

  it('takes a number that is written wrong for what was most likely meant', () => {
    expect(findingsOf(RULE, agenda({ Sak: '16/22' }, { Sak: '17.22' }, { Sak: '18/22' }))).toEqual([]);
    expect(findingsOf(RULE, agenda({ Sak: '16/22' }, { Sak: 'sytten' }, { Sak: '18/22' }))).toEqual([]);
  });

  it('is silent on a series without gaps, on other years, and on other meetings', () => {
    const rows = ['16/22', '17/22', '3/21', '1-33/22', '1-34/22', '2-34/22'].map((Sak) => ({ Sak }));
    expect(findingsOf(RULE, agenda(...rows))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/need-unknown';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  it('finds each need that is not in the queue', () => {
    expect(found(RULE, agenda({ Behov: '#1, #32 og #33' }))).toEqual([
      'Saker F2: unknown',
      'Saker F2: unknown',
    ]);
  });

  it('is silent where the numbers of the queue are not read: they may all be there', () => {
    const unnumbered = Object.fromEntries(Object.entries(need()).filter(([header]) => header !== 'Nr'));
    expect(found(RULE, { ...agenda({ Behov: '#33' }), needs: [unnumbered] })).toEqual([]);
  });

  it('is silent on known needs, and on none', () => {
    expect(found(RULE, agenda({ Behov: '#1' }, { Behov: null }))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { findingsOf, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/title-full-stop';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  it('finds a full stop, and takes it away', () => {
    const [finding] = findingsOf(RULE, agenda({ Tittel: 'Økt ramme for prøvesvar.' }));
    expect(finding?.fix).toMatchObject({ kind: 'safe', edits: [{ to: 'Økt ramme for prøvesvar' }] });
  });

  it('is silent on abbreviations, dots, and titles without', () => {
    const titles = ['Økt ramme for prøvesvar mv.', 'Rammer, frister osv.', 'Og så …', 'Hva nå?', 'Økt ramme'];
    expect(findingsOf(RULE, agenda(...titles.map((Tittel) => ({ Tittel }))))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/resolution-missing';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  it.each(['Beslutning', 'Tilslutning', 'Godkjenning', 'Anbefaling', 'Drøfting/Beslutning'])(
    'finds an empty one for %s',
    (Type) => {
      expect(found(RULE, agenda({ Type, 'Forslag til vedtak': null }))).toEqual(['Saker G2: missing']);
    },
  );

  it('is silent where nothing is to be decided, or has been already', () => {
    const empty = { 'Forslag til vedtak': null };
    const rows = [
      { ...empty, Type: 'Orientering' },
      { ...empty, Type: 'Drøfting' },
      { ...empty, Vedtak: 'Ja.' },
      {},
    ];
    expect(found(RULE, agenda(...rows.map((row) => ({ Vedtak: null, ...row }))))).toEqual([]);
  });
});

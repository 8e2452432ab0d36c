import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/type-unknown';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  it('finds what is no type, and suggests the nearest, also of several', () => {
    expect(findingsOf(RULE, agenda({ Type: 'Beslutnig' }))[0]?.fix?.edits).toMatchObject([
      { to: 'Beslutning' },
    ]);
    const [both] = findingsOf(RULE, agenda({ Type: 'Drøfting/Beslutnig' }));
    expect(both?.fix?.edits).toMatchObject([{ to: 'Drøfting/Beslutning' }]);
  });

  it('finds what is near none', () => {
    expect(found(RULE, agenda({ Type: 'Lunsj' }))).toEqual(['Saker C2: unknown']);
  });

  it('is silent on known types, synonyms, and no type at all', () => {
    const rows = ['Orientering', 'Til beslutning', 'Drøfting/Beslutning', null].map((Type) => ({ Type }));
    expect(found(RULE, agenda(...rows))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/self-reference';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  const proposed = (text: string) => agenda({ 'Forslag til vedtak': text });

  it('finds a resolution that refers to its own case', () => {
    expect(found(RULE, proposed('Rammen økes, jf. sak 17/22.'))).toEqual(['Saker G2: self']);
  });

  it('finds it where the body counts per meeting too', () => {
    const text = 'Rammen økes, jf. sak 4-33/22.';
    expect(found(RULE, agenda({ Sak: '4-33/22', 'Forslag til vedtak': text }))).toEqual(['Saker G2: self']);
  });

  it('is silent on other cases, and on numbers that only look so', () => {
    for (const text of ['Jf. sak 9/21.', 'Jf. sak 17/223.', 'Forholdet er 17/22.'])
      expect(found(RULE, proposed(text))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/resolution-type';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  const typed = (Type: string, text: string) => agenda({ Type, 'Forslag til vedtak': text });

  it('finds a case for information that decides, and the reverse', () => {
    expect(found(RULE, typed('Orientering', 'Programstyret vedtar ny ramme.'))).toEqual([
      'Saker G2: decides',
    ]);
    expect(found(RULE, typed('Beslutning', 'Programstyret tar saken til orientering.'))).toEqual([
      'Saker G2: informs',
    ]);
  });

  it('is silent where they fit, also where both are asked for', () => {
    expect(found(RULE, typed('Orientering', 'Programstyret tar saken til etterretning.'))).toEqual([]);
    expect(found(RULE, typed('Beslutning', 'Programstyret godkjenner rammen.'))).toEqual([]);
    const both = 'Programstyret tar rapporten til orientering og vedtar ny ramme.';
    expect(found(RULE, typed('Drøfting/Beslutning', both))).toEqual([]);
    expect(found(RULE, typed('Orientering', both))).toEqual([]);
  });

  it('is silent where the type is not known', () => {
    expect(found(RULE, typed('Lunsj', 'Programstyret vedtar ny ramme.'))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { found, need, without } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/attachment-missing';

describe(RULE, () => {
  const agenda = (...rows: readonly TestRow[]) => ({
    needs: [need()],
    cases: rows.map((row) => ({
      ...{ Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Fra: null, Til: null, Behov: '#1' },
      ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.', Vedlegg: null, Møte: '3/22' },
      ...row,
    })),
  });

  const text = { 'Forslag til vedtak': 'Rammen økes, se vedlegg 2.' };

  it('finds an attachment that is not listed', () => {
    expect(found(RULE, agenda({ ...text, Vedlegg: 'Notat' }))).toEqual(['Saker G2: missing']);
    expect(found(RULE, agenda({ ...text, Vedlegg: 'Vedlegg 1: Notat\nVedlegg 3: Risiko' }))).toHaveLength(1);
  });

  it('is silent where it is, by its number or its place', () => {
    for (const Vedlegg of ['Notat; Risiko', '1. Notat\n2. Risiko', 'Vedlegg 2: Risiko'])
      expect(found(RULE, agenda({ ...text, Vedlegg }))).toEqual([]);
  });

  it('is silent where the table has no column for attachments', () => {
    const { cases, needs } = agenda(text);
    expect(found(RULE, { needs, cases: cases.map((row) => without(row, 'Vedlegg')) })).toEqual([]);
  });
});

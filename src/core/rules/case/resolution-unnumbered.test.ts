import { describe, expect, it } from '@jest/globals';
import { findingsOf, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'case/resolution-unnumbered';

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

  it('finds points without numbers, and numbers them', () => {
    const text = 'Rammen for #20 økes til 6,8 MNOK.\nRammen for #23 økes til 11,4 MNOK.';
    expect(findingsOf(RULE, proposed(text))[0]?.fix).toMatchObject({
      kind: 'safe',
      edits: [{ to: '1. Rammen for #20 økes til 6,8 MNOK.\n2. Rammen for #23 økes til 11,4 MNOK.' }],
    });
  });

  it('leaves the line that leads to the points without a number', () => {
    const [finding] = findingsOf(RULE, proposed('Programstyret vedtar:\nØkt ramme.\nNy frist.'));
    expect(finding?.fix?.edits[0]?.to).toBe('Programstyret vedtar:\n1. Økt ramme.\n2. Ny frist.');
  });

  it('is silent on one point, on numbered ones, and on a line that goes on', () => {
    for (const text of [
      'Rammen økes.',
      '1. Rammen økes.\n2. Fristen flyttes.',
      '- Ja\n- Nei',
      'Rammen økes\nmed 2 MNOK.',
    ])
      expect(findingsOf(RULE, proposed(text))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { checked, findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'budget/frames-sum';

describe(RULE, () => {
  const row = (values: TestRow = {}): TestRow => ({
    ...{ År: 2022, 'Tildelt ramme (MNOK)': 170, 'Forbruk (MNOK)': 40, 'Restprognose (MNOK)': 76 },
    ...{ 'Årsprognose (MNOK)': 116, 'Disponibelt (MNOK)': 54 },
    ...values,
  });

  const stated = (amount: number) => [row({ 'Kostnadsramme besluttede (MNOK)': amount })];
  const needs = [
    need(),
    need({ Nr: 2, Fase: 'Foreslått', 'Ramme (MNOK)': 5 }),
    need({ Nr: 3, Fase: 'Stoppet', 'Ramme (MNOK)': 7, 'Forbruk (MNOK)': 2 }),
  ];

  it('finds a stated sum that is not that of the decided frames', () => {
    expect(findingsOf(RULE, { needs, economy: stated(15) })[0]?.data).toMatchObject({
      stated: { money: 1_500_000_000 },
      sum: { money: 1_200_000_000 },
    });
  });

  it('is silent where it is, a stopped need counting what was spent', () => {
    expect(found(RULE, { needs, economy: stated(12) })).toEqual([]);
  });

  describe('where another rule tells of the fault', () => {
    const log = [{ Dato: '10.06.2021', Sak: '9/21', Behov: '#1', Type: 'Gjennomføring', Fra: null, Til: 10 }];
    const sound = [1, 2, 3, 4].map((Nr) => need({ Nr }));
    const faults: readonly (readonly [name: string, faulty: TestRow, log?: readonly TestRow[]])[] = [
      ['the phase is misspelt', need({ Fase: 'Under gjenomføring' })],
      ['the phase is empty', need({ Fase: null })],
      ['a decision contradicts the phase', need({ Fase: 'Til beslutning' }), log],
      ['the frame is not the decided one', need({ 'Ramme (MNOK)': 11 }), log],
      ['the frame is in kroner', need({ 'Ramme (MNOK)': 10_000_000 })],
      ['the frame is a thousandth', need({ 'Ramme (MNOK)': 0.01 })],
    ];

    it.each([...faults])(
      'is silent when %s and the sum is right without it',
      (_name, faulty, decided = []) => {
        const tables = { needs: [faulty, ...sound.slice(1)], log: decided, economy: stated(40) };
        expect(checked(tables).findings).toHaveLength(1);
        expect(found(RULE, tables)).toEqual([]);
        expect(found(RULE, { ...tables, economy: stated(41.5) })).toHaveLength(1);
      },
    );

    it('is silent when a need stands twice', () => {
      const needs = [...sound, need()];
      expect(found(RULE, { needs, economy: stated(40) })).toEqual([]);
      expect(found(RULE, { needs, economy: stated(45) })).toHaveLength(1);
    });
  });

  it('is silent where a frame cannot be read, and where no sum is stated', () => {
    const unreadable = [need({ 'Ramme (MNOK)': 'mye' })];
    expect(found(RULE, { needs: unreadable, economy: stated(15) })).toEqual([]);
    expect(found(RULE, { needs, economy: [row()] })).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { change, checked, type TestTables } from '../testing/programme-of';
import type { TestRow } from '../testing/snapshot-of';

function isDecided(values: TestRow, tables: Partial<TestTables> = {}): boolean | undefined {
  return checked({ needs: [change(values)], ...tables }).changes[0]?.isDecided;
}

describe('isDecided', () => {
  it.each([
    ['Under gjennomføring', true],
    ['Gjennomført', true],
    ['Foreslått', false],
    ['Til modning', false],
    ['Under modning', false],
    ['Til beslutning', false],
    ['Avvist', false],
    ['Utsatt', false],
  ])('goes by the phase: %s is %p', (Fase, expected) => {
    expect(isDecided({ Fase })).toBe(expected);
  });

  it('goes by the decision in the row where there is no phase', () => {
    const decision = (text: string) => isDecided({ Fase: null, 'Vedtak gjennomføring': text });
    expect(['Sak 12/21', '10.11.2021', 'Ja'].map(decision)).toEqual([true, true, true]);
    expect(['Nei', 'Ikke behandlet', 'Utsatt', '–'].map(decision)).toEqual([false, false, false, false]);
  });

  it('goes by the log before the meeting where neither tells', () => {
    const log = (Dato: string) => [
      { Dato, Sak: '9/21', Behov: '#1', Type: 'gjennomføring', Fra: null, Til: 10 },
    ];
    expect(isDecided({ Fase: null }, { log: log('10.11.2021') })).toBe(true);
    expect(isDecided({ Fase: null }, { log: log('22.06.2022') })).toBe(false);
    expect(isDecided({ Fase: null })).toBe(false);
  });
});

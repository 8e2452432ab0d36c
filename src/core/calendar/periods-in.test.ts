import { describe, expect, it } from '@jest/globals';
import { periodsIn } from './periods-in';

const lastDays = (text: string): readonly string[] => periodsIn(text).map(({ last }) => last);

describe('periodsIn', () => {
  it.each([
    ['Pilot i Q2 2022, full drift i Q4 2022.', ['2022-06-30', '2022-12-31']],
    ['Leveres fra mars 2022 til juni 2023', ['2023-06-30']],
    ['Første del (30.09.2022), resten H1 23; så evaluering', ['2022-09-30', '2023-06-30']],
    ['Q1/Q2 23', ['2023-06-30']],
  ])('reads %j', (text, expected) => {
    expect(lastDays(text)).toEqual(expected);
  });

  it.each(['Versjon 1.2 kommer', 'may be late', 'etter pilot', '', 'juni', 'sak 17/22 og #20, 4,8 MNOK'])(
    'finds none in %j',
    (text) => {
      expect(lastDays(text)).toEqual([]);
    },
  );

  it('takes no time on endless text', () => {
    expect(periodsIn('til 2022 - '.repeat(20_000)).length).toBeGreaterThan(0);
  });
});

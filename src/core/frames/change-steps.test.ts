import { describe, expect, it } from '@jest/globals';
import { toMnok } from '../money/money';
import { checked, workbookOf } from '../testing/programme-of';
import { ECONOMY_2022, JUNE_2022, NEED_20, NEED_23 } from '../testing/june-2022';

const left = (result: ReturnType<typeof checked>) =>
  result.steps.map(({ need, availableAfter }) => [need, availableAfter && toMnok(availableAfter)]);

describe('what is left after each change', () => {
  it('follows the published case', () => {
    const { steps } = checked(workbookOf(JUNE_2022));
    expect(left(checked(workbookOf(JUNE_2022)))).toEqual([
      [20, 52],
      [23, 48.7],
    ]);
    // 6.8 and 11.4 of 124.3
    expect(steps.map(({ shareTenths }) => shareTenths)).toEqual([55, 92]);
  });

  it('goes by the agenda, not by the queue, with changes on no case last', () => {
    const cases = [{ Sak: '17/22', Tittel: 'Ny ramme', Type: 'Beslutning', Behov: '#23' }];
    expect(left(checked(workbookOf({ ...JUNE_2022, cases })))).toEqual([
      [23, 50.7],
      [20, 48.7],
    ]);
  });

  it('is unknown from the first change that is', () => {
    const needs = [NEED_20, { ...NEED_23, 'Ny ramme (MNOK)': 'mye', 'Endring (MNOK)': null }];
    expect(left(checked(workbookOf({ needs, economy: [ECONOMY_2022] })))).toEqual([
      [20, 52],
      [23, null],
    ]);
  });
});

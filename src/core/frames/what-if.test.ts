import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Money, ore, toMnok } from '../money/money';
import { change, checked, need, workbookOf } from '../testing/programme-of';
import { ECONOMY_2022, JUNE_2022 } from '../testing/june-2022';
import { triedOut, type WhatIf } from './what-if';

const june = checked(workbookOf(JUNE_2022));
const mnok = (amount: number): Money => ore(Math.round(amount * 100_000_000));
const available = (whatIf: WhatIf) => {
  const after = triedOut(june, whatIf).effect?.available.after;
  return after && toMnok(after.value);
};

describe('what if', () => {
  it('nothing is tried, all is as it was', () => {
    expect(triedOut(june, new Map())).toEqual({
      changes: june.changes,
      steps: june.steps,
      effect: june.effect,
    });
  });

  it('a change is left out, the programme keeps its money', () => {
    expect(available(new Map([[20, { kind: 'left-out' }]]))).toBe(50.7);
    const none = triedOut(june, new Map([20, 23].map((id) => [id, { kind: 'left-out' }])));
    expect(none.changes).toEqual([]);
    expect(none.effect?.available.after?.value).toBe(none.effect?.available.before?.value);
  });

  it('another amount is typed, its change, per cent and what is left after each follow', () => {
    const tried = triedOut(june, new Map([[20, { kind: 'frame', proposed: mnok(7.3) }]]));
    const [first] = tried.changes;
    expect(first?.change?.value).toBe(mnok(2.5));
    expect(first?.percentTenths).toBe(521);
    expect(first?.proposed?.cells).toEqual([]);
    expect(tried.steps.map(({ availableAfter }) => availableAfter && toMnok(availableAfter))).toEqual([
      51.5, 48.2,
    ]);
    expect(tried.effect?.frames.after?.value).toBe(mnok(124.8));
  });

  it('what is tried of a need without a change of frame counts for nothing', () => {
    const time = checked({ needs: [need({ 'Ny frist': '31.12.2022' })], economy: [ECONOMY_2022] });
    expect(triedOut(time, new Map([[1, { kind: 'frame', proposed: mnok(99) }]])).changes).toEqual(
      time.changes,
    );
  });

  it('the typed frames stood in the workbook, the figures would be the same', () => {
    const amount = fc.integer({ min: 1, max: 9_999 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (one, two, isSecondOut) => {
        const rows = (first: number, second: number | null) => [
          change({ Nr: 1, 'Ny ramme (MNOK)': first, 'Endring (MNOK)': null }),
          second === null
            ? need({ Nr: 2 })
            : change({ Nr: 2, 'Ny ramme (MNOK)': second, 'Endring (MNOK)': null }),
        ];
        const economy = [ECONOMY_2022];
        const tried = triedOut(
          checked({ needs: rows(12, 13), economy }),
          new Map([
            [1, { kind: 'frame', proposed: mnok(one) }],
            [2, isSecondOut ? { kind: 'left-out' } : { kind: 'frame', proposed: mnok(two) }],
          ]),
        );
        const written = checked({ needs: rows(one, isSecondOut ? null : two), economy });
        const figures = ({ effect, steps }: typeof tried) => [
          effect?.frames.after?.value,
          effect?.forecast.after?.value,
          effect?.available.after?.value,
          // A new frame like the current one proposes nothing, and is on no row.
          ...steps.filter(({ need: id }) => written.changes.some((other) => other.need === id)),
        ];
        expect(figures(tried)).toEqual(figures(written));
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'workbook/unit-suspect';

describe(RULE, () => {
  const frames = (...amounts: readonly number[]) =>
    amounts.map((amount, at) => need({ Nr: at + 1, 'Ramme (MNOK)': amount, Frist: 'desember 2022' }));

  it('finds kroner among MNOK, and suggests the amount in the column’s unit', () => {
    const [finding] = findingsOf(RULE, { needs: frames(3.5, 8.1, 6, 4_800_000) });
    expect(finding).toMatchObject({
      need: 4,
      message: 'unit',
      fix: { edits: [{ was: 4_800_000, to: 4.8 }] },
    });
  });

  it('finds thousands too', () => {
    const [finding] = findingsOf(RULE, { needs: frames(3.5, 8.1, 6, 4800) });
    expect(finding?.fix?.edits).toMatchObject([{ to: 4.8 }]);
  });

  it('is silent under a hundred times, and where little is known', () => {
    expect(found(RULE, { needs: frames(3.5, 8.1, 6, 590) })).toEqual([]);
    expect(found(RULE, { needs: frames(3.5, 8.1, 4800) })).toEqual([]);
  });
});

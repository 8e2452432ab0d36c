import { describe, expect, it } from '@jest/globals';
import nb from '../../locales/nb';
import { toldOnce } from './told-once';
import type { Difference } from './verify';

const differs = (memo: string, workbook: string, field = 'ny ramme'): Difference => ({
  ...{ field, kind: 'workbook', memo, workbook, cells: ['Behovskø!L24'] },
});

describe('the differences of a document', () => {
  it('are told once where a figure stands with its unit and without', () => {
    const once = differs('6,8 MNOK', '7,0 MNOK');
    expect(toldOnce([once, differs('6,8', '7,0')], nb)).toEqual([once]);
  });

  it('are told each where another figure, or another field, differs', () => {
    const all = [differs('6,8', '7,0'), differs('11,4', '12,0'), differs('6,8', '7,0', 'ramme')];
    expect(toldOnce(all, nb)).toEqual(all);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { isoDate } from '../../core/calendar/days';
import type { WhatIf } from '../../core/frames/what-if';
import { ore } from '../../core/money/money';
import { EVERY_FINDING } from '../findings/findings-choice';
import { hasKeptView, keepView, KEPT_VIEW, type KeptView } from './keep-view';
import { keptView } from './kept-view';

const whatIf: WhatIf = new Map([
  [20, { kind: 'frame', proposed: ore(725_000_000) }],
  [23, { kind: 'left-out' }],
]);
const VIEW: KeptView = {
  place: 'frames',
  choice: { ...EVERY_FINDING, search: '#20', severities: ['error'] },
  whatIf,
  meeting: isoDate(2022, 6, 22),
};

beforeEach(() => {
  sessionStorage.clear();
});

describe('what is shown of a workbook', () => {
  it('is there again when the page is loaded anew, with what was tried out to the øre', () => {
    expect(hasKeptView()).toBe(false);
    keepView('a.xlsx', VIEW);
    expect(hasKeptView()).toBe(true);
    expect(keptView('a.xlsx')).toEqual(VIEW);
    keepView('a.xlsx', { ...VIEW, whatIf: null, meeting: null });
    expect(keptView('a.xlsx')).toEqual({ ...VIEW, whatIf: null, meeting: null });
  });

  it('is nothing to another workbook', () => {
    keepView('a.xlsx', VIEW);
    expect(keptView('b.xlsx')).toBeNull();
  });

  it.each(['', '{', 'null', '{"workbook":"a.xlsx"}', '{"workbook":"a.xlsx","place":"elsewhere"}'])(
    'is nothing where %j is kept',
    (text) => {
      sessionStorage.setItem(KEPT_VIEW, text);
      expect(keptView('a.xlsx')).toBeNull();
    },
  );

  it('is nothing where an amount is no whole øre, and has no day that cannot be', () => {
    keepView('a.xlsx', VIEW);
    const text = sessionStorage.getItem(KEPT_VIEW) ?? '';
    sessionStorage.setItem(KEPT_VIEW, text.replace('725000000', '7.25'));
    expect(keptView('a.xlsx')).toBeNull();
    sessionStorage.setItem(KEPT_VIEW, text.replace('2022-06-22', '2022-02-30'));
    expect(keptView('a.xlsx')?.meeting).toBeNull();
  });
});

import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { isoDate } from '../../core/calendar/days';
import type { WhatIf } from '../../core/frames/what-if';
import { ore } from '../../core/money/money';
import { EVERY_FINDING } from '../findings/findings-choice';
import type { WrittenBefore } from '../session/written-history';
import {
  hasKeptView,
  keepReasons,
  keepView,
  keepWritten,
  KEPT_REASONS,
  KEPT_VIEW,
  KEPT_WRITTEN,
  type KeptView,
} from './keep-view';
import { keptReasons, keptView, keptWritten } from './kept-view';

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

  it('is not kept of a workbook without an address: two that were never saved are not one', () => {
    keepView('', VIEW);
    expect(hasKeptView()).toBe(false);
    expect(keptView('')).toBeNull();
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

describe('what was written into a workbook', () => {
  const address = { sheet: 'Kø', row: 4, column: 7 };
  const numberFormat = { was: '@', to: '0,0' };
  const written: readonly WrittenBefore[] = [
    {
      kind: 'cells',
      edits: [
        { address, was: '4,8', to: 4.8, numberFormat },
        { address, was: null, to: { formula: '=F7-H7' } },
      ],
    },
    { kind: 'settings', was: undefined, to: '{"version":1}' },
  ];

  it('can be taken back when the page is loaded anew, and of another workbook not', () => {
    expect(keptWritten('a.xlsx')).toEqual([]);
    keepWritten('a.xlsx', written);
    expect(keptWritten('a.xlsx')).toEqual(written);
    expect(keptWritten('b.xlsx')).toEqual([]);
  });

  it('is nothing where it is no more as it was kept', () => {
    keepWritten('a.xlsx', written);
    const text = sessionStorage.getItem(KEPT_WRITTEN) ?? '';
    sessionStorage.setItem(KEPT_WRITTEN, text.replace('"row":4', '"row":"4"'));
    expect(keptWritten('a.xlsx')).toEqual([]);
  });

  it('is forgotten where it cannot be kept: what was kept before is not the last that was written', () => {
    keepWritten('a.xlsx', written);
    const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    keepWritten('a.xlsx', [...written, ...written]);
    setItem.mockRestore();
    expect(keptWritten('a.xlsx')).toEqual([]);
  });
});

describe('what was typed as reasons for accepting', () => {
  const reasons = new Map([['need/owner-missing #3', 'Avklart med']]);

  it('is there again when the page is loaded anew, and of another workbook not', () => {
    expect(keptReasons('a.xlsx')).toEqual(new Map());
    keepReasons('a.xlsx', reasons);
    expect(keptReasons('a.xlsx')).toEqual(reasons);
    expect(keptReasons('b.xlsx')).toEqual(new Map());
  });

  it('is nothing where it is no more as it was kept', () => {
    sessionStorage.setItem(KEPT_REASONS, '{"workbook":"a.xlsx","reasons":[["need/owner-missing #3",4]]}');
    expect(keptReasons('a.xlsx')).toEqual(new Map());
  });
});

import { describe, expect, it } from '@jest/globals';
import type { MemoNeed } from '../../core/papers/memo-data';
import nb from '../../locales/nb';
import { resolutionPoints } from './resolution-text';
import { asString } from '../rich-text';
import { memoOfOne, memoOfTwo, mnok, need15, need20, text } from '../testing/memos';

const manner = { language: 'nb', texts: nb, decimals: 1, draft: false } as const;

function points(memo = memoOfOne): readonly string[] {
  return resolutionPoints(memo, manner).map((point) => asString(point).replaceAll('\u00a0', ' '));
}

function pointFor(need: MemoNeed): readonly string[] {
  return points({ ...memoOfOne, needs: [need] });
}

describe('the points of the proposed resolution', () => {
  it('are the workbook’s own where it has some', () => {
    expect(points({ ...memoOfTwo, proposedResolution: [text('p', ' Vedtas. '), text('p', '')] })).toEqual([
      'Vedtas.',
    ]);
  });

  it('hold the workbook’s figures as figures, where they are its own', () => {
    const own =
      'Rammen økes med 2,0 MNOK, fra 4,8 MNOK til 6,8 MNOK, med frist desember 2022, og 9 MNOK settes av.';
    const [point = []] = resolutionPoints({ ...memoOfOne, proposedResolution: [text('p', own)] }, manner);
    expect(asString(point)).toBe(own);
    expect(
      point.flatMap((one) =>
        typeof one !== 'string' && one.kind === 'figure' ? [`${one.field} ${one.text}`] : [],
      ),
    ).toEqual([
      'need.20.change 2,0 MNOK',
      'need.20.current 4,8 MNOK',
      'need.20.proposed 6,8 MNOK',
      'need.20.deadlineTo desember 2022',
    ]);
    const other = 'Rammen økes fra 4,8 MNOK til 7,8 MNOK.';
    const [wrong = []] = resolutionPoints({ ...memoOfOne, proposedResolution: [text('p', other)] }, manner);
    expect(wrong.filter((one) => typeof one !== 'string' && one.kind === 'figure')).toHaveLength(1);
  });

  it('hold each figure as the one of the need that it stands with', () => {
    const own =
      'Rammen for #20 økes fra 4,8 til 6,8 MNOK, og rammen for #23 økes fra 8,1 til 11,4 MNOK, til sammen 5,3 MNOK.';
    const [point = []] = resolutionPoints({ ...memoOfTwo, proposedResolution: [text('p', own)] }, manner);
    expect(asString(point)).toBe(own);
    expect(
      point.flatMap((one) =>
        typeof one !== 'string' && one.kind === 'figure' ? [`${one.field} ${one.text}`] : [],
      ),
    ).toEqual([
      'need.20.current 4,8',
      'need.20.proposed 6,8 MNOK',
      'need.23.current 8,1',
      'need.23.proposed 11,4 MNOK',
    ]);
  });

  it('are one per need', () => {
    expect(points(memoOfTwo)).toHaveLength(2);
  });

  it('say a decrease with a minus sign, and that the deadline stands', () => {
    const need: MemoNeed = {
      ...need20,
      current: { field: 'need.20.current', value: mnok('6.8'), cells: [] },
      change: { field: 'need.20.change', value: mnok('-2'), cells: [] },
      proposed: { field: 'need.20.proposed', value: mnok('4.8'), cells: [] },
      deadlineTo: null,
      months: null,
    };
    expect(pointFor(need)).toEqual([
      'Kostnadsrammen for #20 «Tillitsanker, del 1» reduseres fra 6,8 MNOK til 4,8 MNOK (\u22122,0 MNOK). ' +
        'Fristen, april 2022, står ved lag.',
    ]);
    expect(pointFor({ ...need, deadlineFrom: null })[0]).toContain('Fristen endres ikke.');
  });

  it('say the time alone where only that changes', () => {
    expect(pointFor(need15)).toEqual([
      'Fristen for #15 «Kritisk informasjon» flyttes fra desember 2022 til 1. halvår 2023.',
    ]);
  });

  it('name a need without a name by its number', () => {
    expect(pointFor({ ...need15, name: text('n', ' ') })[0]).toMatch(/^Fristen for #15 flyttes/);
  });
});

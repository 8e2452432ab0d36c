import { describe, expect, it } from '@jest/globals';
import { change, found, need } from '../../testing/programme-of';

const RULE = 'schedule/frame-without-time';

describe(RULE, () => {
  it('tells of a change of frame where the deadline stands', () => {
    expect(found(RULE, { needs: [change()] })).toEqual(['#1 Ny ramme (MNOK): same']);
  });

  it('is silent where the deadline changes too, or there is none', () => {
    const needs = [change({ 'Ny frist': 'desember 2022' }), change({ Nr: 2, Frist: null }), need({ Nr: 3 })];
    expect(found(RULE, { needs })).toEqual([]);
  });
});

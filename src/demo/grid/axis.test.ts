import { describe, expect, it } from '@jest/globals';
import { createAxis } from './axis';

describe('createAxis', () => {
  const axis = createAxis(5, (index) => [20, 0, 30, 20, 20][index] ?? 0);

  it('adds the sizes up', () => {
    expect([0, 1, 2, 3, 5].map(axis.offset)).toEqual([0, 20, 20, 50, 90]);
    expect(axis.total).toBe(90);
    expect(axis.size(1)).toBe(0);
  });

  it('finds what is at a place, never a hidden one, and the nearest outside', () => {
    expect([-10, 0, 19, 20, 49, 50, 1000].map(axis.at)).toEqual([0, 0, 0, 2, 2, 3, 4]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'need/dependency-cycle';

function chain(...links: readonly (readonly [number, string | null])[]): {
  needs: ReturnType<typeof need>[];
} {
  return { needs: links.map(([Nr, on]) => need({ Nr, 'Avhenger av': on })) };
}

describe(RULE, () => {
  it('finds a need that depends on itself', () => {
    expect(found(RULE, chain([1, '#1']))).toEqual(['#1 Avhenger av: self']);
  });

  it('finds a circle once, at its lowest number, and shows the way around', () => {
    const findings = findingsOf(RULE, chain([9, '#3'], [3, '#5'], [5, '#7, #9'], [7, null]));
    expect(findings.map(({ need: id, data }) => [id, data['path']])).toEqual([
      [3, { kind: 'text', text: '#3 → #5 → #9 → #3' }],
    ]);
  });

  it('finds two circles apart', () => {
    expect(found(RULE, chain([1, '#2'], [2, '#1'], [3, '#4'], [4, '#3']))).toEqual([
      '#1 Avhenger av: cycle',
      '#3 Avhenger av: cycle',
    ]);
  });

  it('is silent about chains, diamonds, and a need that only waits for those in a circle', () => {
    expect(found(RULE, chain([1, '#2, #3'], [2, '#4'], [3, '#4'], [4, null]))).toEqual([]);
    expect(found(RULE, chain([1, '#2'], [2, '#3'], [3, '#2']))).toEqual(['#2 Avhenger av: cycle']);
  });
});

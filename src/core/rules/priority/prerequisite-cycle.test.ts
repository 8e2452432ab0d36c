import { describe, expect, it } from '@jest/globals';
import { found, measure, need } from '../../testing/programme-of';

const RULE = 'priority/prerequisite-cycle';
const needs = [need()];

describe(RULE, () => {
  it('finds a measure that presupposes itself, in a range too', () => {
    const measures = [
      measure('JD-1', 1, { Forutsetter: 'JD-1' }),
      measure('JD-2', 2),
      measure('JD-3', 3, { Forutsetter: 'JD-2 – JD-4' }),
      measure('JD-4', 4),
    ];
    expect(found(RULE, { needs, measures })).toEqual(['Tiltak F2: self', 'Tiltak F4: self']);
  });

  it('finds a circle once', () => {
    const measures = [
      measure('JD-1', 1, { Forutsetter: 'JD-3' }),
      measure('JD-2', 2, { Forutsetter: 'JD-1' }),
      measure('JD-3', 3, { Forutsetter: 'JD-2' }),
    ];
    expect(found(RULE, { needs, measures })).toEqual(['Tiltak F2: cycle']);
  });

  it('is silent on a chain', () => {
    const measures = [
      measure('JD-1', 1),
      measure('JD-2', 2, { Forutsetter: 'JD-1' }),
      measure('JD-3', 3, { Forutsetter: 'JD-1 – JD-2' }),
    ];
    expect(found(RULE, { needs, measures })).toEqual([]);
  });
});

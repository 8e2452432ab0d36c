import { describe, expect, it } from '@jest/globals';
import { found, measure, need } from '../../testing/programme-of';

const RULE = 'priority/immature-first';
const needs = [need()];

describe(RULE, () => {
  it('finds a measure that is ranked above a riper one', () => {
    const measures = [
      measure('JD-1', 1, { Modenhet: 'Umodent' }),
      measure('JD-2', 2, { Modenhet: 'Mindre modent' }),
      measure('JD-3', 3),
    ];
    expect(found(RULE, { needs, measures })).toEqual(['Tiltak D2: above', 'Tiltak D3: above']);
  });

  it('is silent where the riper ones come first, are as ripe, or wait for the other', () => {
    const measures = [
      measure('JD-1', 1),
      measure('JD-2', 2),
      measure('JD-3', 3, { Modenhet: 'Mindre modent' }),
      measure('JD-4', 4, { Modenhet: 'Umodent' }),
      measure('JD-5', 5, { Forutsetter: 'JD-3 og JD-4' }),
    ];
    expect(found(RULE, { needs, measures })).toEqual([]);
  });

  it('is silent where the ripeness is not known', () => {
    const measures = [measure('JD-1', 1, { Modenhet: '' }), measure('JD-2', 2, { Modenhet: 'Klart' })];
    expect(found(RULE, { needs, measures })).toEqual([]);
  });
});

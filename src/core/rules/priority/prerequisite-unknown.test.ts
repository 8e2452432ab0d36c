import { describe, expect, it } from '@jest/globals';
import { found, measure, need } from '../../testing/programme-of';

const RULE = 'priority/prerequisite-unknown';
const needs = [need()];

describe(RULE, () => {
  it('finds a prerequisite that is not in the table', () => {
    const measures = [
      measure('JD-1', 1, { Forutsetter: 'JD-7' }),
      measure('JD-2', 2, { Forutsetter: 'JD-1 og SKD-2' }),
      measure('JD-3', 3, { Forutsetter: 'JD-1 – JD-9' }),
    ];
    expect(found(RULE, { needs, measures })).toEqual([
      'Tiltak F2: unknown',
      'Tiltak F3: unknown',
      'Tiltak F4: unknown',
    ]);
  });

  it('is silent on measures that are there, however written, and on what is no measure', () => {
    const measures = ['jd 2', 'JD-1 – JD-3', 'Ingen', '-', 'Ny lov fra 2023'].map((Forutsetter, index) =>
      measure(`JD-${index + 1}`, index + 1, { Forutsetter }),
    );
    expect(found(RULE, { needs, measures })).toEqual([]);
  });
});

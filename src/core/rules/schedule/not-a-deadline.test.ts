import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';

const RULE = 'schedule/not-a-deadline';

describe(RULE, () => {
  it.each(['Så fort som mulig', 'løpende', 'snarest', 'ASAP', '?', 'Etter sommeren'])('finds %s', (Frist) => {
    expect(found(RULE, { needs: [need({ Frist })] })).toEqual(['#1 Frist: vague']);
  });

  it('is silent on an empty deadline and on a real one', () => {
    const needs = [
      need({ Frist: null }),
      need({ Nr: 2, Frist: 'juni 2022' }),
      need({ Nr: 3, Frist: '31.06' }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });
});

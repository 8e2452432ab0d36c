import { describe, expect, it } from '@jest/globals';
import { change, found, need } from '../../testing/programme-of';

const RULE = 'process/group-after-board';

describe(RULE, () => {
  it('finds an assessment after the meeting', () => {
    expect(found(RULE, { needs: [change({ 'Behandlet i behovsgruppen': '30.06.2022' })] })).toEqual([
      '#1 Behandlet i behovsgruppen: after',
    ]);
  });

  it('is silent on the same day, and where nothing is proposed', () => {
    const needs = [
      change({ 'Behandlet i behovsgruppen': '22.06.2022' }),
      need({ Nr: 2, 'Behandlet i behovsgruppen': '30.06.2022' }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });
});

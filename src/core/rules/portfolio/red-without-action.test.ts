import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';

const RULE = 'portfolio/red-without-action';
const needs = [need()];
const entry = { Tiltak: 'Felles innlogging', Segment: 'Samstyring', Status: 'Rød', Oppfølging: '' };

describe(RULE, () => {
  it('finds a red status that nothing is done about', () => {
    const portfolio = [entry, { ...entry, Status: 'Raud', Oppfølging: '–' }];
    expect(found(RULE, { needs, portfolio })).toEqual(['Portefølje D2: missing', 'Portefølje D3: missing']);
  });

  it('is silent where something is, and on other colours', () => {
    const portfolio = [
      { ...entry, Oppfølging: 'Ny leverandør fra august' },
      { ...entry, Status: 'Gul' },
      { ...entry, Status: '' },
    ];
    expect(found(RULE, { needs, portfolio })).toEqual([]);
  });
});

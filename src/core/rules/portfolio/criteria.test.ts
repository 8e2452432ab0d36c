import { describe, expect, it } from '@jest/globals';
import { found, need, without } from '../../testing/programme-of';

const RULE = 'portfolio/criteria';
const needs = [need()];
const entry = {
  Tiltak: 'Felles innlogging',
  Eier: 'Direktoratet',
  'Digitalisering vesentlig': 'Ja',
  'Krever samordning': 'Ja',
  Segment: 'Samstyring',
  Status: 'Grønn',
  Oppfølging: '',
};

describe(RULE, () => {
  it('finds a criterion that does not hold, is not answered, or is answered unclearly', () => {
    const portfolio = [
      { ...entry, 'Digitalisering vesentlig': 'Nei' },
      { ...entry, 'Krever samordning': '' },
      { ...entry, 'Krever samordning': 'delvis' },
    ];
    expect(found(RULE, { needs, portfolio })).toEqual([
      'Portefølje C2: no',
      'Portefølje D3: missing',
      'Portefølje D4: unclear',
    ]);
  });

  it('is silent where both hold, or the table has no column for one', () => {
    const portfolio = [entry, { ...entry, 'Digitalisering vesentlig': 'ja', 'Krever samordning': 'x' }];
    expect(found(RULE, { needs, portfolio })).toEqual([]);
    expect(found(RULE, { needs, portfolio: [without(entry, 'Krever samordning')] })).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { found, need, without } from '../../testing/programme-of';

const RULE = 'plan/reason-missing';
const needs = [need()];
const product = {
  Nr: 1,
  Navn: 'Prøvesvar',
  'Opprinnelig slutt': 'april 2022',
  'Revidert slutt': 'desember 2022',
  Årsak: '',
};

describe(RULE, () => {
  it('finds a later plan without a cause', () => {
    expect(found(RULE, { needs, products: [product, { ...product, Årsak: '–' }] })).toEqual([
      'Produktkø E2: missing',
      'Produktkø E3: missing',
    ]);
    expect(found(RULE, { needs, products: [without(product, 'Årsak')] })).toEqual(['Produktkø D2: missing']);
  });

  it('is silent where there is a cause, or the plan is not later', () => {
    const products = [
      { ...product, Årsak: 'Venter på registeret' },
      { ...product, 'Revidert slutt': 'april 2022' },
      { ...product, 'Revidert slutt': '' },
    ];
    expect(found(RULE, { needs, products })).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { found, need, findingsOf } from '../../testing/programme-of';

const RULE = 'plan/slip';
const needs = [need()];
const product = {
  Nr: 1,
  Navn: 'Prøvesvar',
  'Opprinnelig slutt': 'april 2022',
  'Revidert slutt': 'desember 2022',
  Årsak: 'Venter på registeret',
};

describe(RULE, () => {
  it('finds a plan that has become later, and by how much', () => {
    const products = [
      product,
      { ...product, 'Opprinnelig slutt': '01.06.2022', 'Revidert slutt': '20.06.2022' },
    ];
    expect(found(RULE, { needs, products })).toEqual(['Produktkø D2: end', 'Produktkø D3: end']);
    expect(findingsOf(RULE, { needs, products }).map(({ data }) => data['delay'])).toEqual([
      { kind: 'duration', months: 8, days: 245 },
      { kind: 'duration', months: 0, days: 19 },
    ]);
  });

  it('reads the periods that a running text names', () => {
    const products = [
      {
        ...product,
        'Opprinnelig slutt': 'Pilot Q1 2022, alle innen juni 2022',
        'Revidert slutt': 'Pilot Q2 2022, alle i Q1 2023',
      },
    ];
    expect(found(RULE, { needs, products })).toEqual(['Produktkø D2: end']);
  });

  it('finds a start that is later where the end stands', () => {
    const products = [
      {
        Navn: 'Prøvesvar',
        'Opprinnelig start': 'januar 2022',
        'Opprinnelig slutt': 'juni 2022',
        'Revidert start': 'mars 2022',
        'Revidert slutt': 'juni 2022',
      },
    ];
    expect(found(RULE, { needs, products })).toEqual(['Produktkø D2: start']);
  });

  it('is silent on a plan that stands, is earlier, or cannot be read', () => {
    const products = ['april 2022', '30.04.2022', 'mars 2022', 'etter sommeren', ''].map((revised) => ({
      ...product,
      'Revidert slutt': revised,
    }));
    expect(found(RULE, { needs, products })).toEqual([]);
  });
});

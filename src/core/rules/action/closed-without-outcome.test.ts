import { describe, expect, it } from '@jest/globals';
import { found, need, without } from '../../testing/programme-of';

const RULE = 'action/closed-without-outcome';
const needs = [need()];
const action = {
  Beskrivelse: 'Avklare finansiering',
  Ansvarlig: 'Direktoratet',
  Frist: 'mai 2022',
  Status: 'Lukket',
  Utfall: '',
};

describe(RULE, () => {
  it('finds a closed action of which nothing is told', () => {
    const actions = [action, { ...action, Status: 'Utgår', Utfall: '-' }];
    expect(found(RULE, { needs, actions })).toEqual(['Aksjoner E2: closed', 'Aksjoner E3: dropped']);
  });

  it('is silent where there is an outcome, it is open, or the list has no column for it', () => {
    const actions = [
      { ...action, Utfall: 'Eierne betaler' },
      { ...action, Status: 'Åpen' },
      { ...action, Status: '' },
    ];
    expect(found(RULE, { needs, actions })).toEqual([]);
    expect(found(RULE, { needs, actions: [without(action, 'Utfall')] })).toEqual([]);
  });
});

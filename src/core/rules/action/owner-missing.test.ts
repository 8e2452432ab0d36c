import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';

const RULE = 'action/owner-missing';
const needs = [need()];
const action = {
  Beskrivelse: 'Avklare finansiering',
  Ansvarlig: '',
  Frist: '01.08.2022',
  Status: 'Åpen',
  Utfall: '',
};

describe(RULE, () => {
  it('finds an open action that nobody is to do', () => {
    const actions = [action, { ...action, Status: 'Pågår', Ansvarlig: '–' }, { ...action, Status: '' }];
    expect(found(RULE, { needs, actions })).toEqual([
      'Aksjoner B2: missing',
      'Aksjoner B3: missing',
      'Aksjoner B4: missing',
    ]);
  });

  it('is silent where somebody is to do it, it is closed, or its status may say so', () => {
    const actions = [
      { ...action, Ansvarlig: 'Sekretariatet' },
      { ...action, Status: 'Lukket', Utfall: 'Avklart i e-post' },
      { ...action, Status: 'Lukkt' },
      { ...action, Status: '', Utfall: 'Avklart i e-post' },
      { ...action, Beskrivelse: '' },
    ];
    expect(found(RULE, { needs, actions })).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';

const RULE = 'action/overdue';
const needs = [need()];
const action = {
  Beskrivelse: 'Avklare finansiering',
  Ansvarlig: 'Direktoratet',
  Frist: 'mai 2022',
  Status: 'Åpen',
  Utfall: '',
};

describe(RULE, () => {
  it('finds an open action whose deadline is past at the meeting', () => {
    const actions = [action, { ...action, Frist: '21.06.2022', Status: 'Under arbeid' }];
    expect(found(RULE, { needs, actions })).toEqual(['Aksjoner C2: overdue', 'Aksjoner C3: overdue']);
  });

  it('is silent on the day of the meeting and later, where it is closed, and where there is no deadline', () => {
    const actions = [
      ...['22.06.2022', 'juni 2022', 'Q3/Q4 22', 'Så fort som mulig', ''].map((Frist) => ({
        ...action,
        Frist,
      })),
      { ...action, Status: 'Ferdig', Utfall: 'Løst' },
      { ...action, Status: 'Bortfalt', Utfall: 'Ikke aktuelt' },
      { ...action, Status: 'Ukjent ord' },
    ];
    expect(found(RULE, { needs, actions })).toEqual([]);
  });
});

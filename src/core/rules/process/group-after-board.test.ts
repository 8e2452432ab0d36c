import { describe, expect, it } from '@jest/globals';
import { change, day, found, need } from '../../testing/programme-of';

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

  it('compares with the meeting of the need’s own case, unless a meeting is given', () => {
    const tables = {
      needs: [change({ 'Behandlet i behovsgruppen': '20.06.2022' })],
      cases: [{ Sak: '21/22', Tittel: 'Ramme', Type: 'Beslutning', Behov: '#1', Møte: '4/22' }],
      economy: [{ År: 2022, 'Forbruk pr.': '31.05.2022' }],
      meetings: [
        { Møte: '3/22', Organ: 'Programstyret', Dato: '09.06.2022' },
        { Møte: '4/22', Organ: 'Programstyret', Dato: '22.09.2022' },
      ],
    };
    expect(found(RULE, tables, { meeting: null })).toEqual([]);
    expect(found(RULE, tables, { meeting: day('2022-06-09') })).toHaveLength(1);
    const cases = tables.cases.map((row) => ({ ...row, Møte: '3/22' }));
    expect(found(RULE, { ...tables, cases }, { meeting: null })).toHaveLength(1);
  });
});

import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'schedule/date-invalid';

describe(RULE, () => {
  it('finds days that are in no calendar, and suggests the nearest', () => {
    const [finding] = findingsOf(RULE, { needs: [need({ Frist: '31.06.2022' })] });
    expect(finding?.message).toBe('near');
    expect(finding?.fix).toMatchObject({
      kind: 'suggestion',
      edits: [{ was: '31.06.2022', to: '30.06.2022' }],
    });
  });

  it('finds what cannot be read in one way', () => {
    const needs = [need({ Frist: '1.12.201' }), need({ Nr: 2, 'Ny frist': '9/6/2022' })];
    expect(found(RULE, { needs }).map((text) => text.replace(/: .*/, ''))).toEqual([
      '#1 Frist',
      '#2 Ny frist',
    ]);
  });

  it('looks at every table with dates', () => {
    const meetings = [{ Møte: '3/22', Organ: 'Programstyret', Dato: '31.06.2022' }];
    const log = [{ Dato: '40.01.2022', Sak: '1/22', Behov: '#1', Type: 'Tid', Fra: null, Til: 'juni 2022' }];
    expect(found(RULE, { needs: [need()], meetings, log })).toHaveLength(2);
  });

  it('knows a day that has lost its format', () => {
    const [finding] = findingsOf(RULE, { needs: [need({ Frist: 44_926 })] });
    expect(finding?.fix?.edits).toMatchObject([{ was: 44_926, to: '31.12.2022' }]);
  });

  it('finds a period where there should be one day, but not in what was spent as of its end', () => {
    const meetings = [{ Møte: '3/22', Organ: 'Programstyret', Dato: 'juni 2022' }];
    const economy = [{ År: 2022, 'Tildelt ramme (MNOK)': 170, 'Forbruk pr.': 'mai 2022' }];
    expect(found(RULE, { needs: [need()], meetings, economy })).toEqual(['Møter C2: period']);
  });

  it('tells of a misspelt day in the needs group, and of no words there', () => {
    const HEADER = 'Behandlet i behovsgruppen';
    const needs = ['31.06.2022', '9/6/2022', 'Ikke ennå', 'juni 2022'].map((day, at) =>
      (at === 1 ? need : change)({ Nr: at + 1, [HEADER]: day }),
    );
    expect(found(RULE, { needs })).toEqual([`#1 ${HEADER}: near`, `#2 ${HEADER}: invalid`]);
  });

  it('is silent on the last day of June, on periods, and on what other rules tell', () => {
    const needs = ['30.06.2022', 'Q3 2022', 'løpende', null].map((Frist, at) => need({ Nr: at + 1, Frist }));
    expect(found(RULE, { needs })).toEqual([]);
  });
});

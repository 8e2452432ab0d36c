import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'process/phase-conflict';

describe(RULE, () => {
  const log = [
    {
      Dato: '10.11.2021',
      Sak: '9/21',
      Behov: '#1',
      Type: 'Gjennomføring',
      Fra: null,
      Til: '10 MNOK',
      Tekst: 'Ja.',
    },
  ];

  it('finds a phase from before a decision on execution, and corrects it', () => {
    const [finding] = findingsOf(RULE, { needs: [need({ Fase: 'Til beslutning' })], log });
    expect(finding?.fix?.edits).toMatchObject([{ was: 'Til beslutning', to: 'Under gjennomføring' }]);
  });

  it('is silent where the phase follows from it, or the need was put off since', () => {
    for (const Fase of ['Under gjennomføring', 'Gjennomført', 'Utsatt', 'Stoppet'])
      expect(found(RULE, { needs: [need({ Fase })], log })).toEqual([]);
  });

  it('is silent on a decision that is still to come, and on another kind', () => {
    const needs = [need({ Fase: 'Til beslutning' })];
    const [row] = log;
    expect(found(RULE, { needs, log: [{ ...row, Dato: '22.06.2022' }] })).toEqual([]);
    expect(found(RULE, { needs, log: [{ ...row, Type: 'Modning' }] })).toEqual([]);
  });

  it('finds it too where the row tells of the decision, or the log does for several needs', () => {
    const row = need({ Fase: 'Til beslutning', 'Vedtak gjennomføring': 'Sak 9/21' });
    expect(found(RULE, { needs: [row] })).toEqual(['#1 Fase: decided']);
    expect(found(RULE, { needs: [{ ...row, 'Vedtak gjennomføring': '10.11.2021' }] })).toHaveLength(1);
    const needs = [need({ Fase: 'Til beslutning' }), need({ Nr: 2, Fase: 'Til beslutning' })];
    const several = log.map((entry) => ({ ...entry, Behov: '#1 og #2' }));
    expect(found(RULE, { needs, log: several })).toEqual(['#1 Fase: decided', '#2 Fase: decided']);
  });

  it('is silent where the row tells of what is still to be decided', () => {
    const cases = [{ Sak: '17/22', Tittel: 'Gjennomføring av #1', Type: 'Beslutning', Behov: '#1' }];
    for (const text of [
      'Sak 17/22',
      'Nei',
      'Ikke behandlet i sak 9/21',
      '22.06.2022',
      'desember 2022',
      'Ved behov',
    ])
      expect(
        found(RULE, { needs: [need({ Fase: 'Til beslutning', 'Vedtak gjennomføring': text })], cases }),
      ).toEqual([]);
  });
});

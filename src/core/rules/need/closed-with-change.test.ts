import { describe, expect, it } from '@jest/globals';
import { change, checked, found, need, without } from '../../testing/programme-of';

const RULE = 'need/closed-with-change';

describe(RULE, () => {
  it.each(['Gjennomført', 'Avvist', 'Stoppet'])('finds a change of frame on a need that is %s', (Fase) => {
    expect(found(RULE, { needs: [change({ Fase })] })).toEqual(['#1 Ny ramme (MNOK): frame']);
  });

  it('finds a change of time', () => {
    expect(found(RULE, { needs: [need({ Fase: 'Stoppet', 'Ny frist': '31.12.2022' })] })).toEqual([
      '#1 Ny frist: time',
    ]);
  });

  it('is the one finding: the texts that a change must have are not asked for', () => {
    const bare = without(
      change({ Fase: 'Stoppet' }),
      'Begrunnelse',
      'Bakgrunn',
      'Konsekvens',
      'Finansiering',
    );
    expect(checked({ needs: [bare] }).findings.map(({ rule }) => rule)).toEqual([RULE]);
  });

  it('is silent about a closed need that proposes nothing, or the same as before', () => {
    const done = { Fase: 'Gjennomført', 'Restprognose (MNOK)': 0 };
    const same = need({ ...done, Nr: 2, 'Ny frist': 'september 2022' });
    expect(found(RULE, { needs: [need(done), same] })).toEqual([]);
  });

  it('is silent about a change on one that is put off or under way', () => {
    expect(found(RULE, { needs: [change(), change({ Nr: 2, Fase: 'Utsatt' })] })).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'funding/unclear';

describe(RULE, () => {
  it('finds several sources without amounts, and names those that lack one', () => {
    const [finding] = findingsOf(RULE, { needs: [need({ Finansiering: 'Programmidler og medlemsavgift' })] });
    expect(finding?.message).toBe('noAmounts');
    expect(finding?.data['sources']).toEqual({
      kind: 'list',
      items: [
        { kind: 'term', vocabulary: 'funding', term: 'programme' },
        { kind: 'term', vocabulary: 'funding', term: 'membership' },
      ],
    });
  });

  it('finds one amount missing of two', () => {
    expect(found(RULE, { needs: [need({ Finansiering: 'Programmidler 6, medlemsavgift' })] })).toEqual([
      '#1 Finansiering: noAmounts',
    ]);
  });

  it('finds something that is not a source', () => {
    expect(found(RULE, { needs: [need({ Finansiering: 'Avklares senere' })] })).toEqual([
      '#1 Finansiering: unknownSource',
    ]);
  });

  it.each(['Programmidler', 'Programmidler 6, medlemsavgift 4', 'Medlemsavgift', null])(
    'is silent about %p',
    (Finansiering) => {
      expect(found(RULE, { needs: [need({ Finansiering })] })).toEqual([]);
    },
  );

  it.each(['Gjennomført', 'Avvist', 'Stoppet', 'Utsatt'])('is silent about a need that is %s', (Fase) => {
    expect(found(RULE, { needs: [need({ Fase, Finansiering: 'Avklares senere' })] })).toEqual([]);
  });
});

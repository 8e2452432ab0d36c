import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'need/dependency-unknown';

describe(RULE, () => {
  it('finds each need that is not in the queue', () => {
    const tables = { needs: [need({ 'Avhenger av': '#2, #98 og #99' }), need({ Nr: 2 })] };
    expect(findingsOf(RULE, tables).map(({ data }) => data['dependency'])).toEqual([
      { kind: 'need', id: 98 },
      { kind: 'need', id: 99 },
    ]);
  });

  it('is silent where the numbers of the queue are not read: they may all be there', () => {
    const row = Object.entries(need({ 'Avhenger av': '#98' }));
    const unnumbered = Object.fromEntries(row.filter(([header]) => header !== 'Nr'));
    expect(found(RULE, { needs: [unnumbered] })).toEqual([]);
  });

  it('finds one named in a text', () => {
    expect(found(RULE, { needs: [need({ 'Avhenger av': 'Krever at #42 er ferdig' })] })).toEqual([
      '#1 Avhenger av: unknown',
    ]);
  });

  it.each(['#2', '2', '#2-#3', '#2 og #3', null, '–', 'Ny nasjonal portal', '#2 legemidler'])(
    'is silent about %s',
    (written) => {
      const tables = { needs: [need({ 'Avhenger av': written }), need({ Nr: 2 }), need({ Nr: 3 })] };
      expect(found(RULE, tables)).toEqual([]);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import type { TestRow } from '../../testing/snapshot-of';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'need/dependency-late';

function pair(own: TestRow, other: TestRow): { needs: TestRow[] } {
  return { needs: [need({ 'Avhenger av': '#2', ...own }), need({ Nr: 2, ...other })] };
}

describe(RULE, () => {
  it('finds a deadline before that of what it depends on, and tells both', () => {
    const [finding] = findingsOf(RULE, pair({ Frist: 'Q3 2022' }, { Frist: 'desember 2022' }));
    expect(finding?.data).toEqual({
      own: { kind: 'period', first: '2022-07-01', last: '2022-09-30' },
      dependency: { kind: 'need', id: 2 },
      due: { kind: 'period', first: '2022-12-01', last: '2022-12-31' },
    });
  });

  it('finds it at the new deadline, which goes before the old one', () => {
    expect(found(RULE, pair({}, { 'Ny frist': '31.12.2022' }))).toEqual(['#1 Frist: late']);
    expect(found(RULE, pair({ 'Ny frist': '31.10.2022' }, { Frist: '30.11.2022' }))).toEqual([
      '#1 Ny frist: late',
    ]);
  });

  it('is silent where the last days are the same, or the dependency is done or has no deadline', () => {
    expect(found(RULE, pair({ Frist: '31.12.2022' }, { Frist: 'Q4 2022' }))).toEqual([]);
    expect(found(RULE, pair({}, { Frist: '31.12.2022', Fase: 'Gjennomført' }))).toEqual([]);
    expect(found(RULE, pair({}, { Frist: 'løpende' }))).toEqual([]);
    expect(found(RULE, pair({ 'Ny frist': '31.12.2022' }, { Frist: '30.11.2022' }))).toEqual([]);
  });

  it('is silent about needs in a circle, which is another fault', () => {
    expect(found(RULE, pair({}, { Frist: '31.12.2022', 'Avhenger av': '#1' }))).toEqual([]);
  });
});

import { expect, it } from '@jest/globals';
import type { Finding } from '../../core/rules/finding';
import { checked, need } from '../../core/testing/programme-of';
import { keyed } from './keyed';

const findingsOf = (...needs: Parameters<typeof need>[0][]): readonly Finding[] =>
  checked({ needs: needs.map((one) => need(one)) }).findings;

it('keeps the key of a need’s finding when rows come in above it', () => {
  const unowned = { Nr: 4, Ansvarlig: null };
  const before = keyed(findingsOf(unowned));
  const after = keyed(findingsOf({ Nr: 1 }, { Nr: 2 }, unowned));
  expect(before.map(({ finding }) => finding.at.row)).not.toEqual(after.map(({ finding }) => finding.at.row));
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
});

it('tells all findings apart', () => {
  const keys = keyed(
    findingsOf({ Nr: 4, Ansvarlig: null }, { Nr: 4, Ansvarlig: null }, { Nr: 5, 'Avhenger av': '#8, #9' }),
  ).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(4);
  expect(new Set(keys).size).toBe(keys.length);
});

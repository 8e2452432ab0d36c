import { describe, expect, it } from '@jest/globals';
import { markedConsequence } from './consequence';

describe('markedConsequence', () => {
  it.each([
    [
      'Ved ja: del 1 settes i drift. Ved nei: arbeidet stanser.',
      '',
      'Del 1 settes i drift.',
      'Arbeidet stanser.',
    ],
    ['Ved nei: stans.\nVed ja: drift.', '', 'Drift.', 'Stans.'],
    ['Gjelder alle. Dersom ja: drift. Dersom nei: stans.', 'Gjelder alle.', 'Drift.', 'Stans.'],
    ['If approved: it runs. If not approved: it stops.', '', 'It runs.', 'It stops.'],
  ])('parts %s', (text, common, yes, no) => {
    expect(markedConsequence(text)).toEqual({ common, yes, no });
  });

  it.each([
    'Ved ja settes del 1 i drift.',
    'Ved ja: drift.',
    'Ved ja: a. Ved ja: b.',
    'Ved ja: a. Ved nei: b. Ved nei: c.',
    '',
  ])('leaves alone %s', (text) => {
    expect(markedConsequence(text)).toBeNull();
  });
});

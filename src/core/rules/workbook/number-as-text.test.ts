import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'workbook/number-as-text';

describe(RULE, () => {
  it('finds digits kept as text, and writes the number', () => {
    const needs = [need({ 'Ramme (MNOK)': '10,5', 'Forbruk (MNOK)': '1\u00a0250' })];
    expect(findingsOf(RULE, { needs }).map(({ fix }) => fix)).toMatchObject([
      { kind: 'safe', edits: [{ was: '10,5', to: 10.5 }] },
      { kind: 'safe', edits: [{ was: '1\u00a0250', to: 1250 }] },
    ]);
  });

  it('is silent on amounts with a unit, on dashes, on what is no amount, and on numbers', () => {
    const needs = ['4,8 MNOK', '–', 'mye', 4.8, null].map((frame, at) =>
      need({ Nr: at + 1, 'Ramme (MNOK)': frame }),
    );
    expect(found(RULE, { needs })).toEqual([]);
  });
});

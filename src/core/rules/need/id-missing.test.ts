import { describe, expect, it } from '@jest/globals';
import { checked, findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'need/id-missing';

describe(RULE, () => {
  it('finds a row without a number and suggests the next, each row its own', () => {
    const findings = findingsOf(RULE, {
      needs: [need({ Nr: 7 }), need({ Nr: null }), need({ Nr: 3 }), need({ Nr: null })],
    });
    expect(findings.map(({ fix }) => fix?.edits.map(({ was, to }) => [was, to]))).toEqual([
      [[null, 8]],
      [[null, 9]],
    ]);
    expect(findings.map(({ fix }) => fix?.kind)).toEqual(['suggestion', 'suggestion']);
  });

  it.each([
    ['#7', '#8'],
    ['nr. 7', 'nr. 8'],
    [7, 8],
  ])('writes it as the others are written: %s, %s', (written, expected) => {
    const [finding] = findingsOf(RULE, { needs: [need({ Nr: written }), need({ Nr: null })] });
    expect(finding?.fix?.edits[0]?.to).toBe(expected);
  });

  it('finds a number that is none, and does not guess another', () => {
    const findings = findingsOf(RULE, { needs: [need(), need({ Nr: 'nytt' })] });
    expect(findings.map(({ message, fix }) => [message, fix])).toEqual([['invalid', null]]);
  });

  it('is the one finding of a heading among the rows', () => {
    const heading = { Nr: 'Innbyggertjenester', 'Ramme (MNOK)': 30 };
    const { findings } = checked({ needs: [need(), heading] });
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([[RULE, 'invalid']]);
  });

  it('is silent about numbers however written, blank rows and sums', () => {
    const sum = { Nr: 'Sum', 'Ramme (MNOK)': 30 };
    expect(found(RULE, { needs: [need({ Nr: '# 4' }), {}, need({ Nr: 'nr. 5' }), sum] })).toEqual([]);
  });
});

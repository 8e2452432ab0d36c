import { type CaseNumber, compareCaseNumbers, splitCaseNumber } from '../../references/case-number';
import { textData } from '../data';
import { defineRule } from '../define-rule';

/** A number is missing between two cases of the same series. */
export const numberGap = defineRule({
  id: 'case/number-gap',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    // A number that is written wrong may be the one that is missing.
    if (programme.cases.some(({ number }) => number.kind === 'invalid' && number.suggestion === null)) return;
    const numbered = programme.cases
      .flatMap(({ number }) => {
        if (number.kind === 'value') return [{ at: number.at, value: number.value }];
        return number.kind === 'invalid' && number.suggestion !== null
          ? [{ at: number.at, value: number.suggestion }]
          : [];
      })
      .toSorted((a, b) => compareCaseNumbers(a.value, b.value));
    for (const [index, { at, value }] of numbered.entries()) {
      const before = numbered[index - 1]?.value;
      if (before === undefined || seriesOf(before) !== seriesOf(value)) continue;
      const expected = splitCaseNumber(before).sequence + 1;
      if (splitCaseNumber(value).sequence <= expected) continue;
      const missing = value.replace(/^\d+/, String(expected));
      yield {
        at,
        need: null,
        message: 'gap',
        data: { number: textData(value), before: textData(before), missing: textData(missing) },
      };
    }
  },
});

/** Numbers run within a year, or within a meeting where the body counts so. */
function seriesOf(number: CaseNumber): string {
  const { meeting, year } = splitCaseNumber(number);
  return `${meeting ?? ''}/${year}`;
}

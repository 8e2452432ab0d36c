import { compareIn } from '../../references/case-numbering';
import { textData } from '../data';
import { defineRule } from '../define-rule';

/** A number is missing between two cases of the same series. */
export const numberGap = defineRule({
  id: 'case/number-gap',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    const { numbering } = programme;
    const compare = compareIn(numbering);
    // A number that is written wrong may be the one that is missing.
    if (programme.cases.some(({ number }) => number.kind === 'invalid' && number.suggestion === null)) return;
    const numbered = programme.cases
      .flatMap(({ number }) => {
        if (number.kind === 'value') return [{ at: number.at, value: number.value }];
        return number.kind === 'invalid' && number.suggestion !== null
          ? [{ at: number.at, value: number.suggestion }]
          : [];
      })
      .toSorted((a, b) => compare(a.value, b.value));
    for (const [index, { at, value }] of numbered.entries()) {
      const before = numbered[index - 1]?.value;
      if (before === undefined || numbering.seriesOf(before) !== numbering.seriesOf(value)) continue;
      const expected = numbering.split(before).sequence + 1;
      if (numbering.split(value).sequence <= expected) continue;
      const missing = numbering.withSequence(value, expected);
      yield {
        at,
        need: null,
        message: 'gap',
        data: { number: textData(value), before: textData(before), missing: textData(missing) },
      };
    }
  },
});

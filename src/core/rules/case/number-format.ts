import { textData } from '../data';
import { defineRule } from '../define-rule';

/** The case number is not written as one: `17.22`. The fix writes the number that was most likely meant. */
export const numberFormat = defineRule({
  id: 'case/number-format',
  severity: 'error',
  fix: 'safe',
  *check({ programme, edit }) {
    for (const { number } of programme.cases) {
      if (number.kind !== 'invalid') continue;
      const { at, text, suggestion } = number;
      const found = textData(text);
      if (suggestion === null) yield { at, need: null, message: 'invalid', data: { found } };
      else {
        const data = { found, expected: textData(suggestion) };
        yield { at, need: null, message: 'near', data, edits: [edit(at, suggestion)] };
      }
    }
  },
});

import { meetingOfCase } from '../../programme/meeting-date';
import { valueOf } from '../../programme/reading';
import { textData } from '../data';
import { defineRule } from '../define-rule';

/**
 * The case number is not written as one: `17.22`, or not as the meeting's body writes its numbers. The fix writes the number
 * that was most likely meant.
 */
export const numberFormat = defineRule({
  id: 'case/number-format',
  severity: 'error',
  fix: 'safe',
  *check({ programme, edit }) {
    for (const { number } of programme.cases) {
      if (number.kind === 'value') {
        const { at, value } = number;
        const meeting = meetingOfCase(programme, value);
        const body = meeting && valueOf(meeting.body);
        const pattern = body && programme.numbering.otherPattern(value, body);
        if (pattern) {
          const data = { found: textData(value), body: textData(body), pattern: textData(pattern) };
          yield { at, need: null, message: 'otherBody', data };
        }
      }
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

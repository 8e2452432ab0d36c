import { valueOf } from '../../programme/reading';
import { regExpText } from '../../text/regexp-text';
import { textData } from '../data';
import { defineRule } from '../define-rule';

/** The proposed resolution refers to its own case as if it were another. */
export const selfReference = defineRule({
  id: 'case/self-reference',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const { number, proposedResolution } of programme.cases) {
      const own = valueOf(number);
      if (own === null || proposedResolution.kind !== 'value') continue;
      const reference = new RegExp(
        `(?<!\\p{L})(?:sak|saken|saka|case)(?: nr\\.?| no\\.?)? ${regExpText(own)}(?!\\d)`,
        'iu',
      );
      if (!reference.test(proposedResolution.value)) continue;
      yield { at: proposedResolution.at, need: null, message: 'self', data: { number: textData(own) } };
    }
  },
});

import { textData } from '../data';
import { defineRule } from '../define-rule';

/** A full stop that belongs to a word cut short, or to three of them. */
const ABBREVIATED =
  /(?:\.\.|…|(?<!\p{L})(?:mv|m\.v|mm|m\.m|osv|etc|o\.l|ol|jf|nr|kl|mill|mrd|pst|ca|bl\.a|f\.eks))\.$/iu;

/** A title is no sentence. The fix takes the full stop away. */
export const titleFullStop = defineRule({
  id: 'case/title-full-stop',
  severity: 'warning',
  fix: 'safe',
  *check({ programme, contentOf, edit }) {
    for (const { title } of programme.cases) {
      if (title.kind !== 'value' || !/\.$/.test(title.value) || ABBREVIATED.test(title.value)) continue;
      const { at, value } = title;
      const edits = typeof contentOf(at) === 'string' ? [edit(at, value.slice(0, -1).trimEnd())] : [];
      yield { at, need: null, message: 'fullStop', data: { found: textData(value) }, edits };
    }
  },
});

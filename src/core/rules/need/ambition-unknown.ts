import { valueOf } from '../../programme/reading';
import { AMBITION_LEVELS } from '../../vocabulary/ambition-levels';
import { canonicalWord } from '../../vocabulary/vocabulary';
import { termData, termsData, textData } from '../data';
import { defineRule } from '../define-rule';

/** An ambition level that is none of the known ones; an empty cell is no fault. */
export const ambitionUnknown = defineRule({
  id: 'need/ambition-unknown',
  severity: 'warning',
  fix: 'suggestion',
  *check({ programme, language, edit }) {
    for (const { id, ambition } of programme.needs) {
      const need = valueOf(id);
      const known = termsData(AMBITION_LEVELS);
      if (ambition.kind !== 'invalid') continue;
      const { at, suggestion } = ambition;
      const found = textData(ambition.text);
      if (suggestion === null) yield { at, need, message: 'unknown', data: { found, known } };
      else {
        yield {
          at,
          need,
          message: 'near',
          data: { found, expected: termData(AMBITION_LEVELS, suggestion) },
          edits: [edit(at, canonicalWord(AMBITION_LEVELS, suggestion, language))],
        };
      }
    }
  },
});

import { valueOf } from '../../programme/reading';
import { PHASES } from '../../vocabulary/phases';
import { canonicalWord } from '../../vocabulary/vocabulary';
import { termData, termsData, textData } from '../data';
import { defineRule } from '../define-rule';
import { isNeed } from '../facts';

/** The phase is empty or none of the known ones. The fix writes the phase that a near miss most likely means. */
export const phaseUnknown = defineRule({
  id: 'need/phase-unknown',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, language, edit }) {
    for (const row of programme.needs) {
      const { id, phase } = row;
      const need = valueOf(id);
      const known = termsData(PHASES);
      if (phase.kind === 'empty' && isNeed(row))
        yield { at: phase.at, need, message: 'empty', data: { known } };
      if (phase.kind !== 'invalid') continue;
      const { at, suggestion } = phase;
      const found = textData(phase.text);
      if (suggestion === null) yield { at, need, message: 'unknown', data: { found, known } };
      else {
        yield {
          at,
          need,
          message: 'near',
          data: { found, expected: termData(PHASES, suggestion) },
          edits: [edit(at, canonicalWord(PHASES, suggestion, language))],
        };
      }
    }
  },
});

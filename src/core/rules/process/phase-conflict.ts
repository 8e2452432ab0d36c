import { valueOf } from '../../programme/reading';
import { PHASES } from '../../vocabulary/phases';
import { canonicalWord } from '../../vocabulary/vocabulary';
import { cellData, termData } from '../data';
import { defineRule } from '../define-rule';
import { decisionAgainstPhase } from './execution-decisions';

/**
 * The log or the row says that execution is decided, the phase that it is not. The fix writes the phase that the
 * decision implies.
 */
export const phaseConflict = defineRule({
  id: 'process/phase-conflict',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, meeting, language, edit }) {
    for (const row of programme.needs) {
      const need = valueOf(row.id);
      const decided = decisionAgainstPhase(programme, row, meeting.day);
      if (!decided || row.phase.kind !== 'value') continue;
      const { at, value } = row.phase;
      yield {
        at,
        need,
        message: 'decided',
        data: {
          phase: termData(PHASES, value),
          expected: termData(PHASES, 'executing'),
          decision: cellData(decided),
        },
        edits: [edit(at, canonicalWord(PHASES, 'executing', language))],
      };
    }
  },
});

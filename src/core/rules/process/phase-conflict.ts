import { resolutionsOf } from '../../programme/resolutions-of';
import { valueOf } from '../../programme/reading';
import type { Phase } from '../../vocabulary/terms';
import { PHASES } from '../../vocabulary/phases';
import { canonicalWord } from '../../vocabulary/vocabulary';
import { cellData, termData } from '../data';
import { defineRule } from '../define-rule';

/** The phases before execution is decided. */
const BEFORE_EXECUTION: readonly (Phase | null)[] = ['proposed', 'toMaturing', 'maturing', 'toDecision'];

/** The log says that execution is decided, the phase that it is not. The fix writes the phase that the log implies. */
export const phaseConflict = defineRule({
  id: 'process/phase-conflict',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, meeting, language, edit }) {
    for (const row of programme.needs) {
      const need = valueOf(row.id);
      if (need === null || row.phase.kind !== 'value' || !BEFORE_EXECUTION.includes(row.phase.value))
        continue;
      const decided = resolutionsOf(programme, need).find(
        ({ type, day }) => valueOf(type) === 'execution' && (valueOf(day) ?? meeting.day) < meeting.day,
      );
      if (!decided) continue;
      const { at, value } = row.phase;
      yield {
        at,
        need,
        message: 'decided',
        data: {
          phase: termData(PHASES, value),
          expected: termData(PHASES, 'executing'),
          decision: cellData(decided.at),
        },
        edits: [edit(at, canonicalWord(PHASES, 'executing', language))],
      };
    }
  },
});

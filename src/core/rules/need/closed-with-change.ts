import { PHASES } from '../../vocabulary/phases';
import { valueOf } from '../../programme/reading';
import { termData } from '../data';
import { defineRule } from '../define-rule';
import { isClosed } from '../facts';

/** A need that is finished, turned down or stopped, and still proposes a change of frame or time. */
export const closedWithChange = defineRule({
  id: 'need/closed-with-change',
  severity: 'error',
  fix: null,
  *check({ changes }) {
    for (const { row, change } of changes) {
      const phase = valueOf(row.phase);
      if (phase === null || !isClosed(row)) continue;
      const message = change.changesFrame ? 'frame' : 'time';
      yield { at: change.at, need: change.need, message, data: { phase: termData(PHASES, phase) } };
    }
  },
});

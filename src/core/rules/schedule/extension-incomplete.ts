import { isMissing, valueOf } from '../../programme/reading';
import { periodData } from '../data';
import { defineRule } from '../define-rule';
import { isClosed } from '../facts';

/** A new deadline where there is no old one: the board cannot see what is put off, or by how much. */
export const extensionIncomplete = defineRule({
  id: 'schedule/extension-incomplete',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const row of programme.needs) {
      const proposed = valueOf(row.newDeadline);
      if (proposed === null || !isMissing(row.deadline) || isClosed(row)) continue;
      if (row.newDeadline.kind !== 'value') continue;
      const at = row.deadline.kind === 'empty' ? row.deadline.at : row.newDeadline.at;
      yield { at, need: valueOf(row.id), message: 'incomplete', data: { proposed: periodData(proposed) } };
    }
  },
});

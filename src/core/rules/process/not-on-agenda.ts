import { valueOf } from '../../programme/reading';
import { needData } from '../data';
import { defineRule } from '../define-rule';
import { isClosed } from '../facts';

/** A change that no case takes up: the board will not be asked about it. */
export const notOnAgenda = defineRule({
  id: 'process/not-on-agenda',
  severity: 'warning',
  fix: null,
  *check({ programme, changes }) {
    // Without any case there is no agenda yet; a list of needs that cannot be read may name this one.
    if (programme.cases.length === 0 || programme.cases.some(({ needs }) => needs.kind === 'invalid')) return;
    const onAgenda = new Set(programme.cases.flatMap(({ needs }) => valueOf(needs) ?? []));
    for (const { row, change } of changes) {
      if (onAgenda.has(change.need) || isClosed(row)) continue;
      yield { at: change.at, need: change.need, message: 'missing', data: { change: needData(change.need) } };
    }
  },
});

import type { CaseRow } from '../../programme/programme';
import { isMissing, valueOf } from '../../programme/reading';
import type { NeedId } from '../../references/need-id';
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
    const onAgenda = new Set(programme.cases.flatMap(needsOf));
    for (const { row, change } of changes) {
      if (onAgenda.has(change.need) || isClosed(row)) continue;
      yield { at: change.at, need: change.need, message: 'missing', data: { change: needData(change.need) } };
    }
  },
});

/** The needs that the case lists; where it lists none, those that its title and proposed resolution name. */
function needsOf({ needs, title, proposedResolution }: CaseRow): readonly NeedId[] {
  if (!isMissing(needs)) return valueOf(needs) ?? [];
  const text = `${valueOf(title) ?? ''}\n${valueOf(proposedResolution) ?? ''}`;
  return Array.from(text.matchAll(/#\s?(\d{1,9})(?!\d)/gu), ([, digits]) => Number(digits));
}

import type { Period } from '../../calendar/iso-date';
import type { NeedRow } from '../../programme/programme';
import { isFilled, valueOf } from '../../programme/reading';
import { needData } from '../data';
import { defineRule } from '../define-rule';
import type { FindingValue } from '../finding';
import { isClosed } from '../facts';
import { circleFrom } from '../circles';
import { dependenciesOf, dependencyGraph } from './dependencies';

/** A need is due before one that it depends on. Within a circle there is no right order to compare with. */
export const dependencyLate = defineRule({
  id: 'need/dependency-late',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    const graph = dependencyGraph(programme.needs);
    for (const row of programme.needs) {
      const need = valueOf(row.id);
      const own = deadlineOf(row);
      if (need === null || !own || isClosed(row)) continue;
      for (const dependency of dependenciesOf(row)) {
        const other = programme.needs.find(({ id }) => valueOf(id) === dependency);
        if (!other || isClosed(other) || dependency === need) continue;
        const due = deadlineOf(other);
        if (!due || own.period.last >= due.period.last) continue;
        if (circleFrom(graph, need)?.includes(dependency)) continue;
        yield {
          at: own.at,
          need,
          message: 'late',
          data: {
            own: periodData(own.period),
            dependency: needData(dependency),
            due: periodData(due.period),
          },
        };
      }
    }
  },
});

/** The new deadline where one is proposed; null when it cannot be read, for then the old one does not count either. */
function deadlineOf(row: NeedRow): { readonly period: Period; readonly at: NeedRow['at'] } | null {
  const reading = isFilled(row.newDeadline) ? row.newDeadline : row.deadline;
  return reading.kind === 'value' ? { period: reading.value, at: reading.at } : null;
}

function periodData({ first, last }: Period): FindingValue {
  return { kind: 'period', first, last };
}

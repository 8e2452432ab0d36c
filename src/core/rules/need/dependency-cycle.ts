import { valueOf } from '../../programme/reading';
import type { NeedId } from '../../references/need-id';
import { textData } from '../data';
import { defineRule } from '../define-rule';
import { circleFrom } from '../circles';
import { dependencyCell, dependencyGraph } from './dependencies';

/** Needs that wait for each other, or for themselves. One finding for each circle, at its lowest number. */
export const dependencyCycle = defineRule({
  id: 'need/dependency-cycle',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    const graph = dependencyGraph(programme.needs);
    const told = new Set<NeedId>();
    for (const need of [...graph.keys()].sort((a, b) => a - b)) {
      if (graph.get(need)?.length === 0) continue;
      const row = programme.needs.find(({ id }) => valueOf(id) === need);
      if (!row) continue;
      const at = dependencyCell(row);
      if (graph.get(need)?.includes(need)) yield { at, need, message: 'self', data: {} };
      const cycle = told.has(need) ? null : circleFrom(graph, need);
      if (!cycle) continue;
      for (const id of cycle) told.add(id);
      yield { at, need, message: 'cycle', data: { path: textData(cycle.map((id) => `#${id}`).join(' → ')) } };
    }
  },
});

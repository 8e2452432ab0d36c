import type { MeasureKey } from '../../references/measure-id';
import { textData } from '../data';
import { circleFrom } from '../circles';
import { defineRule } from '../define-rule';
import { keyOf, labelOf, prerequisiteGraph, prerequisites } from './measures';

/** Measures that presuppose each other, or themselves. One finding for each circle, at its first row. */
export const prerequisiteCycle = defineRule({
  id: 'priority/prerequisite-cycle',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    const graph = prerequisiteGraph(programme.measures);
    const labels = new Map(programme.measures.map((row) => [keyOf(row), labelOf(row)]));
    const told = new Set<MeasureKey>();
    for (const { row, at } of prerequisites(programme.measures)) {
      const key = keyOf(row);
      if (key === null || told.has(key)) continue;
      if (graph.get(key)?.includes(key)) yield { at, need: null, message: 'self', data: {} };
      const circle = circleFrom(graph, key);
      if (!circle) continue;
      for (const one of circle) told.add(one);
      const path = circle.map((one) => labels.get(one) ?? one).join(' → ');
      yield { at, need: null, message: 'cycle', data: { path: textData(path) } };
    }
  },
});

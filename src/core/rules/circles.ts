/** The shortest way from a node along the graph back to itself, with the node at both ends; null when none. */
export function circleFrom<T>(graph: ReadonlyMap<T, readonly T[]>, start: T): readonly T[] | null {
  const cameFrom = new Map<T, T>();
  const waiting: T[] = [start];
  for (const node of waiting) {
    for (const next of graph.get(node) ?? []) {
      if (next === node) continue;
      if (next === start) return [...pathTo(cameFrom, start, node), start];
      if (cameFrom.has(next) || !graph.has(next)) continue;
      cameFrom.set(next, node);
      waiting.push(next);
    }
  }
  return null;
}

/** Whether there is a way from one node along the graph to another. */
export function leadsTo<T>(graph: ReadonlyMap<T, readonly T[]>, from: T, to: T): boolean {
  const seen = new Set<T>([from]);
  for (const node of seen)
    for (const next of graph.get(node) ?? []) {
      if (next === to) return true;
      seen.add(next);
    }
  return false;
}

function pathTo<T>(cameFrom: ReadonlyMap<T, T>, start: T, end: T): readonly T[] {
  const path = [end];
  for (let node = end; node !== start;) {
    node = cameFrom.get(node) ?? start;
    path.unshift(node);
  }
  return path;
}

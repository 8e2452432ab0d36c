/** Where the rows or the columns of a sheet lie, in pixels from its first. Hidden ones have size 0. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  /** Where `index` begins; `offset(count)` is where the last one ends. */
  readonly offset: (index: number) => number;
  readonly size: (index: number) => number;
  /** The row or column at a place, the nearest one where the place is outside. */
  readonly at: (pixels: number) => number;
}

export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  const offset = (index: number): number => offsets[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    total: offset(count),
    offset,
    size: (index) => offset(index + 1) - offset(index),
    at(pixels) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offset(middle) <= pixels) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
  };
}

/** One line of the result: ours against a floor or a peer, measured in the same run. */
export interface Comparison {
  readonly what: string;
  readonly ours: string;
  readonly against: string;
  readonly other: string;
  /** Ours divided by the other. */
  readonly ratio: number;
  /** Above it something has gone wrong. With room for a busy machine. */
  readonly bound: number;
}

/**
 * Times two pieces of work in turn, so that what else the machine does meets both alike, and gives the medians in
 * milliseconds. The first round warms up and does not count.
 */
export function timeBoth(
  ours: () => unknown,
  other: () => unknown,
  rounds: number,
): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1)
    [ours, other].forEach((work, index) => {
      const start = performance.now();
      work();
      if (round > 0) times[index === 0 ? 0 : 1].push(performance.now() - start);
    });
  return [median(times[0]), median(times[1])];
}

export function compareTimes(
  what: string,
  against: string,
  bound: number,
  [ours, other]: readonly [number, number],
): Comparison {
  return { what, ours: milliseconds(ours), against, other: milliseconds(other), ratio: ours / other, bound };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

export function print(comparisons: readonly Comparison[]): string {
  const rows = [
    ['what', 'ours', 'against', '', 'ratio', 'bound'],
    ...comparisons.map(({ what, ours, against, other, ratio, bound }) => [
      what,
      ours,
      against,
      other,
      `${ratio.toFixed(2)}${ratio > bound ? ' !' : ''}`,
      bound.toFixed(1),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        column === 0 || column === 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

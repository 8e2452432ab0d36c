/**
 * How many typing errors lie between two words: letters left out, added, exchanged, or two neighbours swapped
 * (Damerau-Levenshtein, where no letter is touched twice).
 */
export function editDistance(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  let beforeLast: number[] = [];
  let last = right.map((_, index) => index);
  last.push(right.length);
  left.forEach((letter, i) => {
    const row = [i + 1];
    right.forEach((other, j) => {
      const steps = [
        at(last, j + 1) + 1,
        at(row, j) + 1,
        at(last, j) + (letter === other ? 0 : 1),
        ...(i > 0 && j > 0 && letter === right[j - 1] && left[i - 1] === other
          ? [at(beforeLast, j - 1) + 1]
          : []),
      ];
      row.push(Math.min(...steps));
    });
    beforeLast = last;
    last = row;
  });
  return at(last, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** The known name that is most like the one written, when it is near enough to have been meant; else null. */
export function nearestOf(written: string, known: readonly string[]): string | null {
  const [nearest] = known
    .map((one) => ({ one, errors: editDistance(written.slice(0, LONGEST_NAME), one) }))
    .toSorted((a, b) => a.errors - b.errors);
  return nearest && nearest.errors <= MOST_ERRORS ? nearest.one : null;
}

const LONGEST_NAME = 80;
const MOST_ERRORS = 5;

import { statSync } from 'node:fs';

/** A small file, and the longest of them all: it opens each state of the gallery, and waits for axe. */
const LONGEST = /[\\/]browser[\\/]states\.test\.ts$/;

/** Begins with the longest, and then takes the larger files first. Begun last, it goes on alone for minutes. */
export default class LongestFirst {
  sort(tests) {
    return tests.toSorted((a, b) => weightOf(b.path) - weightOf(a.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  shard(tests) {
    return tests;
  }

  cacheResults() {
    // The order does not follow from how long tests took.
  }
}

function weightOf(path) {
  return LONGEST.test(path) ? Infinity : statSync(path).size;
}

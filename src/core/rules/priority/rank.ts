import { isFilled } from '../../programme/reading';
import { numberData, textData } from '../data';
import { defineRule, type Report } from '../define-rule';
import { labelOf, measuresOf, ranked } from './measures';

/** Ranks run from 1 over all measures, each once and none left out. Where nothing is ranked yet, nothing is wrong. */
export const rank = defineRule({
  id: 'priority/rank',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    const rows = measuresOf(programme.measures);
    if (!rows.some((row) => isFilled(row.rank))) return;
    let unread = 0;
    for (const { rank: reading } of rows) {
      const { kind } = reading;
      if (kind === 'empty') yield { at: reading.at, need: null, message: 'missing', data: {} };
      if (kind === 'invalid')
        yield { at: reading.at, need: null, message: 'invalid', data: { found: textData(reading.text) } };
      if (kind !== 'value') unread += 1;
    }
    yield* outOfOrder(ranked(rows), unread);
  },
});

/** A rank that is lacking where another stands twice, or where one cannot be read, is no fault of its own. */
function* outOfOrder(rows: ReturnType<typeof ranked>, unread: number): Generator<Report> {
  let [expected, spare] = [1, unread];
  for (const [index, { row, rank: given }] of rows.entries()) {
    const before = rows[index - 1];
    const at = row.rank.kind === 'absent' ? row.at : row.rank.at;
    if (before?.rank === given) {
      spare += 1;
      const data = { rank: numberData(given), other: textData(labelOf(before.row)) };
      yield { at, need: null, message: 'twice', data };
      continue;
    }
    const lacking = given - expected;
    if (lacking > spare)
      yield {
        at,
        need: null,
        message: 'gap',
        data: { rank: numberData(given), free: numberData(expected) },
      };
    spare = Math.max(0, spare - lacking);
    expected = given + 1;
  }
}

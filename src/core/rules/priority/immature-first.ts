import { valueOf } from '../../programme/reading';
import type { Maturity } from '../../vocabulary/terms';
import { MATURITIES } from '../../vocabulary/maturities';
import { numberData, termData, textData } from '../data';
import { defineRule } from '../define-rule';
import { leadsTo } from '../circles';
import { keyOf, labelOf, prerequisiteGraph, ranked } from './measures';

const RIPENESS: Readonly<Record<Maturity, number>> = { mature: 2, lessMature: 1, immature: 0 };

/** A measure ranked above a riper one that does not wait for it. Shown once, with the riper one that is ranked highest. */
export const immatureFirst = defineRule({
  id: 'priority/immature-first',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    const rows = ranked(programme.measures).flatMap(({ row, rank }) => {
      const maturity = valueOf(row.maturity);
      return maturity === null ? [] : [{ row, rank, maturity, key: keyOf(row) }];
    });
    const graph = prerequisiteGraph(programme.measures);
    for (const { row, rank, maturity, key } of rows) {
      const riper = rows.find(
        (other) =>
          other.rank > rank &&
          RIPENESS[other.maturity] > RIPENESS[maturity] &&
          !(key !== null && other.key !== null && leadsTo(graph, other.key, key)),
      );
      if (!riper || row.rank.kind !== 'value') continue;
      const data = {
        maturity: termData(MATURITIES, maturity),
        rank: numberData(rank),
        other: textData(labelOf(riper.row)),
        otherMaturity: termData(MATURITIES, riper.maturity),
        otherRank: numberData(riper.rank),
      };
      yield { at: row.rank.at, need: null, message: 'above', data };
    }
  },
});

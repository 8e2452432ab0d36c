import { valueOf } from '../../programme/reading';
import { FUNDING_SOURCES } from '../../vocabulary/funding-sources';
import { termData, termsData, textData } from '../data';
import { defineRule } from '../define-rule';
import { isClosed } from '../facts';

/** It cannot be said who pays what: several sources without amounts, or something that is not a source. */
export const fundingUnclear = defineRule({
  id: 'funding/unclear',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const row of programme.needs) {
      if (isClosed(row) || valueOf(row.phase) === 'postponed') continue;
      const need = valueOf(row.id);
      const { funding } = row;
      if (funding.kind === 'invalid') {
        const data = { found: textData(funding.text), known: termsData(FUNDING_SOURCES) };
        yield { at: funding.at, need, message: 'unknownSource', data };
      }
      if (funding.kind !== 'value' || funding.value.length < 2) continue;
      const without = funding.value.filter(({ amount }) => amount === null);
      if (without.length === 0) continue;
      const items = without.map(({ source }) => termData(FUNDING_SOURCES, source));
      yield { at: funding.at, need, message: 'noAmounts', data: { sources: { kind: 'list', items } } };
    }
  },
});

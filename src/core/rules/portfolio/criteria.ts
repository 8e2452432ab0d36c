import { columnData, textData } from '../data';
import { defineRule } from '../define-rule';
import { saysSomething } from '../facts';

const CRITERIA = ['digital', 'coordination'] as const;

/** Both criteria must hold for what is in the portfolio. */
export const criteria = defineRule({
  id: 'portfolio/criteria',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const row of programme.portfolio) {
      if (!saysSomething(row.name)) continue;
      for (const field of CRITERIA) {
        const reading = row[field];
        const column = columnData('portfolio', field);
        const { kind } = reading;
        if (kind === 'value' && reading.value === 'no')
          yield { at: reading.at, need: null, message: 'no', data: { column } };
        if (kind === 'empty') yield { at: reading.at, need: null, message: 'missing', data: { column } };
        if (kind === 'invalid') {
          const data = { column, found: textData(reading.text) };
          yield { at: reading.at, need: null, message: 'unclear', data };
        }
      }
    }
  },
});

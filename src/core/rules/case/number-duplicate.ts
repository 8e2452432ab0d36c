import type { CaseNumber } from '../../references/case-number';
import type { CellAddress } from '../../workbook/address';
import { cellData, textData } from '../data';
import { defineRule } from '../define-rule';

/** Two cases with the same number. */
export const numberDuplicate = defineRule({
  id: 'case/number-duplicate',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    const first = new Map<CaseNumber, CellAddress>();
    for (const { number } of programme.cases) {
      if (number.kind !== 'value') continue;
      const { at, value } = number;
      const earlier = first.get(value);
      if (!earlier) first.set(value, at);
      else
        yield {
          at,
          need: null,
          message: 'duplicate',
          data: { number: textData(value), first: cellData(earlier) },
        };
    }
  },
});

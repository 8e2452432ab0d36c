import type { CellAddress } from '../../workbook/address';
import { cellData } from '../data';
import { defineRule } from '../define-rule';

/** Two rows carry the same number; reported at the later ones. */
export const idDuplicate = defineRule({
  id: 'need/id-duplicate',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    const firsts = new Map<number, CellAddress>();
    for (const { id } of programme.needs) {
      if (id.kind !== 'value') continue;
      const first = firsts.get(id.value);
      if (first) yield { at: id.at, need: id.value, message: 'duplicate', data: { first: cellData(first) } };
      else firsts.set(id.value, id.at);
    }
  },
});

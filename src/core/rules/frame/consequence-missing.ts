import type { NeedRow } from '../../programme/programme';
import { addressOf, type Reading, valueOf } from '../../programme/reading';
import type { CellAddress } from '../../workbook/address';
import { defineRule } from '../define-rule';
import { askedChanges, saysSomething } from '../facts';
import { lacks } from '../lacks';
import { type Sides, sidesOf } from './consequence-sides';

/** A change of frame that does not say what follows of saying yes, and what of saying no. */
export const consequenceMissing = defineRule({
  id: 'frame/consequence-missing',
  severity: 'error',
  fix: null,
  *check({ changes }) {
    for (const { row, change } of askedChanges(changes)) {
      const { consequence, consequenceYes, consequenceNo } = row;
      if ([consequence, consequenceYes, consequenceNo].some(({ kind }) => kind === 'error')) continue;
      const { yes, no } = sidesTold(row);
      if (yes && no) continue;
      yield {
        at: cellFor(row, { yes, no }, change.at),
        need: change.need,
        message: yes ? 'noMissing' : no ? 'yesMissing' : isEmpty(row) ? 'empty' : 'bothMissing',
        data: {},
        ...(consequenceYes.kind === 'absent' && consequenceNo.kind === 'absent'
          ? lacks(consequence, 'needs', 'consequence')
          : {}),
      };
    }
  },
});

function sidesTold({ consequence, consequenceYes, consequenceNo }: NeedRow): Sides {
  const inText = sidesOf(valueOf(consequence) ?? '');
  return {
    yes: saysSomething(consequenceYes) || inText.yes,
    no: saysSomething(consequenceNo) || inText.no,
  };
}

function isEmpty({ consequence }: NeedRow): boolean {
  return !saysSomething(consequence);
}

/** The cell where the missing side belongs. */
function cellFor(row: NeedRow, { yes }: Sides, otherwise: CellAddress): CellAddress {
  const own: Reading<string> = yes ? row.consequenceNo : row.consequenceYes;
  return addressOf(own, addressOf(row.consequence, otherwise));
}

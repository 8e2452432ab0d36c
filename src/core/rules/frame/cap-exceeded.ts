import type { IsoDate } from '../../calendar/iso-date';
import type { FrameChange } from '../../frames/frame-change';
import type { Money } from '../../money/money';
import type { NeedRow, Programme } from '../../programme/programme';
import { isFilled, valueOf } from '../../programme/reading';
import { resolutionsOf } from '../../programme/resolutions-of';
import { unitAt } from '../../programme/unit-at';
import { type Cap, parseCap } from '../../references/cap';
import type { CellAddress } from '../../workbook/address';
import { cellData, moneyData } from '../data';
import { defineRule } from '../define-rule';

/** The frame, new or current, is over the cap that the board has set; or reaches one that it must stay under. */
export const capExceeded = defineRule({
  id: 'frame/cap-exceeded',
  severity: 'error',
  fix: null,
  *check({ programme, changes, meeting }) {
    for (const row of programme.needs) {
      const cap = capOf(programme, row, meeting.day);
      const frame = frameOf(row, changes.find((change) => change.row === row)?.change);
      if (!cap || !frame) continue;
      const { money, inclusive } = cap.cap;
      if (frame.amount < money || (inclusive && frame.amount === money)) continue;
      yield {
        at: frame.at,
        need: valueOf(row.id),
        message: inclusive ? 'over' : 'notUnder',
        data: { ...moneyData({ frame: frame.amount, cap: money }), set: cellData(cap.at) },
      };
    }
  },
});

function frameOf(
  row: NeedRow,
  change: FrameChange | undefined,
): { readonly amount: Money; readonly at: CellAddress } | null {
  if (change?.changesFrame) return change.proposed && { amount: change.proposed.value, at: change.at };
  return row.frame.kind === 'value' ? { amount: row.frame.value, at: row.frame.at } : null;
}

/** The row's cap, else the last one in Vedtakslogg before the meeting that is about this need alone. */
function capOf(
  programme: Programme,
  row: NeedRow,
  meeting: IsoDate,
): { readonly cap: Cap; readonly at: CellAddress } | null {
  if (row.cap.kind === 'value') return { cap: row.cap.value, at: row.cap.at };
  const id = valueOf(row.id);
  if (isFilled(row.cap) || id === null) return null;
  const decided = resolutionsOf(programme, id)
    .filter(({ type, day }) => valueOf(type) === 'cap' && (valueOf(day) ?? '') < meeting)
    .sort((a, b) => (valueOf(a.day) ?? '').localeCompare(valueOf(b.day) ?? ''))
    .at(-1);
  if (decided?.to.kind !== 'value' || decided.to.value.isDate) return null;
  const { at, value } = decided.to;
  const cap = parseCap(value.value, unitAt(programme, at));
  return cap.kind === 'cap' ? { cap, at } : null;
}

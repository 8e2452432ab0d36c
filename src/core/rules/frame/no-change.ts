import { changesFrame, changesTime } from '../../frames/frame-changes';
import type { NeedRow } from '../../programme/programme';
import { isFilled, valueOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';

/** Repeated frames in a filled column from which on they are how the column is kept, not a slip. */
const HABIT = 3;

/**
 * A new frame is typed that is the current one. A formula that repeats the frame where nothing is proposed, or a column
 * in which every need has a new frame, is a way of keeping the column filled; beside a new deadline the repeated frame
 * says that only the time changes.
 */
export const noChange = defineRule({
  id: 'frame/no-change',
  severity: 'warning',
  fix: null,
  *check({ programme, contentOf }) {
    if (isKeptFilled(programme.needs)) return;
    for (const row of programme.needs) {
      const { proposed } = row;
      if (proposed.kind !== 'value' || !repeatsFrame(row)) continue;
      if (changesFrame(row) || changesTime(row) || isFormula(contentOf(proposed.at))) continue;
      yield {
        at: proposed.at,
        need: valueOf(row.id),
        message: 'same',
        data: moneyData({ proposed: proposed.value }),
      };
    }
  },
});

function isKeptFilled(needs: readonly NeedRow[]): boolean {
  const withFrame = needs.filter(({ frame }) => frame.kind === 'value');
  return (
    withFrame.every(({ proposed }) => isFilled(proposed)) && withFrame.filter(repeatsFrame).length >= HABIT
  );
}

function repeatsFrame({ proposed, frame }: NeedRow): boolean {
  return proposed.kind === 'value' && proposed.value === valueOf(frame);
}

function isFormula(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

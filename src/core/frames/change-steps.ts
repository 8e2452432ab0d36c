import { minus, type Money } from '../money/money';
import { percentTenths } from '../money/percent';
import type { Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';
import type { NeedId } from '../references/need-id';
import type { FrameChange, ProgrammeEffect } from './frame-change';
import { forecastGrowth } from './programme-effect';

/** One change as the board meets it: what it leaves, after those before it on the agenda. */
export interface ChangeStep {
  readonly need: NeedId;
  /** Available when this change and all before it are approved, if forecasts follow the frames; null when unknown. */
  readonly availableAfter: Money | null;
  /** The new frame's part of the sum of decided frames after all changes, in tenths of a per cent. */
  readonly shareTenths: number | null;
}

/** The changes in agenda order, those on no case last, each with what is left after it (domain, section 6). */
export function changeSteps(
  programme: Programme,
  changes: readonly FrameChange[],
  effect: ProgrammeEffect | null,
): readonly ChangeStep[] {
  return stepsOf(inAgendaOrder(programme, changes), effect);
}

/** What is left after each of the changes, in the order given. */
export function stepsOf(
  changes: readonly FrameChange[],
  effect: ProgrammeEffect | null,
): readonly ChangeStep[] {
  let available = effect?.available.before?.value ?? null;
  const frames = effect?.frames.after?.value ?? null;
  return changes.map((change) => {
    const growth = forecastGrowth(change);
    available = available === null || growth === null ? null : minus(available, growth);
    const isShare = change.isDecided && change.proposed !== null && frames !== null;
    const shareTenths = isShare ? percentTenths(change.proposed.value, frames) : null;
    return { need: change.need, availableAfter: available, shareTenths };
  });
}

function inAgendaOrder(programme: Programme, changes: readonly FrameChange[]): readonly FrameChange[] {
  const agenda = new Map(programme.cases.map((row, place) => [valueOf(row.number), place]));
  const place = (change: FrameChange): number => agenda.get(change.case) ?? programme.cases.length;
  return [...changes].sort((a, b) => place(a) - place(b));
}

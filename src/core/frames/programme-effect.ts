import type { IsoDate } from '../calendar/iso-date';
import { minus, type Money, negated, ore, plus, sumOf, ZERO } from '../money/money';
import { economyOf } from '../programme/meeting-date';
import type { NeedRow, Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';
import type { CellAddress } from '../workbook/address';
import { isDecided } from './decided';
import type { BeforeAndAfter, FrameChange, ProgrammeEffect, Traced } from './frame-change';
import { traced } from './frame-changes';

/**
 * The programme's money in the meeting's year, before and after the given changes (domain, section 6). That forecasts
 * follow the frames is an assumption, to be stated wherever these figures are shown. Null when Økonomi has no row for it.
 */
export function programmeEffect(
  programme: Programme,
  changes: readonly FrameChange[],
  meeting: IsoDate,
): ProgrammeEffect | null {
  const economy = economyOf(programme, meeting);
  const year = economy && valueOf(economy.year);
  if (!economy || !year) return null;
  const allocation = traced(economy.allocation);
  const spent = traced(economy.spent);
  const remaining = traced(economy.remaining);
  const frames = decidedFrames(programme, meeting) ?? traced(economy.decidedFrames);
  const forecast = combined(spent, remaining, plus) ?? traced(economy.forecast);
  const reckoned = combined(allocation, forecast, minus);
  const carried =
    reckoned && (valueOf(economy.carriedOver) ?? ZERO) !== ZERO ? traced(economy.carriedOver) : null;
  const withCarried = combined(reckoned, carried, plus);
  const countsCarriedOver = isNearer(withCarried, reckoned, valueOf(economy.available));
  const available = (countsCarriedOver ? withCarried : reckoned) ?? traced(economy.available);
  const before = (amount: Traced<Money> | null): BeforeAndAfter => ({ before: amount, after: null });
  return withChanges(
    {
      year,
      allocation,
      spent,
      remaining,
      frames: before(frames),
      forecast: before(forecast),
      available: before(available),
      countedBefore: null,
      carriedOver: carried,
      countsCarriedOver,
    },
    changes,
  );
}

/** Whether what the workbook says is available has what was carried over with it: `budget/available-sum` takes both for right. */
function isNearer(a: Traced<Money> | null, b: Traced<Money> | null, stated: Money | null): boolean {
  if (!a || !b || stated === null) return false;
  return Math.abs(a.value - stated) < Math.abs(b.value - stated);
}

/** The same money before, and after these changes instead. */
export function withChanges(effect: ProgrammeEffect, changes: readonly FrameChange[]): ProgrammeEffect {
  const { frames, forecast, available } = effect;
  const framesAfter = addAll(frames.before, changes, frameGrowth);
  const forecastAfter = addAll(forecast.before, changes, forecastGrowth);
  return {
    ...effect,
    frames: { ...frames, after: framesAfter },
    forecast: { ...forecast, after: forecastAfter },
    // It falls by what the forecast grows by.
    available: { ...available, after: addAll(available.before, changes, availableGrowth) },
    countedBefore: framesAfter && forecastAfter && countedBefore(changes),
  };
}

/** The sum of decided frames; null when the queue has none, or one of them cannot be known. */
export function decidedFrames(programme: Programme, meeting: IsoDate): Traced<Money> | null {
  const amounts: Money[] = [];
  const cells: CellAddress[] = [];
  for (const need of programme.needs) {
    const counted = countedFrame(programme, need, meeting);
    if (!counted) continue;
    if (counted.kind === 'invalid' || counted.kind === 'error') return null;
    if (counted.kind !== 'value') continue;
    amounts.push(counted.value);
    cells.push(counted.at);
  }
  return amounts.length > 0 ? { value: sumOf(amounts), cells } : null;
}

/** What of the need counts among decided frames: its frame; of a stopped need, what was spent. */
export function countedFrame(programme: Programme, need: NeedRow, meeting: IsoDate): NeedRow['frame'] | null {
  if (valueOf(need.phase) === 'stopped') return need.spent;
  return isDecided(programme, need, meeting) ? need.frame : null;
}

/** A frame that is not decided is not in the sum, before or after. Null when the change cannot be known. */
export function frameGrowth(change: FrameChange): Money | null {
  if (!change.changesFrame || !change.isDecided) return ZERO;
  return change.current && change.proposed ? minus(change.proposed.value, change.current.value) : null;
}

/**
 * What the forecast grows by if it follows the frame. What the need's own forecast already has above its current frame
 * is not counted again; a decrease lowers only a forecast that is above the new frame.
 */
export function forecastGrowth(change: FrameChange): Money | null {
  if (!change.changesFrame || !change.isDecided) return ZERO;
  if (!change.current || !change.proposed) return null;
  const current = change.current.value;
  const proposed = change.proposed.value;
  if (!change.ownForecast) return minus(proposed, current);
  const own = change.ownForecast.value;
  if (proposed < current) return ore(Math.min(0, minus(proposed, own)));
  return ore(Math.max(0, minus(proposed, own > current ? own : current)));
}

/** Of the increases, what is in the forecast before them: there, frames rise and the forecast does not follow. */
function countedBefore(changes: readonly FrameChange[]): Traced<Money> | null {
  const counted = changes.flatMap((change): Traced<Money>[] => {
    const frame = frameGrowth(change);
    const forecast = forecastGrowth(change);
    if (frame === null || forecast === null || frame <= forecast || frame <= 0) return [];
    const cells = [change.current, change.proposed, change.ownForecast].flatMap((one) => one?.cells ?? []);
    return [{ value: minus(frame, forecast), cells }];
  });
  if (counted.length === 0) return null;
  return { value: sumOf(counted.map(({ value }) => value)), cells: counted.flatMap(({ cells }) => cells) };
}

function availableGrowth(change: FrameChange): Money | null {
  const growth = forecastGrowth(change);
  return growth === null ? null : negated(growth);
}

function addAll(
  start: Traced<Money> | null,
  changes: readonly FrameChange[],
  growth: (change: FrameChange) => Money | null,
): Traced<Money> | null {
  if (!start) return null;
  let { value } = start;
  const cells = [...start.cells];
  for (const change of changes) {
    const amount = growth(change);
    if (amount === null) return null;
    value = plus(value, amount);
    if (amount !== 0) cells.push(...(change.change?.cells ?? []));
  }
  return { value, cells };
}

function combined(
  a: Traced<Money> | null,
  b: Traced<Money> | null,
  verb: (a: Money, b: Money) => Money,
): Traced<Money> | null {
  return a && b ? { value: verb(a.value, b.value), cells: [...a.cells, ...b.cells] } : null;
}

import type { IsoDate, Period } from '../calendar/iso-date';
import { monthsBetween } from '../calendar/months';
import { minus, type Money, negated, plus } from '../money/money';
import { percentTenths } from '../money/percent';
import type { CaseRow, NeedRow, Programme } from '../programme/programme';
import { isFilled, type Reading, valueOf } from '../programme/reading';
import type { NeedId } from '../references/need-id';
import { isDecided } from './decided';
import type { FrameChange, Traced } from './frame-change';

/** A proposed change together with the row it stands in, for the rules. */
export interface ChangeOfNeed {
  readonly row: NeedRow;
  readonly change: FrameChange;
}

/** Every need whose row proposes another frame or another deadline, in the workbook's order. */
export function frameChanges(programme: Programme, meeting: IsoDate): readonly ChangeOfNeed[] {
  return programme.needs.flatMap((row) => {
    const id = valueOf(row.id);
    if (id === null || !(changesFrame(row) || changesTime(row))) return [];
    return [{ row, change: frameChange(programme, row, id, meeting) }];
  });
}

/**
 * Whether the row proposes another amount. A formula that finds the change as new minus current gives minus the current
 * frame, or 0, on rows where nothing is proposed; neither proposes anything.
 */
export function changesFrame(row: NeedRow): boolean {
  if (isFilled(row.proposed)) {
    const proposed = valueOf(row.proposed);
    return proposed === null || proposed !== valueOf(row.frame) || !isZeroOrMissing(row.change);
  }
  if (!isFilled(row.change)) return false;
  const change = valueOf(row.change);
  if (change === 0) return false;
  const current = valueOf(row.frame);
  const isEmptyMinusCurrent =
    row.proposed.kind === 'empty' && change !== null && current !== null && change === negated(current);
  return !isEmptyMinusCurrent;
}

function isZeroOrMissing(reading: Reading<Money>): boolean {
  return !isFilled(reading) || valueOf(reading) === 0;
}

/** Whether the row proposes another deadline; the same last day written otherwise does not. */
export function changesTime(row: NeedRow): boolean {
  if (!isFilled(row.newDeadline)) return false;
  const proposed = valueOf(row.newDeadline);
  return proposed === null || proposed.last !== valueOf(row.deadline)?.last;
}

function frameChange(programme: Programme, row: NeedRow, need: NeedId, meeting: IsoDate): FrameChange {
  const amounts = changesFrame(row) ? amountsOf(row) : NO_AMOUNTS;
  const time = changesTime(row);
  const deadlineFrom = traced(row.deadline);
  const deadlineTo = time ? traced(row.newDeadline) : null;
  const months =
    deadlineFrom && deadlineTo ? monthsBetween(deadlineFrom.value.last, deadlineTo.value.last) : null;
  return {
    need,
    name: valueOf(row.name) ?? '',
    case: caseOf(programme, need),
    changesFrame: changesFrame(row),
    changesTime: time,
    computable: (!changesFrame(row) || isComputed(amounts)) && (!time || months !== null),
    ...amounts,
    percentTenths:
      amounts.change && amounts.current ? percentTenths(amounts.change.value, amounts.current.value) : null,
    deadlineFrom,
    deadlineTo,
    months,
    ownForecast: ownForecast(row),
    isDecided: isDecided(programme, row, meeting),
    at: firstFilled(row),
  };
}

interface Amounts {
  readonly current: Traced<Money> | null;
  readonly change: Traced<Money> | null;
  readonly proposed: Traced<Money> | null;
}

const NO_AMOUNTS: Amounts = { current: null, change: null, proposed: null };

function isComputed({ current, change, proposed }: Amounts): boolean {
  return current !== null && change !== null && proposed !== null;
}

/** The new frame as given decides; the change is worked out from it, since a typed one may be wrong. */
function amountsOf(row: NeedRow): Amounts {
  const current = traced(row.frame);
  const typedChange = traced(row.change);
  const given = traced(row.proposed);
  if (given) {
    const change = current && {
      value: minus(given.value, current.value),
      cells: [...given.cells, ...current.cells],
    };
    return { current, change, proposed: given };
  }
  // A new frame that is written but cannot be read is not replaced by one that we work out.
  if (isFilled(row.proposed) || !current || !typedChange)
    return { current, change: typedChange, proposed: null };
  const proposed = {
    value: plus(current.value, typedChange.value),
    cells: [...current.cells, ...typedChange.cells],
  };
  return { current, change: typedChange, proposed };
}

/** Spent plus remaining forecast of the need itself; null unless a forecast is given. */
export function ownForecast(row: NeedRow): Traced<Money> | null {
  const spent = traced(row.spent);
  const remaining = traced(row.remaining);
  if (!remaining) return null;
  if (!spent) return isFilled(row.spent) ? null : remaining;
  return { value: plus(spent.value, remaining.value), cells: [...spent.cells, ...remaining.cells] };
}

export function traced<T>(reading: Reading<T>): Traced<T> | null {
  return reading.kind === 'value' ? { value: reading.value, cells: [reading.at] } : null;
}

function caseOf(programme: Programme, need: NeedId): FrameChange['case'] {
  return programme.cases.map((row) => caseNumberIf(row, need)).find((number) => number !== null) ?? null;
}

function caseNumberIf(row: CaseRow, need: NeedId): FrameChange['case'] {
  return (valueOf(row.needs) ?? []).includes(need) ? valueOf(row.number) : null;
}

function firstFilled(row: NeedRow): FrameChange['at'] {
  const readings: readonly Reading<Money | Period>[] = changesFrame(row)
    ? [row.proposed, row.change]
    : [row.newDeadline];
  return readings.filter(isFilled)[0]?.at ?? row.at;
}

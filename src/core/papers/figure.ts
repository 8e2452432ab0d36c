import type { IsoDate } from '../calendar/iso-date';
import type { Money } from '../money/money';
import type { Traced } from '../frames/frame-change';
import { type Reading, valueOf } from '../programme/reading';
import type { Costs } from '../tables/define-table';
import type { CellAddress } from '../workbook/address';

/**
 * One figure of a paper, with the cells it was read or worked out from, so that an auditor can trace it. `field` names
 * it for good (`need.20.proposed`): the document carries it in the tag of the figure's content control.
 */
export interface Figure<T> {
  readonly field: string;
  readonly value: T;
  /** Empty only for what the person handed in, such as the meeting's date. */
  readonly cells: readonly CellAddress[];
}

/** A text of a paper, null when the workbook has none; `cells` then holds the cell where it could stand, if any. */
export interface CellText {
  readonly field: string;
  readonly value: string | null;
  readonly cells: readonly CellAddress[];
}

/** What a cell says, as written where it could not be understood. */
export function textFrom(field: string, reading: Reading<string>): CellText {
  return { field, value: writtenIn(reading), cells: cellsOf(reading) };
}

/** A text that is worked out from a cell, such as a word of a vocabulary. */
export function wordFrom<T>(field: string, reading: Reading<T>, word: (value: T) => string): CellText {
  const value = reading.kind === 'value' ? word(reading.value) : writtenIn(reading);
  return { field, value, cells: cellsOf(reading) };
}

/** Null unless the cell holds such a value. */
export function figureFrom<T>(field: string, reading: Reading<T>): Figure<T> | null {
  const value = valueOf(reading);
  return value === null ? null : { field, value, cells: cellsOf(reading) };
}

export function figureOf<T>(field: string, traced: Traced<T> | null): Figure<T> | null {
  return traced && { field, ...traced };
}

/** When something happened: the day, or the text when the cell holds no date. */
export type DayOrText = Figure<IsoDate> | CellText;

export function dayOrText(field: string, reading: Reading<IsoDate>): DayOrText {
  return figureFrom(field, reading) ?? { field, value: writtenIn(reading), cells: cellsOf(reading) };
}

/** An amount, in all or for each year, or the text of the cell. */
export type CostsSaid = (Figure<Money> & { readonly isYearly: boolean }) | CellText;

export function costsFrom(field: string, reading: Reading<Costs>): CostsSaid {
  const costs = valueOf(reading);
  const source = { field, cells: cellsOf(reading) };
  if (costs !== null && typeof costs === 'object')
    return { ...source, value: costs.amount, isYearly: costs.isYearly };
  return { ...source, value: writtenIn(reading) };
}

function writtenIn(reading: Reading<unknown>): string | null {
  if (reading.kind === 'invalid') return reading.text;
  return reading.kind === 'value' && typeof reading.value === 'string' ? reading.value : null;
}

function cellsOf(reading: Reading<unknown>): readonly CellAddress[] {
  return reading.kind === 'absent' ? [] : [reading.at];
}

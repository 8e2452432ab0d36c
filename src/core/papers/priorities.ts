import type { CheckOptions } from '../check-options';
import { decimalsToAddUp } from '../money/format-money';
import { minus, type Money, plus, ZERO } from '../money/money';
import { Fault } from '../fault';
import { meetingDate } from '../programme/meeting-date';
import type { MeasureRow } from '../programme/programme';
import { readNeedsQueue } from '../programme/read-programme';
import { valueOf } from '../programme/reading';
import { steeringFrame } from '../frames/steering-frame';
import { measuresOf } from '../rules/priority/measures';
import { settingsFor } from '../settings/settings-in-force';
import type { Maturity } from '../vocabulary/terms';
import type { CellAddress } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type CellText, type Figure, figureFrom, figureOf, textFrom } from './figure';
import { type MeetingHead, meetingHead, meetingOn } from './meeting-head';

/** What the ranking of measures (Prioritering av omfang) says. */
export interface Priorities {
  readonly kind: 'priorities';
  readonly meeting: MeetingHead;
  /** The programme's steering frame, which the minimum list must fit in. */
  readonly frame: Figure<Money> | null;
  readonly minimum: MeasureList;
  readonly plus: MeasureList;
  /** On neither list. */
  readonly others: MeasureList;
  /** The frame less the minimum list. */
  readonly left: Figure<Money> | null;
  /** The frame less both lists. */
  readonly leftWithPlus: Figure<Money> | null;
  readonly priceLevel: string | null;
  readonly decimals: number;
}

export interface MeasureList {
  readonly measures: readonly ListedMeasure[];
  /** Of those whose cost is known. */
  readonly sum: Figure<Money>;
}

export interface ListedMeasure {
  readonly id: CellText;
  readonly name: CellText;
  readonly rank: Figure<number> | null;
  readonly maturity: Maturity | null;
  readonly cost: Figure<Money> | null;
  /** The costs of this and those above it on both lists. */
  readonly cumulative: Figure<Money>;
  readonly requires: CellText;
  /** The frame does not reach as far as this measure. */
  readonly isOverFrame: boolean;
}

/** @throws {Fault} `no-needs-table`, `paper-without-table` */
export function priorities(snapshot: WorkbookSnapshot, options: CheckOptions): Priorities {
  const programme = readNeedsQueue(snapshot, options);
  const { day } = meetingDate(programme, { given: options.meeting ?? null, today: options.today });
  const frame = figureOf('priorities.frame', steeringFrame(programme, day));
  const rankOf = ({ rank }: MeasureRow): number => valueOf(rank) ?? Number.MAX_SAFE_INTEGER;
  const rows = measuresOf(programme.measures).toSorted((a, b) => rankOf(a) - rankOf(b));
  if (rows.length === 0) throw new Fault({ code: 'paper-without-table', table: 'measures' });
  const on = (list: 'minimum' | 'plus' | null): readonly MeasureRow[] =>
    rows.filter((row) => valueOf(row.list) === list);
  const minimum = listed('minimum', on('minimum'), ZERO, frame);
  const plusList = listed('plus', on('plus'), minimum.sum.value, frame);
  const others = listed('others', on(null), plus(minimum.sum.value, plusList.sum.value), frame);
  const left = frame && rest('priorities.left', frame, [minimum]);
  const leftWithPlus = frame && rest('priorities.leftWithPlus', frame, [minimum, plusList]);
  const amounts = [minimum, plusList, others].flatMap(({ measures, sum }) => [
    sum.value,
    ...measures.flatMap(({ cost }) => cost?.value ?? []),
  ]);
  return {
    kind: 'priorities',
    meeting: meetingHead(meetingOn(programme, day), day, null),
    frame,
    minimum,
    plus: plusList,
    others,
    left,
    leftWithPlus,
    priceLevel: settingsFor(snapshot, options.settings ?? null).settings.priceLevel,
    decimals: decimalsToAddUp(frame ? [...amounts, frame.value] : amounts),
  };
}

function rest(field: string, frame: Figure<Money>, lists: readonly MeasureList[]): Figure<Money> {
  return lists.reduce<Figure<Money>>(
    (left, { sum }) => ({
      field,
      value: minus(left.value, sum.value),
      cells: [...left.cells, ...sum.cells],
    }),
    { ...frame, field },
  );
}

function listed(
  list: string,
  rows: readonly MeasureRow[],
  before: Money,
  frame: Figure<Money> | null,
): MeasureList {
  let sum: Money = ZERO;
  const cells: CellAddress[] = [];
  const measures = rows.map((row, index): ListedMeasure => {
    const name = (part: string): string => `measure.${list}.${index + 1}.${part}`;
    const cost = figureFrom(name('cost'), row.cost);
    sum = plus(sum, cost?.value ?? ZERO);
    cells.push(...(cost?.cells ?? []));
    const total = plus(before, sum);
    return {
      id: textFrom(name('id'), row.id),
      name: textFrom(name('name'), row.name),
      rank: figureFrom(name('rank'), row.rank),
      maturity: valueOf(row.maturity),
      cost,
      cumulative: { field: name('cumulative'), value: total, cells: [...cells] },
      requires: textFrom(name('requires'), row.requires),
      isOverFrame: frame !== null && total > frame.value,
    };
  });
  return { measures, sum: { field: `priorities.${list}`, value: sum, cells } };
}

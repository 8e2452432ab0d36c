import type { Period } from '../calendar/iso-date';
import { monthsBetween } from '../calendar/months';
import type { CheckOptions } from '../check-options';
import { Fault } from '../fault';
import { meetingDate } from '../programme/meeting-date';
import type { ProductRow } from '../programme/programme';
import { readNeedsQueue } from '../programme/read-programme';
import { type Reading, valueOf } from '../programme/reading';
import { slips } from '../rules/plan/slips';
import type { CellAddress } from '../workbook/address';
import { valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { type CellText, type Figure, figureFrom, textFrom } from './figure';
import { type MeetingHead, meetingHead, meetingOn } from './meeting-head';

/** What the revised delivery plan (Revidert leveranseplan) says. */
export interface DeliveryPlan {
  readonly kind: 'plan';
  readonly meeting: MeetingHead;
  readonly products: readonly PlannedProduct[];
  /** How many are later than at first planned. */
  readonly slipped: Figure<number>;
  readonly total: Figure<number>;
}

/** A plan as written where it is running text, else its period. */
export type PlanText = Figure<Period> | CellText;

export interface PlannedProduct {
  readonly id: CellText;
  readonly name: CellText;
  readonly value: CellText;
  readonly originalStart: PlanText;
  readonly originalEnd: PlanText;
  readonly revisedStart: PlanText;
  readonly revisedEnd: PlanText;
  /** Whole months later than at first planned; null when it is not. */
  readonly slip: Figure<number> | null;
  readonly cause: CellText;
}

/** @throws {Fault} `no-needs-table`, `paper-without-table` */
export function deliveryPlan(snapshot: WorkbookSnapshot, options: CheckOptions): DeliveryPlan {
  const programme = readNeedsQueue(snapshot, options);
  const { day } = meetingDate(programme, { given: options.meeting ?? null, today: options.today });
  const rows = programme.products.filter(({ name }) => valueOf(name) !== null);
  if (rows.length === 0) throw new Fault({ code: 'paper-without-table', table: 'products' });
  const late = new Map([...slips(rows)].map((slip) => [slip.row, slip]));
  const products = rows.map((row, index) => {
    const name = (part: string): string => `product.${index + 1}.${part}`;
    const slip = late.get(row);
    const plan = (part: string, reading: Reading<Period>): PlanText =>
      planText(snapshot, name(part), reading);
    return {
      id: textFrom(name('id'), row.id),
      name: textFrom(name('name'), row.name),
      value: textFrom(name('value'), row.value),
      originalStart: plan('originalStart', row.originalStart),
      originalEnd: plan('originalEnd', row.originalEnd),
      revisedStart: plan('revisedStart', row.revisedStart),
      revisedEnd: plan('revisedEnd', row.revisedEnd),
      slip: slip ? monthsOf(name('slip'), slip) : null,
      cause: textFrom(name('cause'), row.cause),
    };
  });
  const cells = (readings: readonly ProductRow[]): readonly CellAddress[] => readings.map(({ at }) => at);
  return {
    kind: 'plan',
    meeting: meetingHead(meetingOn(programme, day), day, null),
    products,
    slipped: { field: 'plan.slipped', value: late.size, cells: cells([...late.keys()]) },
    total: { field: 'plan.total', value: rows.length, cells: cells(rows) },
  };
}

function monthsOf(
  field: string,
  { moved, original, revised }: ReturnType<typeof slips> extends Generator<infer S> ? S : never,
): Figure<number> {
  const value =
    moved === 'end'
      ? monthsBetween(original.last, revised.value.last)
      : monthsBetween(original.first, revised.value.first);
  return { field, value, cells: [revised.at] };
}

/** What was written says more than the period that we read out of it. */
function planText(snapshot: WorkbookSnapshot, field: string, reading: Reading<Period>): PlanText {
  if (reading.kind === 'absent') return { field, value: null, cells: [] };
  const sheet = snapshot.sheets.find(({ name }) => name === reading.at.sheet);
  const written = sheet ? valueAt(sheet, reading.at.row, reading.at.column) : null;
  if (typeof written === 'string') return { field, value: written.trim() || null, cells: [reading.at] };
  return figureFrom(field, reading) ?? { field, value: null, cells: [reading.at] };
}

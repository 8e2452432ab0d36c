import type { IsoDate } from '../calendar/iso-date';
import { fromCellNumber, type Money } from '../money/money';
import { parseMoney } from '../money/parse-money';
import type { MoneyUnit } from '../money/unit';
import type { Programme, ResolutionRow } from '../programme/programme';
import { valueOf } from '../programme/reading';
import { resolutionsOf } from '../programme/resolutions-of';
import { unitAt } from '../programme/unit-at';
import type { CaseNumber } from '../references/case-number';
import type { NeedId } from '../references/need-id';
import type { CellAddress } from '../workbook/address';

/** A frame that the board has decided, as Vedtakslogg has it. */
export interface DecidedFrame {
  readonly day: IsoDate | null;
  readonly case: CaseNumber | null;
  readonly frame: Money;
  /** `first` is set with the decision to execute; every other is a change of it. */
  readonly kind: 'first' | 'change';
  readonly at: CellAddress;
}

/** The need's decided frames before the given day, oldest first; rows of the same day keep the log's order. */
export function frameHistory(
  programme: Programme,
  need: NeedId,
  before: IsoDate | null,
): readonly DecidedFrame[] {
  return resolutionsOf(programme, need)
    .flatMap((row) => decidedFrame(programme, row))
    .filter(({ day }) => day === null || before === null || day < before)
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}

/** `frameHistory` of every need that the log has a decided frame of, by number. */
export function frameHistories(
  programme: Programme,
  before: IsoDate | null,
): ReadonlyMap<NeedId, readonly DecidedFrame[]> {
  const needs = new Set(programme.resolutions.flatMap((row) => valueOf(row.needs) ?? []));
  const histories = [...needs]
    .sort((a, b) => a - b)
    .map((need) => [need, frameHistory(programme, need, before)] as const);
  return new Map(histories.filter(([, history]) => history.length > 0));
}

function decidedFrame(programme: Programme, row: ResolutionRow): readonly DecidedFrame[] {
  const type = valueOf(row.type);
  if (type !== 'frame' && type !== 'execution') return [];
  if (row.to.kind !== 'value') return [];
  const frame = amountIn(row.to.value.value, row.to.value.isDate, unitAt(programme, row.to.at));
  if (frame === null) return [];
  const kind = type === 'execution' ? 'first' : 'change';
  return [{ day: valueOf(row.day), case: valueOf(row.case), frame, kind, at: row.to.at }];
}

/** The amount in a Fra or Til cell of the log; null when it holds something else. */
function amountIn(value: string | number, isDate: boolean, unit: MoneyUnit): Money | null {
  if (isDate) return null;
  if (typeof value === 'number') return Math.abs(value) < 1e13 ? fromCellNumber(value, unit) : null;
  const parsed = parseMoney(value, unit);
  return parsed.kind === 'amount' ? parsed.money : null;
}

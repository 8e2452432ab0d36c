import { unitTold } from '../../mapping/find-tables';
import { type Money, ore, sumOf } from '../../money/money';
import { parseMoney } from '../../money/parse-money';
import { ORE_PER_UNIT } from '../../money/unit';
import type { NeedRow, Programme } from '../../programme/programme';
import { type Reading, valueOf } from '../../programme/reading';
import type { Costs } from '../../tables/define-table';
import type { NeedId } from '../../references/need-id';
import { type CellAddress, fullAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/edits';

/** How far from the others an amount is hardly an amount in the same unit. */
export const FAR = 100;
/** Kroner and thousands in a column of millions. */
export const UNIT_FACTORS = [1_000_000, 1000] as const;
/** The largest frame that is believed where nothing tells the unit: 1000 MNOK. */
const LARGEST_ASSUMED = 1000 * ORE_PER_UNIT.MNOK;
/** A year's allocation is not this many times all frames, nor they as many times it. */
const APART = 300;
/** Of so few others, nothing is usual. */
const FEWEST = 3;

const FIELDS = ['frame', 'spent', 'remaining', 'proposed'] as const;
/** What running costs come to may be a text. */
const MAY_BE_FAR_ABOVE = [...FIELDS, 'runningCosts'] as const;
/** Little may well be spent of a need, or remain of it; of these alone it is odd to be far below the others. */
const FRAME_FIELDS = ['frame', 'proposed'] as const;

export interface SuspectAmount {
  readonly at: CellAddress;
  readonly need: NeedId | null;
  readonly found: Money;
  /** The median of the frames. */
  readonly usual: Money;
  /** The amount in the unit that brings it among the others; null where none does. */
  readonly expected: Money | null;
}

const known = new WeakMap<readonly NeedRow[], readonly SuspectAmount[]>();

/**
 * The amounts of the queue that are far above what frames usually are; and the frames that are as far below, and would be
 * among the others in another unit.
 */
export function suspectAmounts({ needs }: Pick<Programme, 'needs'>): readonly SuspectAmount[] {
  const found = known.get(needs) ?? suspectsIn(needs);
  known.set(needs, found);
  return found;
}

/** An allocation that is hardly in the unit of the frames. */
export interface SuspectAllocation {
  readonly at: CellAddress;
  readonly allocation: Money;
  /** The sum of the frames. */
  readonly frames: Money;
}

/**
 * The allocations that are `APART` times the frames together, or less than one part in as many of them: a table in
 * thousands beside one in millions. Where single frames are suspect, their sum tells nothing.
 */
export function suspectAllocations(
  programme: Pick<Programme, 'needs' | 'economy'>,
): readonly SuspectAllocation[] {
  const amounts = programme.needs.flatMap(({ frame }) => valueOf(frame) ?? []).filter((one) => one > 0);
  if (amounts.length <= FEWEST || suspectAmounts(programme).length > 0) return [];
  const frames = sumOf(amounts);
  return programme.economy.flatMap(({ allocation }): SuspectAllocation[] => {
    if (allocation.kind !== 'value' || allocation.value <= 0) return [];
    const isApart = allocation.value >= frames * APART || frames >= allocation.value * APART;
    return isApart ? [{ at: allocation.at, allocation: allocation.value, frames }] : [];
  });
}

/** A column of the queue whose unit nothing tells, and an amount of it that is hardly in MNOK. */
export interface SuspectColumn {
  /** The header's cell. */
  readonly at: CellAddress;
  readonly header: string;
  readonly found: Money;
}

/**
 * The columns of frames that are read as MNOK since nothing tells another unit, and have a frame of a billion kroner or
 * more. Also where there are too few frames for any to be usual. A cell that names its own unit tells nothing of its column.
 */
export function suspectColumns(
  { needs, tables }: Pick<Programme, 'needs' | 'tables'>,
  contentOf: (at: CellAddress) => CellContent,
): readonly SuspectColumn[] {
  return tables.flatMap((table): SuspectColumn[] => {
    if (table.kind !== 'needs') return [];
    return FRAME_FIELDS.flatMap((field) => {
      const column = table.mapping.columns.get(field);
      if (!column || unitTold(table, column) !== null) return [];
      const amounts = needs.flatMap((row) => {
        const reading = row[field];
        const isIn = reading.kind === 'value' && reading.at.sheet === table.sheet;
        return isIn && !namesUnit(contentOf(reading.at)) ? [reading.value] : [];
      });
      const found = amounts.find((amount) => amount >= LARGEST_ASSUMED);
      const at = { sheet: table.sheet, row: table.headerRow, column: column.column };
      return found === undefined ? [] : [{ at, header: column.header, found }];
    });
  });
}

/** Whether it is a text that says what unit it is in: then it is read in that, whatever its column is in. */
export function namesUnit(content: CellContent): boolean {
  return (
    typeof content === 'string' &&
    (['MNOK', 'NOK'] as const).some((unit) => {
      const parsed = parseMoney(content, unit);
      return parsed.kind === 'amount' && parsed.unit !== unit;
    })
  );
}

/** Whether the amount is more likely in another unit than what it seems, so that nothing else is to be said of it. */
export function isSuspect(programme: Pick<Programme, 'needs'>, reading: Reading<Money>): boolean {
  return suspectAt(programme, reading) !== null;
}

/** What is suspected of the amount; null when nothing is. */
export function suspectAt(
  programme: Pick<Programme, 'needs'>,
  reading: Reading<Money>,
): SuspectAmount | null {
  if (reading.kind !== 'value') return null;
  const cell = fullAddress(reading.at);
  return suspectAmounts(programme).find(({ at }) => fullAddress(at) === cell) ?? null;
}

/** The amounts of the queue that can be in another unit than their column's. */
export function amountsOf(row: NeedRow): readonly Reading<Money>[] {
  return FIELDS.map((field) => row[field]);
}

/**
 * The median of the frames, and null of so few that nothing is usual. Frames tell what is usual: what is spent of one need
 * may well be a hundred times what is spent of the others.
 */
export function usualFrame(needs: readonly NeedRow[]): Money | null {
  const frames = framesOf(needs);
  // One that is far above the middle is not itself the middle of the others.
  const usual = frames[Math.floor((frames.length - 1) / 2)];
  return usual === undefined || frames.length <= FEWEST ? null : usual;
}

/** Every frame above zero, current and new, the smallest first. */
function framesOf(needs: readonly NeedRow[]): readonly Money[] {
  return needs
    .flatMap(({ frame, proposed }) => [frame, proposed].flatMap((amount) => valueOf(amount) ?? []))
    .filter((amount) => amount > 0)
    .toSorted((a, b) => a - b);
}

function suspectsIn(needs: readonly NeedRow[]): readonly SuspectAmount[] {
  const usual = usualFrame(needs);
  if (usual === null) return [];
  const suspects = (
    field: (typeof MAY_BE_FAR_ABOVE)[number],
    suspicionOf: (found: Money) => Pick<SuspectAmount, 'expected'> | null,
  ): readonly SuspectAmount[] =>
    needs.flatMap((row): SuspectAmount[] => {
      const reading: Reading<Money | Costs> = row[field];
      const found = amountOf(valueOf(reading));
      if (reading.kind !== 'value' || found === null) return [];
      const { at } = reading;
      const suspicion = suspicionOf(found);
      return suspicion ? [{ at, need: valueOf(row.id), found, usual, ...suspicion }] : [];
    });
  const sound = framesOf(needs).filter((amount) => amount * FAR > usual && amount < usual * FAR);
  return [
    ...MAY_BE_FAR_ABOVE.flatMap((field) => suspects(field, (found) => aboveOthers(found, usual))),
    ...FRAME_FIELDS.flatMap((field) => suspects(field, (found) => belowOthers(found, usual, sound))),
  ];
}

function amountOf(value: Money | Costs | null): Money | null {
  if (typeof value === 'number') return value;
  return value === null || typeof value === 'string' ? null : value.amount;
}

function aboveOthers(found: Money, usual: Money): Pick<SuspectAmount, 'expected'> | null {
  if (found < usual * FAR) return null;
  const expected = UNIT_FACTORS.map((factor) => found / factor).find(
    (one) => one * FAR > usual && one < usual * FAR && Number.isInteger(one),
  );
  return { expected: expected === undefined ? null : ore(expected) };
}

/** A need may well be small: only one that another unit puts between two frames that nothing is said of is suspect. */
function belowOthers(
  found: Money,
  usual: Money,
  sound: readonly Money[],
): Pick<SuspectAmount, 'expected'> | null {
  const [smallest, largest] = [sound.at(0), sound.at(-1)];
  if (found <= 0 || found * FAR > usual || smallest === undefined || largest === undefined) return null;
  const expected = UNIT_FACTORS.toReversed()
    .map((factor) => found * factor)
    .find((one) => one >= smallest && one <= largest);
  return expected === undefined ? null : { expected: ore(expected) };
}

import { unitTold } from '../../mapping/find-tables';
import { type Money, sumOf } from '../../money/money';
import { parseMoney } from '../../money/parse-money';
import { ORE_PER_UNIT } from '../../money/unit';
import type { NeedRow, Programme } from '../../programme/programme';
import { type Reading, valueOf } from '../../programme/reading';
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

export interface SuspectAmount {
  readonly at: CellAddress;
  readonly need: NeedId | null;
  readonly found: Money;
  /** The median of the frames. */
  readonly usual: Money;
}

const known = new WeakMap<readonly NeedRow[], readonly SuspectAmount[]>();

/** The amounts of the queue that are far above what frames usually are. */
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
    return (['frame', 'proposed'] as const).flatMap((field) => {
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
function namesUnit(content: CellContent): boolean {
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
  if (reading.kind !== 'value') return false;
  const cell = fullAddress(reading.at);
  return suspectAmounts(programme).some(({ at }) => fullAddress(at) === cell);
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
  const frames = needs
    .flatMap(({ frame, proposed }) => [frame, proposed].flatMap((amount) => valueOf(amount) ?? []))
    .filter((amount) => amount > 0)
    .toSorted((a, b) => a - b);
  // One that is far above the middle is not itself the middle of the others.
  const usual = frames[Math.floor((frames.length - 1) / 2)];
  return usual === undefined || frames.length <= FEWEST ? null : usual;
}

function suspectsIn(needs: readonly NeedRow[]): readonly SuspectAmount[] {
  const usual = usualFrame(needs);
  if (usual === null) return [];
  return FIELDS.flatMap((field) =>
    needs.flatMap((row): SuspectAmount[] => {
      const reading = row[field];
      return reading.kind === 'value' && reading.value >= usual * FAR
        ? [{ at: reading.at, need: valueOf(row.id), found: reading.value, usual }]
        : [];
    }),
  );
}

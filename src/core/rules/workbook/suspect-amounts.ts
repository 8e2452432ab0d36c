import type { Money } from '../../money/money';
import type { NeedRow, Programme } from '../../programme/programme';
import { type Reading, valueOf } from '../../programme/reading';
import type { NeedId } from '../../references/need-id';
import { type CellAddress, fullAddress } from '../../workbook/address';

/** How far from the others an amount is hardly an amount in the same unit. */
export const FAR = 100;
/** Kroner and thousands in a column of millions. */
export const UNIT_FACTORS = [1_000_000, 1000] as const;
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

/** Whether the amount is more likely in another unit than what it seems, so that nothing else is to be said of it. */
export function isSuspect(programme: Pick<Programme, 'needs'>, reading: Reading<Money>): boolean {
  if (reading.kind !== 'value') return false;
  const cell = fullAddress(reading.at);
  return suspectAmounts(programme).some(({ at }) => fullAddress(at) === cell);
}

/** Frames tell what is usual: what is spent of one need may well be a hundred times what is spent of the others. */
function suspectsIn(needs: readonly NeedRow[]): readonly SuspectAmount[] {
  const frames = needs
    .flatMap(({ frame, proposed }) => [frame, proposed].flatMap((amount) => valueOf(amount) ?? []))
    .filter((amount) => amount > 0)
    .toSorted((a, b) => a - b);
  // One that is far above the middle is not itself the middle of the others.
  const usual = frames[Math.floor((frames.length - 1) / 2)];
  if (usual === undefined || frames.length <= FEWEST) return [];
  return FIELDS.flatMap((field) =>
    needs.flatMap((row): SuspectAmount[] => {
      const reading = row[field];
      return reading.kind === 'value' && reading.value >= usual * FAR
        ? [{ at: reading.at, need: valueOf(row.id), found: reading.value, usual }]
        : [];
    }),
  );
}

import type { Finding, FixKind } from '../rules/finding';
import { type CellAddress, fullAddress } from '../workbook/address';
import type { Edit } from '../workbook/edits';
import { sameContent } from '../workbook/same-content';

/** One finding's fix, and what it changes. */
export interface PlannedFix {
  readonly finding: Finding;
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** A fix that is not made, and why. */
export interface UnplannedFix {
  readonly finding: Finding;
  /** `overlaps`: an earlier fix writes something else into one of its cells. `locked`: the sheet is protected. */
  readonly reason: 'overlaps' | 'locked';
  readonly at: CellAddress;
}

export interface FixPlan {
  readonly fixes: readonly PlannedFix[];
  readonly left: readonly UnplannedFix[];
  /** All edits of all fixes, each cell once. */
  readonly edits: readonly Edit[];
}

/**
 * What the chosen findings' fixes would change, in the findings' order. A fix is made whole or not at all: one that
 * would write into a locked cell, or write otherwise into a cell that an earlier fix writes, is left.
 */
export function planFixes(
  findings: readonly Finding[],
  { chooses, isLocked = () => false }: FixChoice,
): FixPlan {
  const fixes: PlannedFix[] = [];
  const left: UnplannedFix[] = [];
  const planned = new Map<string, Edit>();
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || !chooses(finding)) continue;
    const locked = fix.edits.find(({ address }) => isLocked(address));
    const overlapping = fix.edits.find((edit) => {
      const earlier = planned.get(fullAddress(edit.address));
      return earlier && !sameContent(earlier.to, edit.to);
    });
    if (locked) left.push({ finding, reason: 'locked', at: locked.address });
    else if (overlapping) left.push({ finding, reason: 'overlaps', at: overlapping.address });
    else {
      for (const edit of fix.edits) planned.set(fullAddress(edit.address), edit);
      fixes.push({ finding, kind: fix.kind, edits: fix.edits });
    }
  }
  return { fixes, left, edits: [...planned.values()] };
}

export interface FixChoice {
  /** Which findings to mend; those without a fix are passed over. */
  readonly chooses: (finding: Finding) => boolean;
  readonly isLocked?: (at: CellAddress) => boolean;
}

/** Fixes that only change form, which `fix` applies unasked (domain, section 5). */
export function hasSafeFix({ fix }: Finding): boolean {
  return fix?.kind === 'safe';
}

import * as z from 'zod/mini';
import type { Finding } from '../rules/finding';
import { fullAddress } from '../workbook/address';
import type { CellContent } from '../workbook/edits';
import { canAcknowledge } from './can-acknowledge';

/** A finding that somebody has decided to live with, and why. It holds as long as the cell holds what it held then. */
export interface Acknowledgement {
  readonly rule: string;
  /** Null for a finding of no need; then the cell decides. */
  readonly need: number | null;
  /** `Behovskø!L24`, as it was then: rows move, needs do not. */
  readonly cell: string;
  readonly was: CellContent;
  readonly reason: string;
}

export interface AcknowledgedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** What a cell holds, as JSON has it. */
export const contentShape = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ formula: z.string() }),
  z.strictObject({ error: z.string() }),
]);

/** As it stands in the settings. */
export const acknowledgementShape = z.strictObject({
  rule: z.string(),
  need: z.union([z.null(), z.number()]),
  cell: z.string(),
  was: contentShape,
  reason: z.string().check(z.minLength(1)),
});

export function acknowledge(finding: Finding, was: CellContent, reason: string): Acknowledgement {
  const { rule, need, at } = finding;
  return { rule, need, cell: fullAddress(at), was, reason: reason.trim() };
}

/** Parts the findings into those that are open and those that are acknowledged. */
export function partByAcknowledgement(
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
  contentOf: (at: Finding['at']) => CellContent,
): { readonly open: readonly Finding[]; readonly acknowledged: readonly AcknowledgedFinding[] } {
  const open: Finding[] = [];
  const acknowledged: AcknowledgedFinding[] = [];
  for (const finding of findings) {
    const found = canAcknowledge(finding)
      ? acknowledgements.find((one) => holdsFor(one, finding, contentOf))
      : undefined;
    if (found) acknowledged.push({ finding, reason: found.reason });
    else open.push(finding);
  }
  return { open, acknowledged };
}

function holdsFor(
  { rule, need, cell, was }: Acknowledgement,
  finding: Finding,
  contentOf: (at: Finding['at']) => CellContent,
): boolean {
  if (rule !== finding.rule || need !== finding.need) return false;
  const isSamePlace =
    need === null ? cell === fullAddress(finding.at) : sheetOf(cell) === sheetOf(fullAddress(finding.at));
  return isSamePlace && JSON.stringify(contentOf(finding.at)) === JSON.stringify(was);
}

const sheetOf = (cell: string): string => cell.slice(0, cell.lastIndexOf('!'));

/** The list with one more, in place of an earlier one of the same finding. What in it is not understood is kept. */
export function withAcknowledgement(all: readonly unknown[], added: Acknowledgement): readonly unknown[] {
  return [...all.filter((one) => !isSame(one, added)), added];
}

export function withoutAcknowledgement(all: readonly unknown[], finding: Finding): readonly unknown[] {
  const { rule, need, at } = finding;
  return all.filter((one) => !isSame(one, { rule, need, cell: fullAddress(at) }));
}

type Key = Pick<Acknowledgement, 'rule' | 'need' | 'cell'>;

function isSame(one: unknown, { rule, need, cell }: Key): boolean {
  const read = acknowledgementShape.safeParse(one);
  if (!read.success) return false;
  return read.data.rule === rule && read.data.need === need && (need !== null || read.data.cell === cell);
}

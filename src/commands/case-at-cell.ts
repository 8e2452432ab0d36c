import type { CaseSummary, CheckResult } from '../core/check-result';
import type { CaseNumber } from '../core/references/case-number';
import type { CellAddress } from '../core/workbook/address';

/**
 * The case that a person who stands in `cell` means: the one of that row in Saker, else the one that treats the need of
 * that row's change, else the only one with a change. Null when none of these tells.
 */
export function caseAtCell(
  { cases, changes }: Pick<CheckResult, 'cases' | 'changes'>,
  cell: CellAddress | null,
): CaseNumber | null {
  const withChange = cases.filter(({ hasChange }) => hasChange);
  return (cell && (caseOfRow(cases, cell) ?? caseOfNeed(withChange, changes, cell))) ?? onlyOne(withChange);
}

function caseOfRow(cases: readonly CaseSummary[], cell: CellAddress): CaseNumber | null {
  return cases.find(({ at }) => isSameRow(at, cell))?.number ?? null;
}

function caseOfNeed(
  cases: readonly CaseSummary[],
  changes: CheckResult['changes'],
  cell: CellAddress,
): CaseNumber | null {
  const need = changes.find(({ at }) => isSameRow(at, cell))?.need;
  return need === undefined ? null : (cases.find(({ needs }) => needs.includes(need))?.number ?? null);
}

function isSameRow(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row;
}

function onlyOne(cases: readonly CaseSummary[]): CaseNumber | null {
  return cases.length === 1 ? (cases[0]?.number ?? null) : null;
}

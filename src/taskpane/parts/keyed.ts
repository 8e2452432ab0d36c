import type { Finding } from '../../core/rules/finding';
import { fullAddress } from '../../core/workbook/address';

export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/**
 * Findings with a key each for React. The same fault in the same cell keeps its key from check to check, also when its
 * figures change, and with it its place, its focus and its open details. Where a cell has the same fault twice (two
 * unknown needs in a list), they are numbered.
 */
export function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, at, message, need } = finding;
    const fault = `${rule} ${message} ${fullAddress(at)} ${need ?? ''}`;
    const before = seen.get(fault) ?? 0;
    seen.set(fault, before + 1);
    return { key: `${fault} ${before}`, finding };
  });
}

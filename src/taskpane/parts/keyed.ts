import type { Finding } from '../../core/rules/finding';
import { fullAddress } from '../../core/workbook/address';

export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/**
 * Findings with a key each for React. The same fault keeps its key from check to check, also when its figures change or
 * somebody puts rows in above, and with it its place, its focus and what is opened and typed in it. Of a need, that is
 * told by its number; else by the cell. Where a fault is there twice (two unknown needs in a list), they are numbered.
 */
export function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, at, message, need } = finding;
    const where = need === null ? fullAddress(at) : `${at.sheet} ${at.column} #${need}`;
    const fault = `${rule} ${message} ${where}`;
    const before = seen.get(fault) ?? 0;
    seen.set(fault, before + 1);
    return { key: `${fault} ${before}`, finding };
  });
}

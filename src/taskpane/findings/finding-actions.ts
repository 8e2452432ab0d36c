import type { Finding } from '../../core/rules/finding';
import type { CellAddress } from '../../core/workbook/address';

/** What a person can do about findings. */
export interface FindingActions {
  readonly onGoTo: (address: CellAddress) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onAcknowledge: (finding: Finding, reason: string) => void;
  /** Takes an acceptance back. */
  readonly onReopen: (finding: Finding) => void;
}

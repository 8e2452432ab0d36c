import type { CheckResult } from '../../core/check-result';
import type { Finding } from '../../core/rules/finding';
import type { CellAddress } from '../../core/workbook/address';
import type { MadeFile } from '../session/session-parts';
import type { SettingAim } from '../settings/setting-of';
import type { FindingsChoice } from './findings-choice';
import type { TypedReasons } from './typed-reasons';

/** What the report comes as. */
export type ReportKind = 'xlsx' | 'csv';

/** What a person can do about findings. */
export interface FindingActions {
  readonly onChoice: (choice: FindingsChoice) => void;
  /** Makes the report of all findings. */
  readonly makeReport: (result: CheckResult, kind: ReportKind) => Promise<MadeFile>;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly reasons: TypedReasons;
  readonly onAcknowledge: (finding: Finding, reason: string) => void;
  /** Leads to the setting of a finding. */
  readonly onSetting: (aim: SettingAim) => void;
  /** Takes an acceptance back. */
  readonly onReopen: (finding: Finding) => void;
}

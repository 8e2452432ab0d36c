import { checkWorkbook } from '../check';
import type { CheckOptions } from '../check-options';
import type { CheckResult, FoundTableSummary } from '../check-result';
import { readNeedsQueue } from '../programme/read-programme';
import type { Finding, Severity } from '../rules/finding';
import { RULES } from '../rules/rules';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Figure } from './figure';
import { type MeetingHead, meetingHead, meetingOn } from './meeting-head';

/** What the control page (Kontrollark) of a meeting says: what was checked, how, and what was let stand, and why. */
export interface ControlSheet {
  readonly kind: 'control';
  readonly meeting: MeetingHead;
  readonly workbook: string;
  readonly tables: readonly FoundTableSummary[];
  readonly needs: Figure<number>;
  readonly rules: Figure<number>;
  /** Rules that this organisation has made graver or milder, or switched off. */
  readonly changedRules: readonly {
    readonly id: string;
    readonly from: Severity;
    readonly to: Severity | 'off';
  }[];
  readonly findings: readonly Finding[];
  readonly acknowledged: CheckResult['acknowledged'];
  readonly count: Readonly<Record<Severity, Figure<number>>>;
}

/** @throws {Fault} `no-needs-table` */
export function controlSheet(snapshot: WorkbookSnapshot, options: CheckOptions): ControlSheet {
  const result = checkWorkbook(snapshot, options);
  const programme = readNeedsQueue(snapshot, options);
  const { day } = result.meeting;
  const isOff = (id: string): boolean => result.settings.rules.get(id) === 'off';
  const count = (severity: Severity): Figure<number> => {
    const counted = result.findings.filter((one) => one.severity === severity);
    return { field: `control.${severity}`, value: counted.length, cells: [] };
  };
  return {
    kind: 'control',
    meeting: meetingHead(meetingOn(programme, day), day, null),
    workbook: (options.file ?? '').replace(/^.*[\\/]/, ''),
    tables: result.tables,
    needs: { field: 'control.needs', value: result.needs, cells: [] },
    rules: { field: 'control.rules', value: RULES.filter(({ id }) => !isOff(id)).length, cells: [] },
    changedRules: RULES.flatMap(({ id, severity }) => {
      const to = result.settings.rules.get(id);
      return to === undefined || to === severity ? [] : [{ id, from: severity, to }];
    }),
    findings: result.findings,
    acknowledged: result.acknowledged,
    count: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

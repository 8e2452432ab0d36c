import type { MeetingDate } from '../check-result';
import type { ChangeOfNeed } from '../frames/frame-changes';
import type { Programme } from '../programme/programme';
import type { NeedId } from '../references/need-id';
import type { SheetMistake } from '../settings/settings-sheet';
import type { Language } from '../text/language';
import type { Vocabularies } from '../vocabulary/vocabularies';
import type { CellAddress } from '../workbook/address';
import type { CellContent, Edit } from '../workbook/edits';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { FindingData, FixKind, LackedColumn, Severity } from './finding';
import type { Thresholds } from './thresholds';

/** What a rule sees. It reads; it never changes anything. */
export interface RuleContext {
  readonly programme: Programme;
  readonly changes: readonly ChangeOfNeed[];
  readonly meeting: MeetingDate;
  readonly thresholds: Thresholds;
  /** What in the settings sheets of the workbook is not understood. */
  readonly settingsMistakes: readonly SheetMistake[];
  /** The language that the workbook's headers are in; a fix writes words of it. */
  readonly language: Language;
  /** With the organisation's own words. */
  readonly vocabularies: Vocabularies;
  /** The workbook's sheets as they are, by name. */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  /** What the cell holds: its formula, else its value. */
  readonly contentOf: (at: CellAddress) => CellContent;
  /** An edit of the cell as it stands now. */
  readonly edit: (at: CellAddress, to: CellContent) => Edit;
}

/** One fault as a rule reports it. */
export interface Report {
  readonly at: CellAddress;
  readonly need: NeedId | null;
  readonly message: string;
  readonly data: FindingData;
  /** The column that the table has not, and where what is missing would be written. */
  readonly lacks?: LackedColumn;
  /** How it can be mended, when the rule has a fix and this case of it can be. */
  readonly edits?: readonly Edit[];
}

/** One rule: one file, named as its id. Whether its fix is safe is part of the declaration. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly fix: FixKind | null;
  check(context: RuleContext): Iterable<Report>;
}

export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}

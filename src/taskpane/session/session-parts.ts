import type { CaseSummary, CheckResult } from '../../core/check-result';
import type { Enrichment, PresentEnrichment } from '../../core/enrichment/enrichment';
import type { WhatIfPlan } from '../../core/frames/plan-what-if';
import type { WhatIf } from '../../core/frames/what-if';
import type { TableKind } from '../../core/tables/tables';
import type { PointedTable } from '../../core/mapping/pointed-table';
import type { SettingsChange } from '../../core/settings/change-settings';
import type { CellAddress } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edits';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { WrittenBefore } from './written-history';
import type { WriteResult } from '../../core/workbook/write-result';

/** What the session needs of the workbook; `src/excel` gives it. */
export interface OpenWorkbook {
  readSnapshot(options?: { readonly signal?: AbortSignal }): Promise<WorkbookSnapshot>;
  select(address: CellAddress): Promise<void>;
  activeCell(): Promise<CellAddress>;
  isReadOnly(): Promise<boolean>;
  /** `isOwn`: what this add-in itself has written. */
  onChanged(listener: (change: { readonly isOwn: boolean }) => void): Promise<() => Promise<void>>;
  applyEdits(edits: readonly Edit[]): Promise<WriteResult>;
  openNew(bytes: Uint8Array): Promise<void>;
  writeSettings(change: { readonly was: string | undefined; readonly to: string }): Promise<boolean>;
  applyEnrichment(enrichment: Enrichment): Promise<void>;
  removeEnrichment(present: PresentEnrichment): Promise<void>;
}

/** A file made in this session, held until the pane closes. */
export interface MadeFile {
  readonly fileName: string;
  readonly file: Blob;
  /** How many places of it a person must fill in. */
  readonly toFill?: number;
}

export interface SessionParts {
  readonly workbook: OpenWorkbook;
  readonly check: (snapshot: WorkbookSnapshot) => Promise<CheckResult>;
  readonly makeMemo: (snapshot: WorkbookSnapshot, found: CaseSummary, draft: boolean) => Promise<MadeFile>;
  /** The settings in the workbook, changed. @throws Fault when they cannot be */
  readonly changeSettings: (json: string | undefined, change: SettingsChange) => Promise<string>;
  readonly planWhatIf: (snapshot: WorkbookSnapshot, whatIf: WhatIf) => Promise<WhatIfPlan>;
  readonly pointedTable: (
    snapshot: WorkbookSnapshot,
    at: CellAddress,
    kind: TableKind,
  ) => Promise<PointedTable | null>;
  /** An empty needs queue with everything in place, as an .xlsx. */
  readonly newWorkbook: () => Promise<Uint8Array>;
  /** Keeps what can be taken back, should the page be loaded anew. */
  readonly keepWritten: (written: readonly WrittenBefore[]) => void;
  /** What would be added to the workbook, and what of it is there. */
  readonly planEnrichment: (snapshot: WorkbookSnapshot) => Promise<{
    readonly plan: Enrichment;
    readonly present: PresentEnrichment;
    /** Whether there are columns that the settings do not choose any more. */
    readonly hasUnwanted: boolean;
  }>;
}

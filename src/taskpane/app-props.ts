import type { IsoDate } from '../core/calendar/iso-date';
import type { CaseNumber } from '../core/references/case-number';
import type { Finding } from '../core/rules/finding';
import type { SettingsChange } from '../core/settings/change-settings';
import type { CellAddress } from '../core/workbook/address';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import type { EnrichingActions } from './overview/enrich-section';
import type { TableKind } from '../core/tables/tables';
import type { PointedTable } from '../core/mapping/pointed-table';
import type { FrameActions } from './frames/frame-actions';
import type { FindingActions } from './findings/finding-actions';
import type { TypedReasons } from './findings/typed-reasons';
import type { Papers } from './papers/papers';
import type { NoticeOf, SessionState } from './session/session-state';
import type { KeptView } from './shell/keep-view';
import type { AskedPlace } from './shell/places-asked';

export interface AppProps {
  readonly state: SessionState;
  readonly texts: Texts;
  readonly language: Language;
  readonly onCheck: () => void;
  /** Null: as the workbook shows it. */
  readonly onMeeting: (day: IsoDate | null) => void;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onMakeMemo: (number: CaseNumber, draft: boolean) => void;
  readonly onDismissNotice: (of: NoticeOf) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly reasons: TypedReasons;
  readonly onAcknowledge: (finding: Finding, reason: string) => void;
  readonly onReopen: (finding: Finding) => void;
  readonly makeReport: FindingActions['makeReport'];
  readonly pointedTable: (kind: TableKind) => Promise<PointedTable | null>;
  readonly planWhatIf: FrameActions['planWhatIf'];
  readonly writeWhatIf: FrameActions['writeWhatIf'];
  readonly onUndo: () => void;
  readonly onDismissWritten: () => void;
  readonly onSettings: (change: SettingsChange) => void;
  readonly enriching: EnrichingActions;
  /** Null: Excel's. */
  readonly chosenLanguage: Language | null;
  readonly onLanguage: (language: Language | null) => void;
  readonly onNewWorkbook: () => void;
  readonly papers: Papers;
  /** Null where the host cannot open a browser. */
  readonly onOpenInBrowser: ((number: CaseNumber) => Promise<boolean>) | null;
  /** What was shown before the page was loaded anew; null when it is the first time. */
  readonly kept: KeptView | null;
  /** What is shown now, to be shown again should the page be loaded anew. */
  readonly onView: (view: KeptView) => void;
  /** The place that a ribbon button asked for last. */
  readonly asked?: AskedPlace | null;
}

import type { Area, CellAddress } from '../core/workbook/address';
import type { CellStyle } from '../xlsx/workbook-file';

/**
 * The embedded Excel: a workbook in memory that answers Microsoft's own client library as Excel would. One host can
 * serve several clients (panes). What a person does at the spreadsheet goes through `user`; what they see of it comes
 * from `view`.
 */
export interface ExcelHost {
  /** Opens a line for one client. `receive` gets the host's messages as text, never synchronously. */
  connect(receive: (message: string) => void): HostConnection;
  readonly view: HostView;
  readonly user: HostUser;
  /** A changed copy of the opened file: the original with only what changed patched in. */
  save(): Uint8Array;
  /** Counted since the start or since `resetTraffic`. Bytes are of the messages as UTF-8. */
  readonly traffic: HostTraffic;
  resetTraffic(): void;
}

export interface HostConnection {
  send(message: string): void;
  close(): void;
}

export interface HostTraffic {
  readonly requests: number;
  readonly bytesToHost: number;
  readonly bytesFromHost: number;
}

/** What a spreadsheet shows. Rows and columns count from 0. */
export interface HostView {
  readonly sheets: readonly HostSheetView[];
  readonly activeSheet: string;
  readonly selection: { readonly sheet: string; readonly area: Area };
  /** Called after anything visible changed: cells, selection, sheets. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export interface HostSheetView {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Used range, null for an empty sheet. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels at 96 dpi; 0 when hidden. */
  columnWidth(column: number): number;
  /** Pixels at 96 dpi; 0 when hidden; null when it should follow the content. */
  rowHeight(row: number): number | null;
  cell(row: number, column: number): HostCellView;
}

export interface HostCellView {
  /** As shown: formatted by the number format in the workbook's locale. */
  readonly text: string;
  /** As the formula bar shows it: the formula, or the value in the workbook's locale. */
  readonly input: string;
  readonly isNumber: boolean;
  readonly style: CellStyle;
}

/** What a person can do at the spreadsheet. */
export interface HostUser {
  activate(sheet: string): void;
  select(sheet: string, area: Area): void;
  /** Types into a cell and presses Enter: `4,8`, `juni 2022`, `=F7+G7`. Raises change events as a local user's edit. */
  type(address: CellAddress, input: string): void;
  /** The same by a co-author elsewhere: events say `source: Remote`. */
  typeRemotely(address: CellAddress, input: string): void;
  /** Takes back the last thing that was done. False when there is nothing to take back. */
  undo(): boolean;
  /** Does again what was taken back last. False when there is nothing, or something was done since. */
  redo(): boolean;
  /** Begins or ends typing into a cell: meanwhile Excel refuses what add-ins ask. */
  editCell(isEditing: boolean): void;
}

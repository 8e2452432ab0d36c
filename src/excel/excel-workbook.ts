import { Fault } from '../core/fault';
import type { Enrichment, PresentEnrichment } from '../core/enrichment/enrichment';
import { fullAddress, type CellAddress } from '../core/workbook/address';
import type { Edit } from '../core/workbook/edits';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { WriteResult } from '../core/workbook/write-result';
import type { Language } from '../locales/language';
import { displayLanguage } from './display-language';
import { applyEnrichment, HalfEnriched, removeEnrichment } from './enrich/apply-enrichment';
import { toFault, withExcelFaults } from './excel-fault';
import { readSnapshot } from './read-snapshot';
import { HalfWritten, writeEdits } from './write-edits';
import { writeSettings } from './write-settings';
import { watchChanges, type WorkbookChange } from './watch-changes';

/** The workbook that is open in the running Excel. Every method throws `Fault` with a code `excel-*`. */
export interface ExcelWorkbook {
  /**
   * Reads everything the core needs. Waits while a cell is being edited. `onProgress` is told the part that is read,
   * 0 to 1.
   *
   * @throws the reason of `signal` when it is aborted
   */
  readSnapshot(options?: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (part: number) => void;
  }): Promise<WorkbookSnapshot>;
  /**
   * Shows the cell to the person. A hidden sheet stays hidden.
   *
   * @throws Fault `excel-item-gone` when the sheet is not there, or is hidden and cannot be shown
   */
  select(address: CellAddress): Promise<void>;
  /** The cell that the person is at. */
  activeCell(): Promise<CellAddress>;
  /** Whether Excel has opened it in read-only mode. What is written may then be refused, or not be saved. */
  isReadOnly(): Promise<boolean>;
  /** Listens for changes; what it gives stops the listening. */
  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /**
   * Makes the edits in one go, each only where the cell still holds its `was`.
   *
   * @throws Fault `excel-half-written` when Excel failed half way and what was made could not be taken back
   */
  applyEdits(edits: readonly Edit[]): Promise<WriteResult>;
  /** Writes the settings that travel in the workbook; false when they are no longer what was read. */
  writeSettings(change: { readonly was: string | undefined; readonly to: string }): Promise<boolean>;
  /** Opens an .xlsx as a new, unsaved workbook beside this one. */
  openNew(bytes: Uint8Array): Promise<void>;
  /**
   * Writes what the add-in adds, over what it put in before.
   *
   * @throws Fault `excel-half-enriched` when Excel failed while it wrote, and part of it may stand; `cause` is why
   */
  applyEnrichment(enrichment: Enrichment): Promise<void>;
  /** Takes away what the add-in put in, marks too. @throws Fault `excel-half-enriched` as `applyEnrichment` */
  removeEnrichment(present: PresentEnrichment): Promise<void>;
  displayLanguage(): Language;
  /** The file's name, with its extension once it has been saved. */
  workbookName(): Promise<string>;
}

function halfEnriched(error: unknown): never {
  if (!(error instanceof HalfEnriched)) throw error;
  throw new Fault(
    { code: 'excel-half-enriched', columns: null, sheets: [] },
    { cause: toFault(error.cause) },
  );
}

export function createExcelWorkbook(): ExcelWorkbook {
  let dateSystem: 1900 | 1904 | undefined;

  return {
    readSnapshot: (options = {}) =>
      withExcelFaults(() =>
        Excel.run({ delayForCellEdit: true }, async (context) => {
          options.signal?.throwIfAborted();
          const { snapshot, isDateSystemSure } = await readSnapshot(context, { ...options, dateSystem });
          if (isDateSystemSure) dateSystem = snapshot.dateSystem;
          return snapshot;
        }),
      ),

    select: (address) =>
      withExcelFaults(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(address.sheet);
          sheet.load('visibility');
          await context.sync();
          const what = fullAddress(address);
          if (sheet.isNullObject) throw new Fault({ code: 'excel-item-gone', what });
          if (sheet.visibility !== 'Visible')
            throw new Fault({ code: 'excel-sheet-hidden', sheet: address.sheet });
          sheet.activate();
          sheet.getCell(address.row, address.column).select();
          await context.sync();
        }),
      ),

    activeCell: () =>
      withExcelFaults(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.getActiveCell();
          cell.load('rowIndex, columnIndex, worksheet/name');
          await context.sync();
          return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
        }),
      ),

    isReadOnly: () =>
      withExcelFaults(() =>
        Excel.run(async (context) => {
          context.workbook.load('readOnly');
          await context.sync();
          return context.workbook.readOnly;
        }),
      ),

    onChanged: (listener) =>
      withExcelFaults(async () => {
        const stop = await watchChanges(listener);
        return () => withExcelFaults(stop);
      }),

    applyEdits: (edits) =>
      withExcelFaults(() =>
        Excel.run({ delayForCellEdit: true }, (context) => writeEdits(context, edits)).catch(
          (error: unknown) => {
            if (!(error instanceof HalfWritten)) throw error;
            const cells = error.standing.map(({ address }) => fullAddress(address));
            throw new Fault({ code: 'excel-half-written', cells }, { cause: error.cause });
          },
        ),
      ),

    writeSettings: (change) =>
      withExcelFaults(() =>
        Excel.run({ delayForCellEdit: true }, (context) => writeSettings(context, change)),
      ),

    openNew: (bytes) => withExcelFaults(() => Excel.createWorkbook(base64Of(bytes))),

    applyEnrichment: (enrichment) =>
      withExcelFaults(() =>
        Excel.run({ delayForCellEdit: true }, (context) => applyEnrichment(context, enrichment)).catch(
          halfEnriched,
        ),
      ),

    removeEnrichment: (present) =>
      withExcelFaults(() =>
        Excel.run({ delayForCellEdit: true }, (context) => removeEnrichment(context, present)).catch(
          halfEnriched,
        ),
      ),

    displayLanguage,

    workbookName: () =>
      withExcelFaults(() =>
        Excel.run(async (context) => {
          const { workbook } = context;
          workbook.load('name');
          await context.sync();
          return workbook.name;
        }),
      ),
  };
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

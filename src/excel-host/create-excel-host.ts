import type { Area, CellAddress } from '../core/workbook/address';
import { readWorkbook, type WorkbookFile } from '../xlsx';
import { CellEdit } from './cell-edit';
import { cultures, type CultureName } from './culture/culture';
import { exceltsCalculation } from './excelts-calculation';
import { Faults, type HostFaults } from './faults';
import type { ExcelHost, HostConnection, HostTraffic } from './host-api';
import type { Author } from './model/happenings';
import { Workbook } from './model/workbook';
import { writeInputs } from './model/write';
import { Connection, type ConnectionOptions } from './protocol/connection';
import { utf8Length } from './protocol/utf8-length';
import type { Profile } from './registry/requirement-sets';
import type { SettingsStore } from './office/document-settings';
import type { OfficeHost } from './office/install-office';
import { savedWorkbook } from './save';
import { viewOf } from './view';

export interface ExcelHostOptions {
  /** The file's name, as `workbook.name` gives it. */
  readonly file?: string;
  /** Whether the workbook says that it is open in read-only mode; writing goes as ever, as in Excel on a desktop. */
  readonly isReadOnly?: boolean;
  readonly profile?: Profile;
  /** How numbers and dates are written. */
  readonly culture?: CultureName;
  /** The language of Excel's own texts, `Office.context.displayLanguage`. */
  readonly displayLanguage?: string;
  /** The language for editing documents, `Office.context.contentLanguage`. */
  readonly contentLanguage?: string;
  /** What `Excel.createWorkbook` opens, null for an empty workbook. Without it, that fails with `NotImplemented`. */
  readonly onNewWorkbook?: (bytes: Uint8Array | null) => void;
}

/** An embedded Excel, with what an add-in's window needs of it besides the line. */
export interface EmbeddedExcel extends ExcelHost, OfficeHost {
  /** For tests: what goes wrong on demand. */
  readonly faults: HostFaults;
}

/** Opens an .xlsx in an embedded Excel. @throws Fault for what is not a workbook, as `readWorkbook` does */
export const createExcelHost = (bytes: Uint8Array, options: ExcelHostOptions = {}): EmbeddedExcel =>
  hostOf(readWorkbook(bytes, options.file ?? defaultFileName), savedWorkbook, options);

const defaultFileName = 'Book1.xlsx';

/** An embedded Excel with a workbook that has been read already. */
export function hostOf(
  file: WorkbookFile,
  save: (workbook: Workbook) => Uint8Array,
  options: ExcelHostOptions = {},
): EmbeddedExcel {
  const { profile = 'microsoft-365', culture = 'nb-NO' } = options;
  const faults = new Faults();
  const workbook = new Workbook(file, {
    fileName: options.file ?? defaultFileName,
    isReadOnly: options.isReadOnly ?? false,
    culture: cultures[culture],
    calculation: exceltsCalculation,
    undoesAddIns: profile === 'microsoft-365',
    onNewWorkbook: options.onNewWorkbook,
  });
  const traffic = new TrafficCounter();
  const cellEdit = new CellEdit();

  const enter = (author: Author, { sheet, row, column }: CellAddress, input: string): void => {
    const target = workbook.sheet(sheet);
    workbook.as(author, () =>
      writeInputs(target, { top: row, left: column, rows: 1, columns: 1 }, [[input]], workbook.culture),
    );
  };

  return {
    profile,
    displayLanguage: options.displayLanguage ?? culture,
    contentLanguage: options.contentLanguage ?? culture,
    fileName: workbook.options.fileName,
    settings: settingsOf(workbook),
    view: viewOf(workbook),
    user: {
      activate: (sheet) => workbook.as({ kind: 'user' }, () => workbook.activate(workbook.sheet(sheet))),
      select: (sheet, area: Area) =>
        workbook.as({ kind: 'user' }, () => workbook.select(workbook.sheet(sheet), area)),
      type: (address, input) => enter({ kind: 'user' }, address, input),
      typeRemotely: (address, input) => enter({ kind: 'co-author' }, address, input),
      undo: () => workbook.undo(),
      redo: () => workbook.redo(),
      editCell: (isEditing) => cellEdit.set(isEditing),
    },
    faults,
    connect: (receive) => connect({ workbook, profile, cellEdit, faults }, traffic, receive),
    save: () => save(workbook),
    traffic,
    resetTraffic: () => traffic.reset(),
  };
}

function connect(
  shared: Omit<ConnectionOptions, 'deliver'>,
  traffic: TrafficCounter,
  receive: (message: string) => void,
): HostConnection {
  const deliver = (message: string): void => {
    traffic.bytesFromHost += utf8Length(message);
    shared.faults.handOver(() => receive(message));
  };
  const connection = new Connection({ ...shared, deliver });
  return {
    send(message) {
      traffic.requests += 1;
      traffic.bytesToHost += utf8Length(message);
      connection.send(message);
    },
    close: () => connection.close(),
  };
}

function settingsOf(workbook: Workbook): SettingsStore {
  return {
    read: () => new Map(workbook.settings),
    replace: (settings) => {
      workbook.settings.clear();
      for (const [name, value] of settings) workbook.settings.set(name, value);
      workbook.tell({ kind: 'settings-changed' });
    },
    onChanged: (listener) =>
      workbook.listen((happening) => {
        if (happening.kind === 'settings-changed') listener();
      }),
  };
}

class TrafficCounter implements HostTraffic {
  requests = 0;
  bytesToHost = 0;
  bytesFromHost = 0;

  reset(): void {
    this.requests = 0;
    this.bytesToHost = 0;
    this.bytesFromHost = 0;
  }
}

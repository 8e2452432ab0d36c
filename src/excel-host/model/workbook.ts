import { areaName, type Area } from '../../core/workbook/address';
import type { CellStyle, WorkbookFile } from '../../xlsx/workbook-file';
import type { Calculation } from '../calculation';
import type { Culture } from '../culture/culture';
import { invalidOperation, itemNotFound } from '../errors';
import { boundingArea } from './areas';
import { partInFile, rootNamespace, type CustomXmlPart } from './custom-xml-part';
import type { Author, Happening } from './happenings';
import { History } from './history';
import { DefinedName } from './name';
import { readSettings, settingsNamespace } from './settings-part';
import { Sheet } from './sheet';
import { neighbour } from './sheet-order';
import type { Table } from './table';
import { followEdit } from './table-follow';
import { TrackedRanges } from './tracked-ranges';
import { WorkbookDocument } from './workbook-document';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export interface WorkbookOptions {
  readonly fileName: string;
  /** Whether it says that it is open in read-only mode; writing goes as ever, as in Excel on a desktop. */
  readonly isReadOnly: boolean;
  readonly culture: Culture;
  readonly calculation: Calculation;
  /** Excel before ExcelApi 1.19 forgets its undo list when an add-in writes. */
  readonly undoesAddIns: boolean;
  /** Opens another workbook in a window of its own; null for an empty one. Absent where there can be none. */
  readonly onNewWorkbook?: ((bytes: Uint8Array | null) => void) | undefined;
}

type Listener = (happening: Happening, author: Author) => void;

/** The open workbook: what Excel holds in memory. It knows nothing of clients or of the protocol. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly trackedRanges = new TrackedRanges();
  /** What `Office.context.document.settings` and `workbook.settings` both keep: JSON values by key. */
  readonly settings: Map<string, unknown>;
  /** Without the one that the settings are kept in. */
  readonly customXmlParts: CustomXmlPart[];
  /** As the file has it. */
  readonly settingsPart: CustomXmlPart | null;
  calculationMode: CalculationMode = 'Automatic';
  readonly document: WorkbookDocument;
  private readonly history = new History();
  private readonly listeners = new Set<Listener>();
  private author: Author = { kind: 'user' };
  private active: Sheet;
  private selected: { readonly sheet: Sheet; readonly area: Area };
  private lastTableId = 0;
  private lastSheetNumber = 0;
  /** Cells written since the last calculation; null when all results stand. */
  private due: Set<string> | null = null;
  /** While a step is taken back: where. */
  private touched: Map<Sheet, Area> | null = null;
  /** Taking a step back, Excel does nothing of its own accord. */
  private isUndoing = false;

  constructor(
    readonly file: WorkbookFile,
    readonly options: WorkbookOptions,
  ) {
    this.document = new WorkbookDocument(this);
    for (const sheet of file.sheets)
      this.sheets.push(new Sheet(this, (this.lastSheetNumber += 1), sheet, sheet.name));
    this.names.push(...file.names.map(({ name, formula }) => new DefinedName(this, name, formula)));
    const parts = file.customXmlParts.map(({ path, xml }, index) => partInFile(index, path, xml));
    this.settingsPart = parts.find(({ xml }) => rootNamespace(xml) === settingsNamespace) ?? null;
    this.settings = this.settingsPart ? readSettings(this.settingsPart.xml) : new Map<string, unknown>();
    this.customXmlParts = parts.filter((part) => part !== this.settingsPart);
    this.active = this.sheets[file.activeSheet] ?? this.anySheet();
    this.selected = { sheet: this.active, area: { top: 0, left: 0, rows: 1, columns: 1 } };
  }

  get culture(): Culture {
    return this.options.culture;
  }

  get dateSystem(): 1900 | 1904 {
    return this.file.dateSystem;
  }

  get defaultStyle(): CellStyle {
    return this.fileStyle(0);
  }

  get activeSheet(): Sheet {
    return this.active;
  }

  get selection(): { readonly sheet: Sheet; readonly area: Area } {
    return this.selected;
  }

  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** By the style's number in the file. */
  fileStyle(index: number): CellStyle {
    const style = this.file.styles[index] ?? this.file.styles[0];
    if (!style) throw new Error('a workbook without a default style');
    return style;
  }

  nextTableId(): number {
    return (this.lastTableId += 1);
  }

  /** Names of sheets differ by more than case. */
  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
    );
  }

  /** @throws ItemNotFound */
  sheet(nameOrId: string): Sheet {
    const sheet = this.findSheet(nameOrId);
    if (!sheet) throw itemNotFound(`worksheet ${nameOrId}`);
    return sheet;
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this, (this.lastSheetNumber += 1), null, name);
    this.sheets.push(sheet);
    this.changed(
      () => this.sheets.splice(this.sheets.indexOf(sheet), 1),
      () => this.sheets.push(sheet),
    );
    this.tell({ kind: 'sheet-added', sheet });
    return sheet;
  }

  /** @throws InvalidOperation for the last visible sheet */
  deleteSheet(sheet: Sheet): void {
    const next = neighbour(sheet, 'next', true) ?? neighbour(sheet, 'previous', true);
    if (!next) throw invalidOperation('a workbook keeps at least one visible worksheet');
    if (this.active === sheet) this.activate(next);
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    this.due = new Set();
    this.changed(
      () => this.sheets.splice(position, 0, sheet),
      () => this.sheets.splice(position, 1),
    );
    this.tell({ kind: 'sheet-deleted', sheet });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw invalidOperation(`${sheet.name} is hidden`);
    if (this.active === sheet) return;
    const left = this.active;
    this.active = sheet;
    this.selected = { sheet, area: { top: 0, left: 0, rows: 1, columns: 1 } };
    this.tell({ kind: 'sheet-activated', sheet, left });
    this.tell({ kind: 'selection-changed', ...this.selected });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    if (areaName(this.selected.area) === areaName(area)) return;
    this.selected = { sheet, area };
    this.tell({ kind: 'selection-changed', sheet, area });
  }

  /**
   * Everything that somebody does in one go: one step of the undo list, and happenings told in that somebody's name.
   * Goes of the same `group` that follow each other are one step together.
   */
  as<T>(author: Author, work: () => T, group: object | null = null): T {
    const before = this.author;
    this.author = author;
    try {
      return this.history.step(work, group);
    } finally {
      if (this.calculationMode === 'Automatic') this.calculateIfDue();
      this.author = before;
    }
  }

  /** Takes back the last step, in the person's name. False when there is none. */
  undo(): boolean {
    return this.replay(() => this.history.undo());
  }

  /** Does again what was taken back last. False when there is nothing, or something was done since. */
  redo(): boolean {
    return this.replay(() => this.history.redo());
  }

  /** What cannot be taken back, and nothing that was done before it either. */
  withoutUndo<T>(work: () => T): T {
    try {
      return work();
    } finally {
      this.history.forget();
    }
  }

  /** Said for each change, just after it. A co-author's changes are theirs to take back. */
  changed(takeBack: () => void, doAgain: () => void): void {
    this.document.isDirty = true;
    if (this.author.kind === 'add-in' && !this.options.undoesAddIns) this.history.forget();
    else if (this.author.kind !== 'co-author') this.history.changed({ takeBack, doAgain });
  }

  contentChanged(sheet: Sheet, row: number, column: number): void {
    (this.due ??= new Set()).add(cellKey(sheet, row, column));
    if (!this.touched) return;
    const here = { top: row, left: column, rows: 1, columns: 1 };
    const before = this.touched.get(sheet);
    this.touched.set(sheet, before ? boundingArea(before, here) : here);
  }

  /** Formulas may come to something else though no cell was written. */
  meaningChanged(): void {
    this.due ??= new Set();
  }

  /** With automatic calculation, before any result is read. With manual, only formulas just entered are worked out. */
  calculateIfDue(): void {
    if (!this.due) return;
    const written = this.due;
    const manual = this.calculationMode === 'Manual';
    this.calculate(manual ? (sheet, row, column) => written.has(cellKey(sheet, row, column)) : () => true);
  }

  /** Works out the formulas that `wanted` names. */
  calculate(wanted: (sheet: Sheet, row: number, column: number) => boolean = () => true): void {
    this.due = null;
    const changed = this.options.calculation.calculate(this, wanted);
    for (const sheet of changed) this.tell({ kind: 'calculated', sheet });
  }

  tell(happening: Happening): void {
    if (happening.kind === 'cells-edited' && !this.isUndoing) followEdit(happening.sheet, happening.area);
    for (const listener of this.listeners) listener(happening, this.author);
  }

  /** Returns the way to stop. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private replay(step: () => boolean): boolean {
    const sheets = [...this.sheets];
    const touched = new Map<Sheet, Area>();
    this.touched = touched;
    this.isUndoing = true;
    const isDone = step();
    this.touched = null;
    this.tellOfSheets(sheets);
    for (const [sheet, area] of touched) this.tell({ kind: 'cells-edited', sheet, area, values: null });
    this.isUndoing = false;
    this.calculateIfDue();
    if (isDone) this.tell({ kind: 'layout-changed' });
    return isDone;
  }

  /** Which sheets came and went; the active one is never one that went. */
  private tellOfSheets(before: readonly Sheet[]): void {
    const gone = before.filter((sheet) => !this.sheets.includes(sheet));
    if (gone.includes(this.active)) {
      const next = this.sheets.find(({ visibility }) => visibility === 'Visible');
      if (next) this.activate(next);
    }
    for (const sheet of gone) this.tell({ kind: 'sheet-deleted', sheet });
    for (const sheet of this.sheets) if (!before.includes(sheet)) this.tell({ kind: 'sheet-added', sheet });
    if (gone.length > 0) this.due ??= new Set();
  }

  private anySheet(): Sheet {
    const [sheet] = this.sheets;
    if (!sheet) throw new Error('a workbook without sheets');
    return sheet;
  }
}

const cellKey = (sheet: Sheet, row: number, column: number): string => `${sheet.id}!${row}:${column}`;

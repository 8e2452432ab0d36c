import type { Area } from '../../core/workbook/address';
import type { CellStyle, WorksheetFile } from '../../xlsx/workbook-file';
import { bottomOf, containsCell, rightOf } from './areas';
import { isEmptyCell, sameContent, type Cell } from './cell';
import type { ProtectionState } from './protection';
import { stateInFile, type SheetState, type Visibility } from './sheet-state';
import { tableInFile, type Table } from './table';
import type { Workbook } from './workbook';

/** One sheet. Every change goes through `put` or `set`, which the workbook's history can take back. */
export class Sheet {
  readonly id: string;
  readonly tables: Table[];
  readonly merges: Area[];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  /** Characters of the default font, as the file has them. */
  readonly columnWidths = new Map<number, number>();
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly state: SheetState;
  private lastChart = 0;
  private lastFormat = 0;
  private lastComment = 0;
  private used: { readonly area: Area | null } | null = null;

  constructor(
    readonly workbook: Workbook,
    number: number,
    /** Null for a sheet that was added after the file was opened. */
    readonly file: WorksheetFile | null,
    name: string,
  ) {
    this.id = `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
    this.state = stateInFile(file, name, (index) => workbook.fileStyle(index));
    this.merges = [...(file?.merges ?? [])];
    if (file) this.read(file);
    this.tables = (file?.tables ?? []).map((table) => tableInFile(this, workbook.nextTableId(), table));
  }

  get name(): string {
    return this.state.name;
  }

  get visibility(): Visibility {
    return this.state.visibility;
  }

  get protection(): ProtectionState | null {
    return this.state.protection;
  }

  /** The filter of the sheet's own; those of tables are theirs. */
  get autoFilter(): SheetState['autoFilter'] {
    return this.state.autoFilter;
  }

  /** Those added after the file was opened; the file's own are not read. */
  get charts(): SheetState['charts'] {
    return this.state.charts;
  }

  get conditionalFormats(): SheetState['conditionalFormats'] {
    return this.state.conditionalFormats;
  }

  get validations(): SheetState['validations'] {
    return this.state.validations;
  }

  get comments(): SheetState['comments'] {
    return this.state.comments;
  }

  get hyperlinks(): SheetState['hyperlinks'] {
    return this.state.hyperlinks;
  }

  get frozen(): SheetState['frozen'] {
    return this.state.frozen;
  }

  get showGridlines(): boolean {
    return this.state.showGridlines;
  }

  get showHeadings(): boolean {
    return this.state.showHeadings;
  }

  get tabColor(): string {
    return this.state.tabColor;
  }

  get defaultColumnWidth(): number {
    return this.state.standardWidth;
  }

  nextFormatNumber(): number {
    return (this.lastFormat += 1);
  }

  nextCommentNumber(): number {
    return (this.lastComment += 1);
  }

  /** Excel numbers the charts of a sheet, and gives no number twice. */
  nextChartNumber(): number {
    return (this.lastChart += 1);
  }

  get<K extends keyof SheetState>(key: K): SheetState[K] {
    return this.state[key];
  }

  set<K extends keyof SheetState>(key: K, value: SheetState[K]): void {
    const before = this.state[key];
    this.state[key] = value;
    this.workbook.changed(
      () => {
        this.state[key] = before;
      },
      () => {
        this.state[key] = value;
      },
    );
    this.workbook.tell({ kind: 'layout-changed' });
  }

  /** The cell as it stands; formulas are calculated first where that is due. */
  cell(row: number, column: number): Cell | undefined {
    this.workbook.calculateIfDue();
    return this.rows.get(row)?.get(column);
  }

  /** The cell without calculating: for the calculation itself, and where only content or style counts. */
  rawCell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  style(row: number, column: number): CellStyle {
    return this.rows.get(row)?.get(column)?.style ?? this.emptyStyle(row, column);
  }

  /** The style where there is no cell: the row's, else the column's, else the workbook's. */
  emptyStyle(row: number, column: number): CellStyle {
    const { rowStyles, columnStyles } = this.state;
    return rowStyles.get(row) ?? columnStyles.get(column) ?? this.workbook.defaultStyle;
  }

  /** Puts a cell, or none. */
  put(row: number, column: number, cell: Cell | undefined): void {
    const before = this.replace(row, column, cell);
    this.workbook.changed(
      () => this.replace(row, column, before),
      () => this.replace(row, column, cell),
    );
  }

  /** Puts what a formula came to. That is not a change of the workbook: nothing to take back, nothing to save. */
  putResult(row: number, column: number, value: Cell['value']): void {
    const cell = this.rawCell(row, column);
    if (cell) this.place(row, column, { ...cell, value });
  }

  /** Hides or shows rows or columns. */
  hide(what: 'hiddenRows' | 'hiddenColumns', index: number, hidden: boolean): void {
    const set = this[what];
    if (set.has(index) === hidden) return;
    const apply = (now: boolean) => (now ? set.add(index) : set.delete(index));
    apply(hidden);
    this.workbook.changed(
      () => apply(!hidden),
      () => apply(hidden),
    );
    this.workbook.tell({ kind: 'layout-changed' });
  }

  /** Gives a row (points) or a column (characters) its own size. */
  resize(what: 'rowHeights' | 'columnWidths', index: number, size: number | null): void {
    const map = this[what];
    const before = map.get(index);
    const put = (to: number | null | undefined): void => {
      if (to === null || to === undefined) map.delete(index);
      else map.set(index, to);
    };
    put(size);
    this.workbook.changed(
      () => put(before),
      () => put(size),
    );
    this.workbook.tell({ kind: 'layout-changed' });
  }

  /** Every cell there is, row by row, in no order within a row. */
  *cells(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, columns] of this.rows) for (const [column, cell] of columns) yield { row, column, cell };
  }

  /** The area around all cells with content (`valuesOnly`) or with content or a style; null when there are none. */
  usedArea(valuesOnly = false): Area | null {
    if (!valuesOnly && this.used) return this.used.area;
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const { row, column, cell } of this.cells()) {
      if (valuesOnly && isEmptyCell(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    const area = bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
    if (!valuesOnly) this.used = { area };
    return area;
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => containsCell(merge, row, column));
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find((table) => containsCell(table.area, row, column));
  }

  private replace(row: number, column: number, cell: Cell | undefined): Cell | undefined {
    const before = this.place(row, column, cell);
    if (!sameContent(before, cell) || (cell && awaitsResult(cell)))
      this.workbook.contentChanged(this, row, column);
    return before;
  }

  private place(row: number, column: number, cell: Cell | undefined): Cell | undefined {
    const columns = this.rows.get(row) ?? new Map<number, Cell>();
    const before = columns.get(column);
    if (cell) columns.set(column, cell);
    else columns.delete(column);
    if (columns.size > 0) this.rows.set(row, columns);
    else this.rows.delete(row);
    const grows = cell && !before && !(this.used?.area && containsCell(this.used.area, row, column));
    const shrinks = before && !cell && this.used?.area && isOnEdge(this.used.area, row, column);
    if (grows || shrinks) this.used = null;
    return before;
  }

  private read(file: WorksheetFile): void {
    for (const [row, columns] of file.rows) {
      const cells = new Map<number, Cell>();
      for (const [column, { value, formula, style }] of columns) {
        cells.set(column, { value, formula, style: this.workbook.fileStyle(style) });
        // The program that wrote the file left the result to whoever opens it.
        if (awaitsResult({ value, formula })) this.workbook.contentChanged(this, row, column);
      }
      this.rows.set(row, cells);
    }
    for (const row of file.hiddenRows) this.hiddenRows.add(row);
    for (const column of file.hiddenColumns) this.hiddenColumns.add(column);
    for (const [row, height] of file.rowHeights) this.rowHeights.set(row, height);
    for (const [column, width] of file.columnWidths) this.columnWidths.set(column, width);
  }
}

const awaitsResult = ({ formula, value }: Pick<Cell, 'formula' | 'value'>): boolean =>
  formula !== '' && value === null;

const isOnEdge = (area: Area, row: number, column: number): boolean =>
  row === area.top || row === bottomOf(area) || column === area.left || column === rightOf(area);

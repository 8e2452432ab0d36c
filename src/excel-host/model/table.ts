import type { Area } from '../../core/workbook/address';
import type { TableDetailsFile, TableFile } from '../../xlsx/workbook-file';
import { bottomOf } from './areas';
import { plainValue, type Cell } from './cell';
import type { FilterCriteria } from './filter';
import { atOrigin, commonFormula } from './relative-formula';
import type { Sheet } from './sheet';
import type { SortOrder } from './sort';

export interface TableColumn {
  /** Stays when the column moves or is renamed. */
  readonly id: number;
  /** The header cell's text; without a header row, what it was. */
  readonly name: string;
  /** Of a calculated column: what each new row gets, with `=`, written as it would stand in A1. Null for others. */
  readonly formula: string | null;
  /** What the totals row had in this column when it was last hidden. */
  readonly totals: Pick<Cell, 'value' | 'formula'> | null;
}

export interface TableState {
  readonly name: string;
  /** With the header row and the totals row. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** The only body row stands there to be filled in, and does not count as a row. */
  readonly isBlank: boolean;
  /** `TableStyleMedium2` and its like; `''` for none. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly columns: readonly TableColumn[];
  /** By the column's id. */
  readonly filters: ReadonlyMap<number, FilterCriteria>;
  readonly sort: SortOrder | null;
}

/** An Excel table. Every change goes through `set`, which the workbook's history can take back. */
export class Table {
  private state: TableState;

  constructor(
    readonly sheet: Sheet,
    /** Excel numbers tables through the workbook. */
    readonly id: number,
    state: TableState,
    /** Null for a table that was added after the file was opened. */
    readonly file: TableFile | null,
  ) {
    this.state = state;
  }

  get name(): string {
    return this.state.name;
  }

  get area(): Area {
    return this.state.area;
  }

  get hasHeader(): boolean {
    return this.state.hasHeader;
  }

  get hasTotals(): boolean {
    return this.state.hasTotals;
  }

  get isBlank(): boolean {
    return this.state.isBlank;
  }

  get columns(): readonly TableColumn[] {
    return this.state.columns;
  }

  get filters(): TableState['filters'] {
    return this.state.filters;
  }

  get sort(): TableState['sort'] {
    return this.state.sort;
  }

  /** How it looks, and whether it has buttons to filter by. */
  get look(): Pick<TableState, TableLook> {
    return this.state;
  }

  get headerArea(): Area | null {
    return this.hasHeader ? { ...this.area, rows: 1 } : null;
  }

  get totalsArea(): Area | null {
    return this.hasTotals ? { ...this.area, top: bottomOf(this.area), rows: 1 } : null;
  }

  /** At least one row: Excel keeps an empty one in an empty table. */
  get bodyArea(): Area {
    const above = this.hasHeader ? 1 : 0;
    const below = this.hasTotals ? 1 : 0;
    return { ...this.area, top: this.area.top + above, rows: Math.max(1, this.area.rows - above - below) };
  }

  get rowCount(): number {
    return this.isBlank ? 0 : this.bodyArea.rows;
  }

  columnArea(index: number, of: Area = this.area): Area {
    return { ...of, left: of.left + index, columns: 1 };
  }

  /** -1 when there is none. Names differ by more than case. */
  columnIndex(name: string): number {
    const wanted = name.toLowerCase();
    return this.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  }

  set(change: Partial<TableState>): void {
    const before = this.state;
    const after = { ...before, ...change };
    this.put(after);
    this.sheet.workbook.changed(
      () => this.put(before),
      () => this.put(after),
    );
    this.sheet.workbook.tell({ kind: 'layout-changed' });
  }

  private put(state: TableState): void {
    this.state = state;
    // Structured references may come to something else now.
    this.sheet.workbook.contentChanged(this.sheet, state.area.top, state.area.left);
  }
}

export type TableLook =
  | 'style'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

export const plainTable = {
  hasHeader: true,
  hasTotals: false,
  isBlank: false,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  filters: new Map<number, FilterCriteria>(),
  sort: null,
} as const;

/** A table as the file has it; the sheet's cells are read already. */
export function tableInFile(sheet: Sheet, id: number, file: TableFile): Table {
  const { name, area, hasHeader, hasTotals, styleName, details } = file;
  const above = hasHeader ? 1 : 0;
  const body = { ...area, top: area.top + above, rows: area.rows - above - (hasTotals ? 1 : 0) };
  const columns = file.columns.map((inFile, index): TableColumn => {
    const header = hasHeader ? sheet.rawCell(area.top, area.left + index) : undefined;
    const shown = header ? String(plainValue(header.value)) : '';
    const left = area.left + index;
    const stored = details?.formulas[index] ?? null;
    const formula =
      commonFormula(sheet, { ...body, left, columns: 1 }) ?? (stored && atOrigin(stored, body.top, left));
    return { id: index + 1, name: shown === '' ? inFile : shown, formula, totals: null };
  });
  const filters = [...(details?.autoFilter?.columns ?? [])];
  const state: TableState = {
    ...plainTable,
    ...{ name, area, hasHeader, hasTotals, columns },
    style: styleName ?? '',
    ...(details && lookInFile(details)),
    // A column's id is its place, to begin with.
    filters: new Map(filters.map(([place, criteria]) => [place + 1, criteria])),
  };
  return new Table(sheet, id, state, file);
}

const lookInFile = ({ autoFilter, formulas: _, ...look }: TableDetailsFile) => ({
  ...look,
  showFilterButton: autoFilter !== null,
});

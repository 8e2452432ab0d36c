import { type Area, parseAreaName } from '../../core/workbook/address';
import { type Attributes, isTrue, numberOf } from '../package/read-xml';
import type { SheetLayoutFile } from '../workbook-file';
import { FilterReader } from './filters';

const LAST_COLUMN = 16_384;
/** Eight digits of the default font, as in a new workbook. */
const COLUMN_WIDTH = 8.43;

/** Gathers all of a sheet that is not cells: sizes, what is hidden, merges, panes, protection. */
export class LayoutReader {
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly rowHeights = new Map<number, number>();
  private readonly columnWidths = new Map<number, number>();
  private readonly rowStyles = new Map<number, number>();
  private readonly columnStyles = new Map<number, number>();
  private readonly filters = new FilterReader();
  private isProtected = false;
  private defaultColumnWidth = COLUMN_WIDTH;
  private frozen = { rows: 0, columns: 0 };
  /** Where rows are hidden unless they say otherwise: those that are given and shown. */
  private shownRows: Set<number> | null = null;
  private lastRow = -1;
  private columns = 0;

  open(name: string, attributes: Attributes): void {
    this.filters.open(name, attributes);
    switch (name) {
      case 'col':
        this.addColumns(attributes);
        return;
      case 'pane':
        this.addPane(attributes);
        return;
      case 'sheetFormatPr':
        this.defaultColumnWidth =
          numberOf(attributes['defaultColWidth']) ??
          (numberOf(attributes['baseColWidth']) ?? 8) + COLUMN_WIDTH - 8;
        if (isTrue(attributes['zeroHeight'])) this.shownRows = new Set();
        return;
      case 'mergeCell': {
        const area = parseAreaName(attributes['ref'] ?? '');
        if (area) this.merges.push(area);
        return;
      }
      case 'sheetProtection':
        this.isProtected = isTrue(attributes['sheet']);
    }
  }

  addRow(row: number, { hidden, ht, s, customFormat }: Attributes): void {
    this.lastRow = Math.max(this.lastRow, row);
    const height = numberOf(ht);
    if (isTrue(hidden) || height === 0) this.hiddenRows.add(row);
    else this.shownRows?.add(row);
    if (height !== null && height > 0) this.rowHeights.set(row, height);
    if (s !== undefined && isTrue(customFormat)) this.rowStyles.set(row, Number(s) || 0);
  }

  layout(): SheetLayoutFile {
    if (this.shownRows)
      for (let row = 0; row <= this.lastRow; row += 1) if (!this.shownRows.has(row)) this.hiddenRows.add(row);
    return {
      isProtected: this.isProtected,
      autoFilter: this.filters.filter(),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      rowHeights: this.rowHeights,
      columnWidths: this.columnWidths,
      rowStyles: this.rowStyles,
      columnStyles: this.columnStyles,
      defaultColumnWidth: this.defaultColumnWidth,
      frozenRows: this.frozen.rows,
      frozenColumns: this.frozen.columns,
    };
  }

  private addColumns({ min, max, width, hidden, style }: Attributes): void {
    const first = (numberOf(min) ?? 1) - 1;
    const last = Math.min((numberOf(max) ?? first + 1) - 1, LAST_COLUMN - 1);
    // No column is described twice; what is more than there are is passed over.
    this.columns += Math.max(0, last - first + 1);
    if (this.columns > LAST_COLUMN) return;
    const characters = numberOf(width);
    const styleIndex = numberOf(style) ?? 0;
    for (let column = Math.max(first, 0); column <= last; column += 1) {
      if (isTrue(hidden) || characters === 0) this.hiddenColumns.add(column);
      if (characters !== null && characters > 0) this.columnWidths.set(column, characters);
      if (styleIndex !== 0) this.columnStyles.set(column, styleIndex);
    }
  }

  private addPane({ state, xSplit, ySplit }: Attributes): void {
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    this.frozen = { rows: numberOf(ySplit) ?? 0, columns: numberOf(xSplit) ?? 0 };
  }
}

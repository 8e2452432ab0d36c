import { Fault } from '../../core/fault';
import { type CellAddress, fullAddress } from '../../core/workbook/address';
import type { CellContent } from '../../core/workbook/edits';
import { sameContent } from '../../core/workbook/same-content';
import type { CellValue } from '../../core/workbook/snapshot';
import type { CellFile, WorkbookFile, WorksheetFile } from '../workbook-file';
import type { WorkbookChanges } from './workbook-changes';

/** What is to be written of one cell: new content, or only what its formula gives. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** Undefined when the content stays. */
  readonly content: CellContent | undefined;
  /** Null when it is not known, or empty. */
  readonly result: CellValue;
  /** The number of another style; the cell keeps its own when left out. */
  readonly style?: number;
}

export interface SheetWrites {
  readonly sheet: WorksheetFile;
  /** Sorted by row and column. */
  readonly cells: readonly CellWrite[];
  /** Whether a cell gets, loses or changes a formula. */
  readonly changesFormulas: boolean;
}

/**
 * Brings the edits down to one writing for each cell that ends otherwise than it was.
 *
 * @throws Fault for an edit whose cell no longer holds `was`, or whose sheet is not there
 */
export function planCells(
  file: WorkbookFile,
  { edits = [], results = [] }: WorkbookChanges,
): readonly SheetWrites[] {
  const plans = new Map<string, SheetPlan>();
  const planOf = (address: CellAddress): SheetPlan => {
    const name = address.sheet;
    const sheet = file.sheets.find((one) => one.name === name);
    if (!sheet)
      throw new Fault({
        code: 'cell-not-editable',
        file: file.file,
        cell: fullAddress(address),
        reason: 'sheet-missing',
      });
    const plan = plans.get(name) ?? new SheetPlan(sheet);
    plans.set(name, plan);
    return plan;
  };
  for (const { address, was, to } of edits) {
    const plan = planOf(address);
    if (!sameContent(plan.contentAt(address), was))
      throw new Fault({ code: 'cell-changed', file: file.file, cell: fullAddress(address) });
    plan.set(address, to);
  }
  for (const { address, value } of results) planOf(address).setResult(address, value);
  return [...plans.values()].map((plan) => plan.writes()).filter(({ cells }) => cells.length > 0);
}

class SheetPlan {
  private readonly contents = new Map<string, CellAddress & { readonly content: CellContent }>();
  private readonly results = new Map<string, CellAddress & { readonly value: CellValue }>();

  constructor(private readonly sheet: WorksheetFile) {}

  contentAt(address: CellAddress): CellContent {
    const planned = this.contents.get(key(address));
    return planned ? planned.content : contentOf(this.cellAt(address));
  }

  set(address: CellAddress, content: CellContent): void {
    this.contents.set(key(address), { ...address, content });
  }

  setResult(address: CellAddress, value: CellValue): void {
    this.results.set(key(address), { ...address, value });
  }

  writes(): SheetWrites {
    const changed = [...this.contents.values()].filter(
      ({ content, ...address }) => !sameContent(content, contentOf(this.cellAt(address))),
    );
    const changedKeys = new Set(changed.map(key));
    const recalculated = [...this.results.values()].filter(
      (result) =>
        !changedKeys.has(key(result)) && !sameContent(result.value, this.cellAt(result)?.value ?? null),
    );
    const cells = [
      ...changed.map(({ row, column, content }): CellWrite => ({
        row,
        column,
        content,
        result: this.results.get(key({ row, column }))?.value ?? null,
      })),
      ...recalculated.map(({ row, column, value }): CellWrite => ({
        row,
        column,
        content: undefined,
        result: value,
      })),
    ];
    return {
      sheet: this.sheet,
      cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
      changesFormulas: changed.some(
        ({ content, ...address }) => isFormula(content) || (this.cellAt(address)?.formula ?? '') !== '',
      ),
    };
  }

  private cellAt({ row, column }: Place): CellFile | undefined {
    return this.sheet.rows.get(row)?.get(column);
  }
}

type Place = Pick<CellAddress, 'row' | 'column'>;

function key({ row, column }: Place): string {
  return `${row},${column}`;
}

function contentOf(cell: CellFile | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === '' ? cell.value : { formula: cell.formula };
}

export function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

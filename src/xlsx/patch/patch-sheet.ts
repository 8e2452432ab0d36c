import { Fault } from '../../core/fault';
import { type Area, areaName, cellName, fullAddress, parseAreaName } from '../../core/workbook/address';
import { cellXml, written } from '../cell-xml';
import { formulaPieces, shiftFormula } from '../sheet/formula-tokens';
import { tableNameAt } from '../sheet/formulas';
import { element, escapeXml } from '../../ooxml/write-xml';
import type { CellWrite, SheetWrites } from './plan-cells';
import {
  scanSheet,
  type ScannedCell,
  type ScannedFormula,
  type ScannedRow,
  type ScannedSheet,
} from './scan-sheet';
import { attributesOf, type Tag } from './scan-xml';
import { type Splice, spliced, withAttribute } from './splice';

/**
 * The sheet's text with the cells written: only their `c` elements change, and what must follow them (the row around
 * a new cell, the dimension, cells that borrowed a formula). Texts are written in the cell, not as shared strings:
 * that leaves the strings' part, often the largest, as it is; Excel moves them there when it saves.
 *
 * @throws Fault for a cell that is part of an array formula or data table
 */
export function patchSheet(text: string, { sheet, cells }: SheetWrites, file: string): string {
  const rows = byRow(cells);
  const scanned = scanSheet(text, new Set(rows.keys()));
  refuseArrays(scanned, cells, (cell) => fullAddress({ sheet: sheet.name, ...cell }), file);
  const released = releasedFormulas(scanned, cells);
  const writer = new SheetWriter(text, scanned, sheet, released);
  for (const [row, writes] of rows) writer.writeRow(row, writes);
  const writtenCells = new Set(cells.map(placeKey));
  const elsewhere = [...released.values()].filter((formula) => !writtenCells.has(placeKey(formula)));
  return spliced(text, [...writer.splices(), ...elsewhere, ...grownDimension(text, scanned, cells)]);
}

function byRow(cells: readonly CellWrite[]): ReadonlyMap<number, readonly CellWrite[]> {
  const rows = new Map<number, CellWrite[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

class SheetWriter {
  private readonly made: Splice[] = [];
  private readonly newRows: { readonly at: number; readonly xml: string }[] = [];
  private readonly rowsByNumber: ReadonlyMap<number, ScannedRow>;

  constructor(
    private readonly text: string,
    private readonly scanned: ScannedSheet,
    private readonly sheet: SheetWrites['sheet'],
    private readonly released: ReadonlyMap<number, Splice>,
  ) {
    this.rowsByNumber = new Map(scanned.rows.map((row) => [row.row, row]));
  }

  splices(): readonly Splice[] {
    const { open } = this.scanned.data;
    if (this.newRows.length === 0) return this.made;
    if (open.kind !== 'self') return [...this.made, ...this.newRows.map(({ at, xml }) => inserted(at, xml))];
    const rows = this.newRows.map(({ xml }) => xml).join('');
    return [...this.made, opened(this.text, open, rows)];
  }

  writeRow(row: number, writes: readonly CellWrite[]): void {
    const scannedRow = this.rowsByNumber.get(row);
    if (scannedRow) this.writeCells(scannedRow, writes);
    else this.addRow(row, writes);
  }

  private addRow(row: number, writes: readonly CellWrite[]): void {
    const xml = writes.map((write) => this.newCell(write)).join('');
    if (xml === '') return;
    const { data, prefix } = this.scanned;
    const at = this.rowAfter(row)?.open.start ?? this.text.lastIndexOf('</', data.end - 1);
    this.newRows.push({ at, xml: element(`${prefix}row`, { r: row + 1 }, xml) });
  }

  /** Rows stand in order, and there may be a million. */
  private rowAfter(row: number): ScannedRow | undefined {
    const { rows } = this.scanned;
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.row ?? 0) > row) high = middle;
      else low = middle + 1;
    }
    return rows[low];
  }

  private writeCells(row: ScannedRow, writes: readonly CellWrite[]): void {
    const added: { readonly write: CellWrite; readonly xml: string }[] = [];
    for (const write of writes) {
      const cell = row.cells.find(({ column }) => column === write.column);
      if (cell) this.made.push({ start: cell.open.start, end: cell.end, text: this.rewritten(cell, write) });
      else {
        const xml = this.newCell(write);
        if (xml !== '') added.push({ write, xml });
      }
    }
    if (added.length === 0) return;
    if (row.open.kind === 'self') {
      this.made.push(opened(this.text, row.open, added.map(({ xml }) => xml).join('')));
      return;
    }
    for (const { write, xml } of added) this.made.push(inserted(this.placeIn(row, write.column), xml));
    this.made.push(
      ...grownSpans(
        this.text,
        row,
        added.map(({ write }) => write),
      ),
    );
  }

  private placeIn({ cells, end }: ScannedRow, column: number): number {
    const next = cells.find((cell) => cell.column > column);
    return next?.open.start ?? this.text.lastIndexOf('</', end - 1);
  }

  /** `''` when there is nothing to write. */
  private newCell({ row, column, content = null, result, style }: CellWrite): string {
    if (content === null && result === null && style === undefined) return '';
    const { rowStyles, columnStyles } = this.sheet;
    const inherited = rowStyles.get(row) ?? columnStyles.get(column) ?? 0;
    return this.cell({ row, column, style: style ?? inherited, content: content ?? result, result });
  }

  private rewritten(cell: ScannedCell, { content, result, style: given }: CellWrite): string {
    const attributes = attributesOf(this.text, cell.open);
    const style = given ?? Number(attributes.get('s') ?? 0);
    if (content !== undefined) return this.cell({ ...cell, style, content, result });
    const { prefix } = this.scanned;
    const { t, v } = result === null ? { t: undefined, v: null } : written(result);
    const formula = cell.formula
      ? (this.released.get(cell.formula.start)?.text ?? this.text.slice(cell.formula.start, cell.formula.end))
      : '';
    // `cm` says that the formula spills; `vm` told of the old value.
    const values = { r: cellName(cell), s: attributes.get('s'), t, cm: attributes.get('cm') };
    const value = v === null ? '' : `<${prefix}v>${escapeXml(v)}</${prefix}v>`;
    return element(`${prefix}c`, values, formula + value);
  }

  private cell(
    cell: { row: number; column: number; style: number } & Pick<
      Parameters<typeof cellXml>[0],
      'content' | 'result'
    >,
  ): string {
    const { row, column, style, content, result = null } = cell;
    const table = tableNameAt(this.sheet.tables, row, column);
    return cellXml(
      { reference: cellName({ row, column }), style, content, result, table },
      { prefix: this.scanned.prefix },
    );
  }
}

function inserted(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** An element that closed itself, opened to take content. An empty row's `spans` goes: it would be wrong. */
function opened(text: string, { start, end, name }: Tag, content: string): Splice {
  const tag = text
    .slice(start, end)
    .replace(/\s*\/>$/, '>')
    .replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return { start, end, text: `${tag}${content}</${name}>` };
}

function refuseArrays(
  { sharing }: ScannedSheet,
  cells: readonly CellWrite[],
  nameOf: (cell: CellWrite) => string,
  file: string,
): void {
  const areas = sharing.flatMap(({ type, area }) => (type !== 'shared' && area ? [area] : []));
  for (const cell of cells) {
    if (cell.content === undefined) continue;
    const isPart = areas.some((area) => area.rows * area.columns > 1 && isWithin(area, cell));
    if (isPart)
      throw new Fault({ code: 'cell-not-editable', file, cell: nameOf(cell), reason: 'array-formula' });
  }
}

function isWithin(
  { top, left, rows, columns }: Area,
  { row, column }: Pick<CellWrite, 'row' | 'column'>,
): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

type Released = Splice & Pick<ScannedFormula, 'row' | 'column'>;

/** When the cell that holds the text of a shared formula is written over, the others get the text themselves. */
function releasedFormulas(
  { sharing, prefix }: ScannedSheet,
  cells: readonly CellWrite[],
): ReadonlyMap<number, Released> {
  const rewritten = new Set(cells.filter(({ content }) => content !== undefined).map(placeKey));
  const shared = sharing.filter(({ type }) => type === 'shared');
  const lost = shared.filter((formula) => formula.text !== '' && rewritten.has(placeKey(formula)));
  const masters = new Map(
    lost.map((master) => [master.group, { master, pieces: formulaPieces(master.text) }]),
  );
  const released = new Map<number, Released>();
  for (const { group, text, row, column, start, end } of shared) {
    const found = masters.get(group);
    if (!found || text !== '') continue;
    const { master, pieces } = found;
    const formula = shiftFormula(pieces, row - master.row, column - master.column);
    released.set(start, { row, column, start, end, text: `<${prefix}f>${escapeXml(formula)}</${prefix}f>` });
  }
  return released;
}

function placeKey({ row, column }: Pick<CellWrite, 'row' | 'column'>): string {
  return `${row},${column}`;
}

/** `spans` is a hint, but a wrong one loses cells in some readers. */
function grownSpans(text: string, { open }: ScannedRow, added: readonly CellWrite[]): readonly Splice[] {
  const spans = attributesOf(text, open).get('spans');
  if (spans === undefined || added.length === 0) return [];
  const columns = [...spans.split(/[\s:]+/).map(Number), ...added.map(({ column }) => column + 1)];
  const grown = `${Math.min(...columns)}:${Math.max(...columns)}`;
  return grown === spans ? [] : [withAttribute(text, open, 'spans', grown)];
}

function grownDimension(
  text: string,
  { dimension }: ScannedSheet,
  cells: readonly CellWrite[],
): readonly Splice[] {
  const old = dimension && parseAreaName(attributesOf(text, dimension).get('ref') ?? '');
  if (!dimension || !old) return [];
  let { top, left } = old;
  let [bottom, right] = [top + old.rows - 1, left + old.columns - 1];
  for (const { row, column, content, result } of cells) {
    if ((content ?? result) === null) continue;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  const grown = { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  return areaName(grown) === areaName(old) ? [] : [withAttribute(text, dimension, 'ref', areaName(grown))];
}

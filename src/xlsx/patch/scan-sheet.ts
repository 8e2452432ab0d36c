import { columnIndex, parseAreaName, type Area } from '../../core/workbook/address';
import { attributesOf, rootOf, nextTag, type Tag, unescapeXml } from './scan-xml';

export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly open: Tag;
  readonly end: number;
  readonly formula: ScannedFormula | null;
}

export interface ScannedFormula {
  readonly row: number;
  readonly column: number;
  /** `shared`, `array`, `dataTable`; `''` for a formula of this cell alone. */
  readonly type: string;
  readonly group: string;
  readonly area: Area | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ScannedRow {
  readonly row: number;
  readonly open: Tag;
  readonly end: number;
  /** Only of the rows asked for. */
  readonly cells: readonly ScannedCell[];
}

/** Where things stand in the text of a sheet. */
export interface ScannedSheet {
  readonly prefix: string;
  readonly dimension: Tag | null;
  readonly data: { readonly open: Tag; readonly end: number };
  readonly rows: readonly ScannedRow[];
  /** Formulas that concern more than their own cell, of all rows. */
  readonly sharing: readonly ScannedFormula[];
}

/** Finds the rows, and the cells of the rows in `wanted`. */
export function scanSheet(text: string, wanted: ReadonlySet<number>): ScannedSheet {
  const { prefix } = rootOf(text);
  const scanner = new SheetScanner(text, prefix, wanted);
  for (let tag = nextTag(text, 0); tag && !scanner.take(tag); tag = nextTag(text, scanner.after(tag)));
  return scanner.sheet();
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

class SheetScanner {
  private dimension: Tag | null = null;
  private data: Mutable<ScannedSheet['data']> | null = null;
  private readonly rows: (Mutable<ScannedRow> & { cells: Mutable<ScannedCell>[] })[] = [];
  private readonly sharing: ScannedFormula[] = [];
  private row = -1;
  private column = -1;
  private cell: Mutable<ScannedCell> | null = null;
  private formulaOpen: Tag | null = null;

  constructor(
    private readonly text: string,
    private readonly prefix: string,
    private readonly wanted: ReadonlySet<number>,
  ) {}

  /** True when there is no more to find. */
  take(tag: Tag): boolean {
    if (!tag.name.startsWith(this.prefix)) return false;
    const name = tag.name.slice(this.prefix.length);
    if (tag.kind === 'close') return this.close(name, tag);
    this.open(name, tag);
    return tag.kind === 'self' && this.close(name, tag);
  }

  /** Where to go on: a row that is not wanted, and has no formula that others share, is not looked into. */
  after({ kind, name, end }: Tag): number {
    if (kind !== 'open' || name !== `${this.prefix}row` || this.wanted.has(this.row)) return end;
    const close = this.text.indexOf(`</${name}`, end);
    const content = this.text.slice(end, close);
    return content.includes(`<${this.prefix}f `) || content.includes('<!') ? end : close;
  }

  sheet(): ScannedSheet {
    const { prefix, dimension, data, rows, sharing } = this;
    if (!data) throw new RangeError('The sheet has no data element.');
    return { prefix, dimension, data, rows, sharing };
  }

  private open(name: string, tag: Tag): void {
    switch (name) {
      case 'dimension':
        this.dimension = tag;
        return;
      case 'sheetData':
        this.data = { open: tag, end: tag.end };
        return;
      case 'row': {
        const r = attributesOf(this.text, tag).get('r');
        this.row = r === undefined ? this.row + 1 : Number(r) - 1;
        this.column = -1;
        this.rows.push({ row: this.row, open: tag, end: tag.end, cells: [] });
        return;
      }
      case 'c': {
        const r = attributesOf(this.text, tag).get('r');
        this.column = r === undefined ? this.column + 1 : columnIndex(r.replace(/[\d$]/g, ''));
        this.cell = { row: this.row, column: this.column, open: tag, end: tag.end, formula: null };
        return;
      }
      case 'f':
        if (this.cell) this.formulaOpen = tag;
    }
  }

  private close(name: string, tag: Tag): boolean {
    switch (name) {
      case 'f':
        if (this.cell && this.formulaOpen) this.cell.formula = this.formula(this.formulaOpen, tag);
        this.formulaOpen = null;
        return false;
      case 'c':
        if (this.cell) {
          this.cell.end = tag.end;
          if (this.cell.formula && this.cell.formula.type !== '') this.sharing.push(this.cell.formula);
          if (this.wanted.has(this.row)) this.rows.at(-1)?.cells.push(this.cell);
        }
        this.cell = null;
        return false;
      case 'row': {
        const row = this.rows.at(-1);
        if (row) row.end = tag.end;
        return false;
      }
      case 'sheetData':
        if (this.data) this.data.end = tag.end;
        return true;
      default:
        return false;
    }
  }

  private formula(open: Tag, close: Tag): ScannedFormula {
    const attributes = attributesOf(this.text, open);
    return {
      row: this.row,
      column: this.column,
      type: attributes.get('t') ?? '',
      group: attributes.get('si') ?? '',
      area: parseAreaName(attributes.get('ref') ?? ''),
      text: open.kind === 'self' ? '' : elementText(this.text.slice(open.end, close.start)),
      start: open.start,
      end: close.end,
    };
  }
}

function elementText(xml: string): string {
  return xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) =>
      part.startsWith('<![CDATA[') ? part.slice(9, -3) : unescapeXml(part.replace(/<!--[\s\S]*?-->/g, '')),
    )
    .join('');
}

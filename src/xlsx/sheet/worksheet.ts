import { Fault } from '../../core/fault';
import { damaged, type OfficePackage, refuseTooLarge } from '../package/package';
import { type Attributes, readXml } from '../package/read-xml';
import type { CellFile, SheetLayoutFile, TableFile } from '../workbook-file';
import { cellValue } from './cell-value';
import { SheetFormulas } from './formulas';
import { LinkReader, type UnresolvedLink } from './links';
import { ValidationReader } from './validations';
import { LayoutReader } from './layout';
import { type BoldTexts, RichText } from './shared-strings';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly boldTexts: BoldTexts;
  readonly dateSystem: 1900 | 1904;
  readonly tables: readonly TableFile[];
  /** Of the whole workbook so far; the bytes are its parts' and those of formulas that are written once for many cells. */
  readonly count: { cells: number; bytes: number };
}

export interface SheetContent extends SheetLayoutFile {
  readonly unresolvedLinks: readonly UnresolvedLink[];
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellFile>>;
}

/** More than twice what Excel hands an add-in at once. Half a gigabyte of the smallest cells would fill any memory. */
export const MOST_CELLS = 12_000_000;
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
/** The most that Excel keeps in a cell. A formula, of which it keeps less, may have prefixes that it does not show. */
const LONGEST_TEXT = 32_767;

/** @throws Fault when the part is damaged, or the workbook is too large or has more than `MOST_CELLS` */
export function readWorksheet(opened: OfficePackage, path: string, context: SheetContext): SheetContent {
  const reader = new WorksheetReader(opened.file, path, context);
  readXml(opened, path, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (piece) => reader.text(piece),
  });
  return reader.content();
}

/** Rows and cells without a place of their own follow the one before. */
class WorksheetReader {
  private readonly rows = new Map<number, Map<number, CellFile>>();
  private readonly layout = new LayoutReader();
  private readonly validations = new ValidationReader();
  private readonly links = new LinkReader();
  private readonly formulas: SheetFormulas;
  private readonly richText: RichText;
  /** Cells with a style only are many and alike. */
  private readonly styled = new Map<number, CellFile>();

  private row = -1;
  private column = -1;
  private cells: Map<number, CellFile> | null = null;
  private type: string | undefined;
  private style = 0;
  private isSpilling = false;
  private value = '';
  private formula = '';
  private formulaAttributes: Attributes | null = null;
  /** What the text between two tags belongs to. */
  private within: 'v' | 'f' | 'is' | null = null;
  private extensions = 0;

  constructor(
    private readonly file: string,
    private readonly path: string,
    private readonly context: SheetContext,
  ) {
    this.richText = new RichText(context.boldTexts);
    this.formulas = new SheetFormulas(context.tables, (length) => {
      context.count.bytes += length;
      refuseTooLarge(file, context.count.bytes);
    });
  }

  open(name: string, attributes: Attributes): void {
    if (this.extensions > 0 || name === 'extLst') {
      if (name === 'extLst') this.extensions += 1;
      return;
    }
    switch (name) {
      case 'c':
        this.openCell(attributes);
        return;
      case 'v':
        this.within = 'v';
        return;
      case 'f':
        this.formulaAttributes = attributes;
        this.within = 'f';
        return;
      case 'row':
        this.openRow(attributes);
        return;
      case 'is':
        this.richText.begin();
        this.within = 'is';
        return;
      default:
        if (this.within === 'is') this.richText.open(name, attributes);
        else {
          this.layout.open(name, attributes);
          this.validations.open(name, attributes);
          this.links.open(name, attributes);
        }
    }
  }

  text(piece: string): void {
    if (this.within === 'v') this.value += piece;
    else if (this.within === 'f') this.formula += piece;
    else if (this.within === 'is') this.richText.add(piece);
    else this.validations.text(piece);
  }

  close(name: string): void {
    if (this.extensions > 0) {
      if (name === 'extLst') this.extensions -= 1;
      return;
    }
    switch (name) {
      case 'v':
      case 'f':
        this.within = null;
        return;
      case 'is':
        this.value = this.richText.end();
        this.within = null;
        return;
      case 'c':
        this.closeCell();
        return;
      default:
        if (this.within === 'is') this.richText.close(name);
        else this.validations.close(name);
    }
  }

  content(): SheetContent {
    if (!this.formulas.complete(this.rows)) throw this.damage();
    return {
      ...this.layout.layout(),
      validations: this.validations.all(),
      unresolvedLinks: this.links.all(),
      rows: this.rows,
    };
  }

  private openRow(attributes: Attributes): void {
    const { r } = attributes;
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= LAST_ROW) throw this.damage();
    this.column = -1;
    this.cells = this.rows.get(this.row) ?? null;
    this.layout.addRow(this.row, attributes);
  }

  private openCell({ r, s, t, cm }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    if (!(this.column >= 0 && this.column < LAST_COLUMN)) throw this.damage();
    this.type = t;
    this.style = s === undefined ? 0 : Number(s) || 0;
    this.isSpilling = cm !== undefined;
    this.value = '';
    this.formula = '';
    this.formulaAttributes = null;
  }

  private closeCell(): void {
    const { type, style, formulaAttributes } = this;
    const { strings, dateSystem } = this.context;
    const value = type === 'inlineStr' ? this.value : cellValue(type, this.value, strings, dateSystem);
    const length = Math.max(typeof value === 'string' ? value.length : 0, this.formula.length);
    if (value === undefined || length > LONGEST_TEXT) throw this.damage();
    if (formulaAttributes === null) {
      if (value === null) this.addStyled();
      else this.add({ value, formula: '', style });
      return;
    }
    const { row, column, isSpilling } = this;
    const formula = this.formulas.read(row, column, formulaAttributes, this.formula, isSpilling);
    this.add({ value, formula, style });
  }

  private addStyled(): void {
    if (this.style === 0) return;
    let cell = this.styled.get(this.style);
    if (!cell) this.styled.set(this.style, (cell = { value: null, formula: '', style: this.style }));
    this.add(cell);
  }

  private add(cell: CellFile): void {
    const { count } = this.context;
    count.cells += 1;
    if (count.cells > MOST_CELLS)
      throw new Fault({ code: 'workbook-too-many-cells', file: this.file, limit: MOST_CELLS });
    if (!this.cells) this.rows.set(this.row, (this.cells = new Map<number, CellFile>()));
    this.cells.set(this.column, cell);
  }

  private damage(): Fault {
    return damaged(this.file, this.path);
  }
}

/** The column of `AB12`, from 0; -1 when it is none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

import type { FigureValue, Form } from '../figure-value';
import type { CellAddress } from '../../core/workbook/address';
import type { SourceText } from '../rich-text';
import type { DocumentChart } from './chart';

/** A figure as it was written in the document. */
export interface WrittenFigure {
  readonly field: string;
  readonly form: Form;
  readonly text: string;
  readonly value: FigureValue;
  readonly cells: readonly CellAddress[];
}

/** A cell's text that was written in the document. */
export interface WrittenText {
  readonly field: string;
  readonly text: string;
  /** The text itself, or what stands around the figures in it. */
  readonly pieces: readonly string[];
  readonly cells: readonly CellAddress[];
}

/** Keeps what is written while a document is made: only that is in its provenance. */
export class Written {
  readonly #figures = new Map<string, WrittenFigure>();
  readonly #texts = new Map<string, WrittenText>();
  readonly #missing = new Map<string, readonly CellAddress[]>();
  #places = 0;
  readonly #charts: { readonly chart: DocumentChart; readonly id: string }[] = [];

  figure(figure: WrittenFigure): void {
    this.#figures.set(`${figure.field}|${figure.form}|${figure.text}`, figure);
  }

  text({ field, text, whole, cells }: SourceText): void {
    const pieces = this.#texts.get(field)?.pieces ?? [];
    const all = pieces.includes(text) ? pieces : [...pieces, text];
    this.#texts.set(field, { field, text: whole, pieces: all, cells });
  }

  /** A place that was left to fill in, with the cells where it could have stood. */
  toFill(field: string, cells: readonly CellAddress[]): void {
    this.#missing.set(field, cells);
    this.#places += 1;
  }

  /** How many places there are to fill in. */
  get places(): number {
    return this.#places;
  }

  /** Gives the relationship by which the chart is to be shown. */
  chart(chart: DocumentChart): string {
    const id = `rIdSaksklarChart${this.#charts.length + 1}`;
    this.#charts.push({ chart, id });
    return id;
  }

  get figures(): readonly WrittenFigure[] {
    return [...this.#figures.values()];
  }

  get texts(): readonly WrittenText[] {
    return [...this.#texts.values()];
  }

  get missing(): ReadonlyMap<string, readonly CellAddress[]> {
    return this.#missing;
  }

  get charts(): readonly { readonly chart: DocumentChart; readonly id: string }[] {
    return this.#charts;
  }
}

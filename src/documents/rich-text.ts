import type { CellText } from '../core/papers/figure';
import type { CellAddress } from '../core/workbook/address';
import type { FigureValue, Form } from './figure-value';
import { sanitised } from './sanitise';

/** What a field puts in the document: text in which each figure is known as such. A line feed in it breaks the line. */
export type RichText = readonly Inline[];

export type Inline = string | FigureText | SourceText | ToFill;

/** A figure; the document carries it as a content control with `field` as its tag. */
export interface FigureText {
  readonly kind: 'figure';
  readonly field: string;
  readonly value: FigureValue;
  readonly form: Form;
  /** As it stands where the template asks for no other form. */
  readonly text: string;
  readonly cells: readonly CellAddress[];
}

/** What a cell says, or a piece of it where figures stand in between. */
export interface SourceText {
  readonly kind: 'source';
  readonly field: string;
  readonly text: string;
  /** All that the cell says. */
  readonly whole: string;
  readonly cells: readonly CellAddress[];
}

/** A place that a person fills in: a content control that shows `prompt` until then. */
export interface ToFill {
  readonly kind: 'toFill';
  readonly field: string;
  readonly prompt: string;
  /** Where in the workbook it could have stood; empty where the workbook has no place for it. */
  readonly cells: readonly CellAddress[];
}

export const NO_TEXT: RichText = [];

/** Text of ours, or of which no cell is known. */
export function plainText(text: string | null): RichText {
  const clean = sanitised(text ?? '').trim();
  return clean === '' ? NO_TEXT : [clean];
}

/** What a cell says, as it is. */
export function cellText(source: CellText): RichText {
  return fromCell(source, source.value ?? '');
}

/** A cell's text where one line is all there is room for, as in a title or a name. */
export function singleLine(source: CellText): RichText {
  return fromCell(source, (source.value ?? '').replace(/\s+/g, ' '));
}

function fromCell({ field, cells }: CellText, value: string): RichText {
  const text = sanitised(value).trim();
  return text === '' ? NO_TEXT : [{ kind: 'source', field, text, whole: text, cells }];
}

export function isEmpty(text: RichText): boolean {
  return text.length === 0;
}

/** The text as a reader sees it. */
export function asString(text: RichText): string {
  return text
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.kind === 'toFill' ? inline.prompt : inline.text;
    })
    .join('');
}

/**
 * Puts values in the places `{name}` of a sentence. What stands in a value is never read as a place, so a cell that
 * holds `{to}` comes out as it is.
 */
export function compose(sentence: string, values: Readonly<Record<string, RichText | string>>): RichText {
  return sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (name === undefined) return [piece];
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) throw new Error(`No value for {${name}} in: ${sentence}`);
      return typeof value === 'string' ? [value] : value;
    });
}

/** `a`, `a og b`, `a, b og c`. */
export function joined(items: readonly RichText[], and: string): RichText {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ` ${and} ` : ', ', ...item];
  });
}

/** Sentences after one another. */
export function sentences(items: readonly RichText[]): RichText {
  return items
    .filter((item) => !isEmpty(item))
    .flatMap((item, index) => (index === 0 ? item : [' ', ...item]));
}

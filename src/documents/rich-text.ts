import { sanitised } from './sanitise';

/** What a field puts in the document: text in which each figure is known as such. A line feed in it breaks the line. */
export type RichText = readonly Inline[];

export type Inline = string | FigureText | ToFill;

/** A figure; the document carries it as a content control with `field` as its tag. */
export interface FigureText {
  readonly kind: 'figure';
  readonly field: string;
  readonly text: string;
}

/** A place that a person fills in: a content control that shows `prompt` until then. */
export interface ToFill {
  readonly kind: 'toFill';
  readonly field: string;
  readonly prompt: string;
}

export const NO_TEXT: RichText = [];

/** Text from a cell. */
export function plainText(text: string | null): RichText {
  const clean = sanitised(text ?? '').trim();
  return clean === '' ? NO_TEXT : [clean];
}

/** A cell's text where one line is all there is room for, as in a title or a name. */
export function singleLine(text: string | null): RichText {
  return plainText((text ?? '').replace(/\s+/g, ' '));
}

export function isEmpty(text: RichText): boolean {
  return text.length === 0;
}

/** The text as a reader sees it. */
export function asString(text: RichText): string {
  return text
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.kind === 'figure' ? inline.text : inline.prompt;
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

import { SaxesParser } from 'saxes';
import { Fault } from '../../core/fault';
import { decodedPieces } from './decode';
import { damaged, type OfficePackage, readPart } from './package';

export type Attributes = Readonly<Record<string, string>>;

/**
 * Told of each element in turn. Elements with the root's prefix come by their local name (`row`, also for `x:row`),
 * others with their prefix: a part's own elements are all in the root's namespace.
 */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads a part as XML. A document type is refused: Office writes none, and entities can grow without end.
 *
 * @throws Fault when the part is missing or damaged
 */
export function readXml(opened: OfficePackage, path: string, handlers: XmlHandlers): void {
  const bytes = readPart(opened, path);
  const parser = new SaxesParser({ position: false });
  listen(parser, handlers);
  try {
    for (const piece of decodedPieces(bytes)) parser.write(piece);
    parser.close();
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw damaged(opened.file, path, cause);
  }
}

function listen(parser: SaxesParser, { open, close, text }: XmlHandlers): void {
  let prefix: string | null = null;
  const localName = (name: string): string =>
    prefix !== null && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  parser.on('doctype', () => {
    throw new SyntaxError('A document type is not allowed.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    open(prefix === '' ? name : localName(name), attributes);
  });
  if (close) parser.on('closetag', ({ name }) => close(prefix === '' ? name : localName(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
}

/** The value of `r:id`, whatever the prefix is. */
export function relationshipId(attributes: Attributes): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}

/** `1`, `true` and `on` are true; a missing attribute is `whenMissing`. */
export function isTrue(value: string | undefined, whenMissing = false): boolean {
  return value === undefined ? whenMissing : value === '1' || value === 'true' || value === 'on';
}

/** A number in an attribute; null when it is missing or no number. */
export function numberOf(value: string | undefined): number | null {
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

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
 * Characters without an element's start or end among them. The longest that Excel writes, the text of a full cell or
 * the areas of a conditional format, are far shorter, and the parser keeps all of them until they end.
 */
const LONGEST_RUN = 1 << 22;

/**
 * Reads a part as XML. A document type is refused: Office writes none, and entities can grow without end.
 *
 * @throws Fault when the part is missing or damaged
 */
export function readXml(opened: OfficePackage, path: string, handlers: XmlHandlers): void {
  const bytes = readPart(opened, path);
  const parser = new SaxesParser({ position: false });
  const tags = listen(parser, handlers);
  let [run, seen] = [0, 0];
  try {
    for (const piece of decodedPieces(bytes)) {
      parser.write(piece);
      run = tags.count === seen ? run + piece.length : 0;
      seen = tags.count;
      if (run > LONGEST_RUN) throw new RangeError('There is no end to a text, a tag or a comment.');
    }
    parser.close();
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw damaged(opened.file, path, cause);
  }
}

/** Gives how many elements have started or ended so far. */
function listen(parser: SaxesParser, { open, close, text }: XmlHandlers): { readonly count: number } {
  const tags = { count: 0 };
  let prefix: string | null = null;
  const localName = (name: string): string =>
    prefix !== null && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  parser.on('doctype', () => {
    throw new SyntaxError('A document type is not allowed.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    tags.count += 1;
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    open(prefix === '' ? name : localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    tags.count += 1;
    close?.(prefix === '' ? name : localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return tags;
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

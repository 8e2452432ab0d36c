import { SaxesParser } from 'saxes';

export interface XmlVisitor {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** The attributes of an element, by their names as written. */
export interface XmlAttributes {
  get(name: string): string | undefined;
}

/** No document that a person made nests deeper than this. */
const DEEPEST = 256;

/**
 * Reads XML through once.
 * @throws {Error} when it is not well-formed, nests too deep, or declares a document type (and so entities)
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('A document type is declared');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Error(`Elements nest deeper than ${DEEPEST}`);
    visitor.open?.(name, {
      get: (attribute) => (Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined),
    });
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    visitor.close?.(name);
  });
  parser.write(xml).close();
}

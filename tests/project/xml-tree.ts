import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** As written, with its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The root element of a well-formed document; throws for any other. */
export function parseXml(xml: string): XmlElement {
  interface Open extends XmlElement {
    readonly children: XmlElement[];
    text: string;
  }
  const top: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: new Map(Object.entries(attributes)), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = top.children[0];
  if (!root) throw new Error('The document has no element.');
  return root;
}

export function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.find((one) => one.name === name);
  if (!found) throw new Error(`<${element.name}> has no <${name}>.`);
  return found;
}

export function childOrNull(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((one) => one.name === name) ?? null;
}

/** The element and all below it, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

import { SaxesParser } from 'saxes';

/** A piece of XML that travels in the workbook; people do not see it. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
  /** Where the file has it; null for a part that was added since. */
  readonly path: string | null;
}

/** A part of the file. Its id there is in another part, which is not read: here it is numbered. */
export const partInFile = (index: number, path: string, xml: string): CustomXmlPart => ({
  id: `{00000000-0000-0000-0000-${String(index + 1).padStart(12, '0')}}`,
  xml,
  path,
});

/** The namespace of the root element, `''` when it has none; null when the text is not XML. */
export function rootNamespace(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  const namespaces: string[] = [];
  const faults: Error[] = [];
  parser.on('opentag', ({ uri }) => namespaces.push(uri));
  parser.on('error', (fault) => faults.push(fault));
  parser.write(xml).close();
  return faults.length === 0 ? (namespaces[0] ?? null) : null;
}

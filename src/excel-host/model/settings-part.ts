import { SaxesParser } from 'saxes';
import { z } from '../schema';

/**
 * The add-in's settings as a custom XML part of their own. Real Excel keeps them in its web extension part, which is not
 * read or written here; so each Excel keeps its own.
 */
export const settingsNamespace = 'urn:saksklar:embedded-excel:settings';

export function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const json = JSON.stringify([...settings])
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  return `<settings xmlns="${settingsNamespace}">${json}</settings>`;
}

/** @throws when the part is not one that `settingsXml` made */
export function readSettings(xml: string): Map<string, unknown> {
  const parser = new SaxesParser();
  let json = '';
  parser.on('text', (text) => (json += text));
  parser.write(xml).close();
  return new Map(pairs.parse(JSON.parse(json)));
}

const pairs = z.array(z.tuple([z.string(), z.unknown()]));

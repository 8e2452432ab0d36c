import { hasPart, type OfficePackage, readTextPart } from './package/package';
import { readRelationships } from './package/relationships';
import type { CustomXmlPartFile } from './workbook-file';

/** Bibliographies, document properties, queries and data models, by the start of the root's namespace. */
const OFFICE_OWN = /^http:\/\/(?:schemas\.microsoft\.com|schemas\.openxmlformats\.org|gemini)\//;

/** The custom XML parts that other programs, such as this one, keep in the workbook. */
export function readCustomXmlParts(opened: OfficePackage, workbook: string): readonly CustomXmlPartFile[] {
  const targets = [workbook, '']
    .flatMap((from) => readRelationships(opened, from))
    .filter(({ kind, target }) => kind === 'customXml' && hasPart(opened, target))
    .map(({ target }) => target);
  return [...new Set(targets)]
    .map((path) => ({ path, xml: readTextPart(opened, path) }))
    .filter(({ xml }) => !OFFICE_OWN.test(rootNamespace(xml)));
}

/** The namespace of the outermost element, `''` when there is none. */
export function rootNamespace(xml: string): string {
  const [, prefix, attributes = ''] = /<(?![?!])(?:([\w.-]+):)?[\w.-]+(\s[^<>]*|\/?)>/.exec(xml) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

import { crc32 } from '../../ooxml/crc32';
import { readRelationships, relationshipsPath } from '../package/relationships';
import { element, XML_HEAD } from '../../ooxml/write-xml';
import { dropContentType } from './calculation';
import type { PackageEditor } from './package-editor';
import { addRelationship } from './parts';
import { attributesOf, rootOf, tagsOf } from './scan-xml';
import { appendedToRoot, without } from './splice';
import type { CustomXmlChange } from './workbook-changes';

const DATA = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Adds, sets or removes one custom XML part, with all that belongs to it. */
export function changeCustomXml(editor: PackageEditor, workbook: string, change: CustomXmlChange): void {
  if (change.path === null) addCustomXml(editor, workbook, change.xml);
  else if (change.xml !== null) editor.write(change.path, change.xml);
  else removePart(editor, workbook, change.path);
}

function addCustomXml(editor: PackageEditor, workbook: string, xml: string): void {
  let number = 1;
  while (editor.has(`customXml/item${number}.xml`)) number += 1;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  editor.write(item, xml);
  editor.write(properties, propertiesXml(itemId(xml, number)));
  addRelationship(editor, item, 'customXmlProps', `itemProps${number}.xml`);
  addRelationship(editor, workbook, 'customXml', `/${item}`);
  editor.change('[Content_Types].xml', (text) => {
    const { prefix } = rootOf(text);
    const override = (path: string, ContentType: string): string =>
      element(`${prefix}Override`, { PartName: `/${path}`, ContentType });
    const hasXml = [...tagsOf(text)].some(
      (tag) => attributesOf(text, tag).get('Extension')?.toLowerCase() === 'xml',
    );
    return appendedToRoot(
      text,
      (hasXml ? '' : override(item, 'application/xml')) +
        override(properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'),
    );
  });
}

function removePart(editor: PackageEditor, workbook: string, path: string): void {
  const properties = readRelationships(editor.opened, path).map(({ target }) => target);
  for (const part of [path, ...properties]) {
    editor.remove(part);
    dropContentType(editor, part);
  }
  if (editor.has(relationshipsPath(path))) editor.remove(relationshipsPath(path));
  for (const from of [workbook, '']) {
    const ids = new Set(
      readRelationships(editor.opened, from)
        .filter(({ target }) => target === path)
        .map(({ id }) => id),
    );
    if (ids.size > 0)
      editor.change(relationshipsPath(from), (text) =>
        without(text, (attributes) => ids.has(attributes.get('Id') ?? '')),
      );
  }
}

function propertiesXml(id: string): string {
  const references = element('ds:schemaRefs', {});
  return XML_HEAD + element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': DATA }, references);
}

/** Made from the content, so that the same changes give the same bytes. */
function itemId(xml: string, number: number): string {
  const digits = crc32(new TextEncoder().encode(`${number}:${xml}`))
    .toString(16)
    .toUpperCase()
    .padStart(8, '0');
  const tail = number.toString(16).toUpperCase().padStart(12, '0');
  return `{${digits}-5A4B-4C41-8000-${tail}}`;
}

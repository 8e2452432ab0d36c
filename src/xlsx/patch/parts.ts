import { readRelationships, relationshipsPath } from '../package/relationships';
import { element, XML_HEAD } from '../../ooxml/write-xml';
import { dropContentType } from './calculation';
import type { PackageEditor } from './package-editor';
import { attributesOf, rootOf, tagsOf } from './scan-xml';
import { appendedToRoot } from './splice';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A path that no part has: `freePath(editor, (n) => `xl/charts/chart${n}.xml`)`. */
export function freePath(editor: PackageEditor, path: (number: number) => string): string {
  let number = 1;
  while (editor.has(path(number))) number += 1;
  return path(number);
}

/** Adds a part with its content type. */
export function addPart(editor: PackageEditor, path: string, contentType: string, xml: string): void {
  editor.write(path, xml);
  editor.change('[Content_Types].xml', (text) => {
    const { prefix } = rootOf(text);
    return appendedToRoot(
      text,
      element(`${prefix}Override`, { PartName: `/${path}`, ContentType: contentType }),
    );
  });
}

/** Relates one part to another, by the last word of the relationship's type. Gives its id. */
export function addRelationship(editor: PackageEditor, from: string, kind: string, target: string): string {
  const path = relationshipsPath(from);
  if (!editor.has(path))
    editor.write(path, XML_HEAD + element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }));
  let id = '';
  editor.change(path, (text) => {
    const ids = new Set([...tagsOf(text)].map((tag) => attributesOf(text, tag).get('Id')));
    let number = 1;
    while (ids.has(`rId${number}`)) number += 1;
    id = `rId${number}`;
    const { prefix } = rootOf(text);
    const values = { Id: id, Type: `${RELATIONSHIPS}/${kind}`, Target: target };
    return appendedToRoot(text, element(`${prefix}Relationship`, values));
  });
  return id;
}

/** Removes all that a part is related to, and what that is related to: for parts that nothing else uses. */
export function removeRelated(editor: PackageEditor, part: string): void {
  const seen = new Set([part]);
  const remove = (from: string): void => {
    for (const { target } of readRelationships(editor.opened, from)) {
      if (seen.has(target) || !editor.has(target)) continue;
      seen.add(target);
      remove(target);
      editor.remove(target);
      dropContentType(editor, target);
    }
    if (editor.has(relationshipsPath(from))) editor.remove(relationshipsPath(from));
  };
  remove(part);
}

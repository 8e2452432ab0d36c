import { element, escapeAttribute, XML_HEAD } from '../../ooxml/write-xml';
import { type Package, setText, textOf } from './package';

/** The package's own parts: what kinds its files are, and how they hang together. */

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Says what kind of part a path holds, in place of what was said before. */
export function addContentType(parts: Package, { path, type }: { path: string; type: string }): void {
  const types = textOf(parts, TYPES) ?? '';
  const others = types.replace(/<Override\b[^>]*\/>/g, (override) =>
    override.includes(`PartName="/${escapeAttribute(path)}"`) ? '' : override,
  );
  const own = element('Override', { PartName: `/${path}`, ContentType: type });
  setText(
    parts,
    TYPES,
    others.replace('</Types>', () => `${own}</Types>`),
  );
}

/** Adds a relationship from a part, or from the package with an empty path. */
export function addRelationship(
  parts: Package,
  from: string,
  { id, type, target }: { id: string; type: string; target: string },
): void {
  const path = relationshipsPath(from);
  if (!parts.has(path))
    setText(parts, path, XML_HEAD + `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  const own = element('Relationship', { Id: id, Type: type, Target: target });
  const all = (textOf(parts, path) ?? '').replace(
    /<Relationships\b([^>]*?)\/>/,
    '<Relationships$1></Relationships>',
  );
  setText(
    parts,
    path,
    all.replace('</Relationships>', () => `${own}</Relationships>`),
  );
}

/** Where a part's relationships are kept; those of the package for an empty path. */
export function relationshipsPath(from: string): string {
  return from.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

/** The relationships of a part: id → type and target. */
export function relationshipsOf(
  parts: Package,
  from: string,
): ReadonlyMap<string, { readonly type: string; readonly target: string }> {
  const xml = textOf(parts, relationshipsPath(from)) ?? '';
  return new Map(
    Array.from(xml.matchAll(/<Relationship\b[^>]*>/g), ([tag]) => [
      attributeOf(tag, 'Id'),
      { type: attributeOf(tag, 'Type'), target: attributeOf(tag, 'Target') },
    ]),
  );
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

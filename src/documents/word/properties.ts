import { type Package, setText, textOf } from './package';
import { escapedXml } from '../sanitise';

export interface DocumentProperties {
  readonly title: string;
  /** The kind of document. */
  readonly subject: string;
  /** As in `nb-NO`. */
  readonly language: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`; null leaves it out. */
  readonly created: string | null;
}

const PATH = 'docProps/core.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Writes the properties anew, so that no author of the template is named as the memo's. */
export function setProperties(
  parts: Package,
  { title, subject, language, created }: DocumentProperties,
): void {
  const time = (name: string): string =>
    created === null
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapedXml(created)}</dcterms:${name}>`;
  for (const path of [...parts.keys()])
    if (/^docProps\/core/i.test(path) && path !== PATH) parts.delete(path);
  setText(
    parts,
    PATH,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapedXml(title)}</dc:title><dc:subject>${escapedXml(subject)}</dc:subject>` +
      `<dc:language>${escapedXml(language)}</dc:language>${time('created')}${time('modified')}</cp:coreProperties>`,
  );
  addContentType(parts);
  addRelationship(parts);
}

function addContentType(parts: Package): void {
  const types = textOf(parts, '[Content_Types].xml') ?? '';
  const others = types.replace(/<Override\b[^>]*core-properties\+xml"[^>]*\/>/g, '');
  const own = `<Override PartName="/${PATH}" ContentType="${CONTENT_TYPE}"/>`;
  setText(parts, '[Content_Types].xml', others.replace('</Types>', `${own}</Types>`));
}

function addRelationship(parts: Package): void {
  const relationships = textOf(parts, '_rels/.rels') ?? '';
  const others = relationships.replace(/<Relationship\b[^>]*\/core-properties"[^>]*\/>/g, '');
  const own = `<Relationship Id="rIdCoreProperties" Type="${RELATIONSHIP}" Target="${PATH}"/>`;
  setText(parts, '_rels/.rels', others.replace('</Relationships>', `${own}</Relationships>`));
}

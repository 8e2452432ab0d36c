import { element, XML_HEAD } from '../../ooxml/write-xml';
import type { Texts } from '../../locales/texts';
import { addContentType, addRelationship } from '../word/parts';
import { type Package, setText, textOf } from '../word/package';
import { escapedXml } from '../sanitise';
import {
  type Provenance,
  PROVENANCE_NAMESPACE,
  provenanceXml,
  type ReadProvenance,
  readProvenance,
} from './provenance';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const ID = '{6B0F7A1D-3B0C-4E59-9C55-5A4B534B4C52}';
const CUSTOM_PROPERTIES = 'docProps/custom.xml';

/** Puts the provenance in the document, and what of it a person would ask for in its properties. */
export function addProvenance(parts: Package, provenance: Provenance, texts: Texts): void {
  const number = freeNumber(parts);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  setText(parts, item, provenanceXml(provenance));
  setText(
    parts,
    properties,
    XML_HEAD +
      element(
        'ds:datastoreItem',
        { 'xmlns:ds': CUSTOM_XML, 'ds:itemID': ID },
        element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': PROVENANCE_NAMESPACE })),
      ),
  );
  addContentType(parts, {
    path: properties,
    type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  });
  addRelationship(parts, item, {
    id: 'rId1',
    type: `${OFFICE}/relationships/customXmlProps`,
    target: `itemProps${number}.xml`,
  });
  addRelationship(parts, 'word/document.xml', {
    id: 'rIdSaksklarProvenance',
    type: `${OFFICE}/relationships/customXml`,
    target: `../${item}`,
  });
  addReadable(parts, provenance, texts);
}

/** What the document says of where it comes from; of several parts of ours the first. */
export function provenanceOf(parts: Package): ReadProvenance {
  for (const path of parts.keys()) {
    if (!/^customXml\/item\d+\.xml$/i.test(path)) continue;
    const read = readProvenance(textOf(parts, path) ?? '');
    if (read.kind !== 'none') return read;
  }
  return { kind: 'none' };
}

/** Replaces the provenance that is there, and what of it stands in the properties. */
export function rewriteProvenance(parts: Package, provenance: Provenance, texts: Texts): void {
  for (const path of [...parts.keys()]) {
    if (!/^customXml\/item\d+\.xml$/i.test(path)) continue;
    if (readProvenance(textOf(parts, path) ?? '').kind === 'provenance')
      setText(parts, path, provenanceXml(provenance));
  }
  addReadable(parts, provenance, texts);
}

function freeNumber(parts: Package): number {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number += 1;
  return number;
}

/** As custom properties: File, Info, Properties, Advanced in Word. */
function addReadable(parts: Package, provenance: Provenance, texts: Texts): void {
  const t = texts.documents.provenance;
  const { workbook, rules, template, made, isDraft, figures, findings } = provenance;
  const values: readonly (readonly [string, string])[] = [
    [t.workbook, workbook.name || t.unnamed],
    [t.workbookHash, workbook.hash.slice(0, 16)],
    [t.rules, t.ruleSet(rules.count, rules.hash.slice(0, 8))],
    [t.template, `${template.name} (${template.hash.slice(0, 8)})`],
    [t.made, made ?? t.unknown],
    [t.state, isDraft ? t.draft(findings.length) : t.final],
    [t.figures, String(figures.length)],
  ];
  const properties = values
    .map(
      ([name, value], index) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapedXml(name)}">` +
        `<vt:lpwstr>${escapedXml(value)}</vt:lpwstr></property>`,
    )
    .join('');
  setText(
    parts,
    CUSTOM_PROPERTIES,
    `${XML_HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${properties}</Properties>`,
  );
  addContentType(parts, {
    path: CUSTOM_PROPERTIES,
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  });
  const relationships = (textOf(parts, '_rels/.rels') ?? '').replace(
    /<Relationship\b[^>]*\/custom-properties"[^>]*\/>/g,
    '',
  );
  setText(parts, '_rels/.rels', relationships);
  addRelationship(parts, '', {
    id: 'rIdSaksklarProperties',
    type: `${OFFICE}/relationships/custom-properties`,
    target: CUSTOM_PROPERTIES,
  });
}

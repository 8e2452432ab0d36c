import { mapParts, type Package, setText, textOf } from './package';
import { escapedXml } from '../sanitise';

const DOCUMENT = 'word/document.xml';
const DOCUMENT_RELATIONSHIPS = 'word/_rels/document.xml.rels';
const HEADER = /^word\/header\d*\.xml$/;
const ADDED_HEADER = 'header-draft.xml';
const RELATIONSHIP_ID = 'rIdDraftHeader';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Puts the word across every page: Word draws on each page what stands in its header. */
export function markAsDraft(parts: Package, word: string): void {
  const kinds = missingHeaders(parts);
  if (kinds.length > 0) addHeader(parts, kinds);
  let number = 0;
  mapParts(parts, HEADER_OR_ADDED, (xml) => withMark(xml, word, ++number));
}

const HEADER_OR_ADDED = new RegExp(`${HEADER.source}|^word/${ADDED_HEADER}$`);

/** The kinds of page that have no header yet. A later section takes over the first one's. */
function missingHeaders(parts: Package): readonly string[] {
  const document = textOf(parts, DOCUMENT) ?? '';
  const isOn = (xml: string, name: string): boolean =>
    new RegExp(`<w:${name}(?:\\s+w:val="(?:1|true|on)")?\\s*/>`).test(xml);
  const kinds = ['default'];
  if (isOn(document, 'titlePg')) kinds.push('first');
  if (isOn(textOf(parts, 'word/settings.xml') ?? '', 'evenAndOddHeaders')) kinds.push('even');
  const section = firstSection(document);
  return kinds.filter((kind) => !new RegExp(`<w:headerReference\\b[^>]*w:type="${kind}"`).test(section));
}

function firstSection(document: string): string {
  return /<w:sectPr\b[^>]*>[^]*?<\/w:sectPr>|<w:sectPr\b[^>]*\/>/.exec(document)?.[0] ?? '';
}

function addHeader(parts: Package, kinds: readonly string[]): void {
  setText(
    parts,
    `word/${ADDED_HEADER}`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="${W}"><w:p></w:p></w:hdr>`,
  );
  const references = kinds
    .map((kind) => `<w:headerReference xmlns:r="${R}" w:type="${kind}" r:id="${RELATIONSHIP_ID}"/>`)
    .join('');
  const document = textOf(parts, DOCUMENT) ?? '';
  const section = firstSection(document);
  const withReferences =
    /\/>$/.test(section) && !section.includes('</w:sectPr>')
      ? section.replace(/\s*\/>$/, `>${references}</w:sectPr>`)
      : section.replace(/^<w:sectPr\b[^>]*>/, (start) => start + references);
  setText(
    parts,
    DOCUMENT,
    section === ''
      ? document.replace('</w:body>', `<w:sectPr>${references}</w:sectPr></w:body>`)
      : document.replace(section, () => withReferences),
  );
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
  addBefore(
    parts,
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/word/${ADDED_HEADER}" ContentType="${type}"/>`,
  );
  const relationship = `<Relationship Id="${RELATIONSHIP_ID}" Type="${R}/header" Target="${ADDED_HEADER}"/>`;
  if (!parts.has(DOCUMENT_RELATIONSHIPS)) {
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    setText(parts, DOCUMENT_RELATIONSHIPS, `<Relationships xmlns="${namespace}"></Relationships>`);
  }
  addBefore(parts, DOCUMENT_RELATIONSHIPS, '</Relationships>', relationship);
}

function addBefore(parts: Package, path: string, end: string, xml: string): void {
  setText(
    parts,
    path,
    (textOf(parts, path) ?? '').replace(end, () => xml + end),
  );
}

/** In the header's first paragraph, where Word itself puts a watermark. */
function withMark(xml: string, word: string, number: number): string {
  const mark = watermark(word, number);
  const open = xml.replace(
    /<w:p(\s[^>]*)?\/>/,
    (_, attributes: string | undefined) => `<w:p${attributes ?? ''}></w:p>`,
  );
  return open.replace(
    /<w:p(?:\s[^>]*)?>(?:<w:pPr>(?:(?!<\/w:pPr>)[^])*<\/w:pPr>|<w:pPr\/>)?/,
    (start) => start + mark,
  );
}

/** The shape that Word makes by Design, Watermark: text along a path (shape type 136), turned, behind the text. */
function watermark(word: string, number: number): string {
  const text = escapedXml(word);
  return (
    '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">' +
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"' +
    ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>' +
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>' +
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>' +
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>' +
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"' +
    ' o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>' +
    `<v:shape id="SaksklarDraft${number}" o:spid="_x0000_s${2048 + number}" type="#_x0000_t136" alt="${text}"` +
    ' style="position:absolute;margin-left:0;margin-top:0;width:430pt;height:143pt;rotation:315;z-index:-251658752;' +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
    'mso-position-vertical:center;mso-position-vertical-relative:margin"' +
    ' o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/>' +
    `<v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="${text}"/></v:shape></w:pict></w:r>`
  );
}

import { strFromU8, unzipSync } from 'fflate';

/** What a reader of the document sees, paragraph by paragraph; table cells are paragraphs too. */
export function docxText(
  docx: Uint8Array,
  path = /^word\/(?:document|header[^/]*|footer[^/]*)\.xml$/,
): string {
  return [...xmlParts(docx)]
    .filter(([name]) => path.test(name))
    .map(([, xml]) => paragraphs(xml).join('\n'))
    .join('\n');
}

export function xmlParts(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(docx))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

function paragraphs(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >][^]*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
      .map(([, text, mark]) => (mark === undefined ? unescaped(text ?? '') : mark === 'br' ? '\n' : '\t'))
      .join(''),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The figures of the document: each content control's tag and text. */
export function controls(docx: Uint8Array): readonly { readonly tag: string; readonly text: string }[] {
  const xml = xmlParts(docx).get('word/document.xml') ?? '';
  return [
    ...xml.matchAll(/<w:sdt>[^]*?<w:tag w:val="([^"]*)"\/>[^]*?<w:t[^>]*>([^<]*)<\/w:t>[^]*?<\/w:sdt>/g),
  ].map(([, tag = '', text = '']) => ({ tag, text: unescaped(text) }));
}

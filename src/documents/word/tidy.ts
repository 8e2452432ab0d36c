import { EMPTIED } from './field-writer';

const EMPTY_RUN =
  /<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>)[^])*<\/w:rPr>)?<w:t(?:\s[^>]*)?(?:\/>|><\/w:t>)<\/w:r>/g;

const PARAGRAPH_PROPERTIES = String.raw`(?:<w:pPr>(?:(?!<\/w:pPr>)[^])*<\/w:pPr>|<w:pPr\/>)?`;
const EMPTIED_PARAGRAPH = String.raw`<w:p(?:\s[^>]*)?>${PARAGRAPH_PROPERTIES}${EMPTIED.replaceAll('?', String.raw`\?`)}<\/w:p>`;

/**
 * Takes out what fields without text leave: runs with nothing in them, and paragraphs, where another stands beside
 * them (a table cell must end in one).
 */
export function withoutEmptied(xml: string): string {
  return xml
    .replace(EMPTY_RUN, '')
    .replace(new RegExp(`(?:${EMPTIED_PARAGRAPH})+(?=<w:p[ >])`, 'g'), '')
    .replace(new RegExp(`(</w:p>)(?:${EMPTIED_PARAGRAPH})+`, 'g'), '$1')
    .replaceAll(EMPTIED, '');
}

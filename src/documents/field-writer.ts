import { figureControl, toFillControl } from './content-controls';
import type { Place } from './place';
import { asString, type Inline, type RichText } from './rich-text';
import { escapedXml } from './sanitise';
import type { TemplateStyles } from './styles';

/** Stands in a paragraph that is to go when nothing else is in it; `withoutEmptied` takes it out. */
export const EMPTIED = '<?saksklar emptied?>';

const LIST_LINE = /^\s*[-–—•·*]\s+(?=\S)/;

/**
 * The XML that a field is replaced by, for the place it has in the template: within a `w:t` of a run. Lines of a cell
 * become paragraphs of their own where the template's paragraph can be repeated, and line breaks elsewhere.
 */
export function writtenField(text: RichText, place: Place, styles: TemplateStyles): string {
  if (!place.isInRun) return escapedXml(asString(text)).replaceAll('\n', ' ');
  if (text.length === 0) return place.isFree ? outsideRun(EMPTIED, place) : '';
  if (!canSplit(place, styles)) return inlines(text, place, styles, lineBreaks);
  const startsWithList = styles.bulletList !== null && LIST_LINE.test(firstString(text));
  const start = startsWithList ? `</w:t></w:r>${EMPTIED}${newParagraph(place, styles.bulletList)}` : '';
  const shown = startsWithList ? withoutListMark(text) : text;
  return start + inlines(shown, place, styles, (line) => paragraphs(line, place, styles));
}

/** Not where each new paragraph would be numbered, become a heading, or take a section break with it. */
function canSplit(place: Place, styles: TemplateStyles): boolean {
  const properties = place.paragraphProperties;
  if (!place.isFree || /<w:(?:numPr|sectPr|outlineLvl)\b/.test(properties)) return false;
  const style = /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1];
  return style === undefined || !styles.standAlone.has(style);
}

function inlines(
  text: RichText,
  place: Place,
  styles: TemplateStyles,
  lines: (text: string) => string,
): string {
  return text.map((inline) => written(inline, place, styles, lines)).join('');
}

function written(
  inline: Inline,
  place: Place,
  styles: TemplateStyles,
  lines: (text: string) => string,
): string {
  if (typeof inline === 'string') return lines(inline);
  if (inline.kind === 'figure') {
    // Word allows no control within a plain text control, and a template may have one around the field.
    if (!place.isFree) return escapedXml(inline.text);
    return outsideRun(figureControl(inline.field, inline.text, place.runProperties), place);
  }
  if (!place.isFree) return escapedXml(inline.prompt);
  const properties = styles.placeholder
    ? `<w:rPr><w:rStyle w:val="${styles.placeholder}"/></w:rPr>`
    : place.runProperties;
  return outsideRun(toFillControl(inline.field, inline.prompt, properties), place);
}

function outsideRun(xml: string, place: Place): string {
  return `</w:t></w:r>${xml}<w:r>${place.runProperties}<w:t xml:space="preserve">`;
}

function lineBreaks(text: string): string {
  return text.split('\n').map(tabs).join('</w:t><w:br/><w:t xml:space="preserve">');
}

function paragraphs(text: string, place: Place, styles: TemplateStyles): string {
  const [first = '', ...rest] = text.split(/\n(?:[^\S\n]*\n)*/);
  const following = rest.map((line) => {
    const isItem = styles.bulletList !== null && LIST_LINE.test(line);
    const shown = isItem ? line.replace(LIST_LINE, '') : line;
    return `</w:t></w:r>${newParagraph(place, isItem ? styles.bulletList : null)}${tabs(shown)}`;
  });
  return tabs(first) + following.join('');
}

function newParagraph(place: Place, style: string | null): string {
  const properties =
    style === null ? place.paragraphProperties : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `</w:p><w:p>${properties}<w:r>${place.runProperties}<w:t xml:space="preserve">`;
}

function tabs(text: string): string {
  return text.split('\t').map(escapedXml).join('</w:t><w:tab/><w:t xml:space="preserve">');
}

function firstString([first]: RichText): string {
  return typeof first === 'string' ? first : '';
}

function withoutListMark([first, ...rest]: RichText): RichText {
  return [firstString(first === undefined ? [] : [first]).replace(LIST_LINE, ''), ...rest];
}

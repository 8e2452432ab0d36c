import { type FigureManner, isFormOf, writtenFigure } from '../figure-value';
import { asString, type FigureText, type Inline, type RichText } from '../rich-text';
import { escapedXml } from '../sanitise';
import { boldRuns, type BoldTexts, withBoldMarks } from './bold';
import { chartRun, type DocumentChart } from './chart';
import { figureControl, toFillControl } from './content-controls';
import type { Place } from './place';
import type { TemplateStyles } from './styles';
import type { Written } from './written';

/** Stands in a paragraph that is to go when nothing else is in it; `withoutEmptied` takes it out. */
export const EMPTIED = '<?saksklar emptied?>';

const LIST_LINE = /^\s*[-–—•·*]\s+(?=\S)/;

/** What a field is written by, and into. */
export interface FieldContext {
  readonly place: Place;
  readonly styles: TemplateStyles;
  readonly manner: FigureManner;
  readonly written: Written;
  /** Parts of texts that are bold in their cells. */
  readonly bold: BoldTexts;
  /** What the template asks for after the bar; null where it asks for nothing. */
  readonly form: string | null;
}

/**
 * The XML that a field is replaced by, for the place it has in the template: within a `w:t` of a run. Lines of a cell
 * become paragraphs of their own where the template's paragraph can be repeated, and line breaks elsewhere.
 */
export function writtenField(given: RichText, context: FieldContext): string {
  const { place, styles } = context;
  const text = given.map((inline) => inForm(inline, context));
  for (const inline of text) keep(inline, context.written);
  if (!place.isInRun) return escapedXml(asString(text)).replaceAll('\n', ' ');
  if (text.length === 0) return place.isFree ? outsideRun(EMPTIED, place) : '';
  if (!canSplit(place, styles)) return inlines(text, context, lineBreaks);
  const startsWithList = styles.bulletList !== null && LIST_LINE.test(firstString(text));
  const start = startsWithList ? `</w:t></w:r>${EMPTIED}${newParagraph(place, styles.bulletList)}` : '';
  const shown = startsWithList ? withoutListMark(text) : text;
  return start + inlines(shown, context, (line) => paragraphs(line, place, styles));
}

/** A chart stands in the body alone: other parts of the document have no room for one. */
export function writtenChart(chart: DocumentChart, { place, written }: FieldContext): string {
  if (!place.isFree) return '';
  return outsideRun(chartRun(chart, written.chart(chart)), place);
}

/** As the template asks, where it asks for a form that such a figure has. */
function inForm(inline: Inline, { form, manner }: FieldContext): Inline {
  if (form === null || typeof inline === 'string' || inline.kind !== 'figure') return inline;
  return isFormOf(inline.value, form)
    ? { ...inline, form, text: writtenFigure(inline.value, form, manner) }
    : inline;
}

function keep(inline: Inline, written: Written): void {
  if (typeof inline === 'string') return;
  if (inline.kind === 'figure') written.figure(inline);
  else if (inline.kind === 'source') written.text(inline);
  else written.toFill(inline.field, inline.cells);
}

/** Not where each new paragraph would be numbered, become a heading, or take a section break with it. */
function canSplit(place: Place, styles: TemplateStyles): boolean {
  const properties = place.paragraphProperties;
  if (!place.isFree || /<w:(?:numPr|sectPr|outlineLvl)\b/.test(properties)) return false;
  const style = /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1];
  return style === undefined || !styles.standAlone.has(style);
}

function inlines(text: RichText, context: FieldContext, lines: (text: string) => string): string {
  return text.map((inline) => writtenInline(inline, context, lines)).join('');
}

function writtenInline(
  inline: Inline,
  { place, styles, bold }: FieldContext,
  lines: (text: string) => string,
): string {
  if (typeof inline === 'string') return lines(inline);
  if (inline.kind === 'source') {
    const runs = bold.get(inline.text);
    return runs ? boldRuns(lines(withBoldMarks(inline.text, runs)), place.runProperties) : lines(inline.text);
  }
  if (inline.kind === 'figure') return figure(inline, place);
  if (!place.isFree) return escapedXml(inline.prompt);
  const properties = styles.placeholder
    ? `<w:rPr><w:rStyle w:val="${styles.placeholder}"/></w:rPr>`
    : place.runProperties;
  return outsideRun(toFillControl(inline.field, inline.prompt, properties), place);
}

/** Word allows no control within a plain text control, and a template may have one around the field. */
function figure({ field, text }: FigureText, place: Place): string {
  return place.isFree ? outsideRun(figureControl(field, text, place.runProperties), place) : escapedXml(text);
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
  if (first === undefined) return '';
  if (typeof first === 'string') return first;
  return first.kind === 'source' ? first.text : '';
}

function withoutListMark([first, ...rest]: RichText): RichText {
  if (first === undefined) return [];
  if (typeof first === 'string') return [first.replace(LIST_LINE, ''), ...rest];
  if (first.kind !== 'source') return [first, ...rest];
  return [{ ...first, text: first.text.replace(LIST_LINE, '') }, ...rest];
}

import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { readField } from '../fields/field';
import { type FieldValue, isChart, isRows, type Scope } from '../fields/field-values';
import type { FigureManner } from '../figure-value';
import { NO_TEXT } from '../rich-text';
import type { BoldTexts } from './bold';
import type { DocumentChart } from './chart';
import { writtenChart, writtenField } from './field-writer';
import type { Package } from './package';
import { Place } from './place';
import type { TemplateStyles } from './styles';
import type { Written } from './written';

/** The parts that hold fields. */
export const TEXT_PART = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** What docxtemplater must see beside them, to know what it has got. */
const NEEDED_PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core|custom)\.xml)$/;

/**
 * Puts the values in the fields of a template that has been checked.
 * @throws {Error} of docxtemplater, for a fault among the fields that the check has let through
 */
export function fillTemplate(
  template: Package,
  values: Scope,
  context: {
    readonly styles: TemplateStyles;
    readonly manner: FigureManner;
    readonly written: Written;
    readonly bold: BoldTexts;
  },
): Package {
  const zip = new PizZip();
  for (const [path, bytes] of template)
    if (TEXT_PART.test(path) || NEEDED_PART.test(path)) zip.file(path, bytes);
  const made = new Docxtemplater(zip, {
    delimiters: { start: '[[', end: ']]' },
    syntax: { changeDelimiterPrefix: null },
    paragraphLoop: true,
    linebreaks: false,
    errorLogging: false,
    parser: fieldParser,
    nullGetter: () => '',
    modules: [fieldModule(context)],
  });
  const output: unknown = made.render(values).getZip();
  if (!(output instanceof PizZip)) throw new TypeError('docxtemplater gave back another kind of zip');
  const filled = new Map(template);
  for (const [path, entry] of Object.entries(output.files))
    if (TEXT_PART.test(path)) filled.set(path, entry.asUint8Array());
  return filled;
}

/** Looks a field up among the values of one scope, and in nothing else: no expressions, no inherited members. */
function fieldParser(tag: string): DXT.Parser {
  const { key } = readField(tag);
  return {
    get(scope: unknown) {
      if (!(scope instanceof Map)) return undefined;
      const values: Scope = scope;
      const value = values.get(key);
      return value === undefined ? undefined : forTemplate(value);
    },
  };
}

/** A list is what docxtemplater repeats; a text is an object, so that it is not repeated when used as a condition. */
function forTemplate(value: FieldValue): unknown {
  if (typeof value === 'boolean') return value;
  return isRows(value) ? value.rows : new FieldContent(value);
}

class FieldContent {
  constructor(readonly content: Exclude<FieldValue, boolean | { rows: unknown }>) {}
}

/** Writes each field as its place in the template asks. */
function fieldModule(context: Parameters<typeof fillTemplate>[2]): DXT.Module {
  let place = new Place();
  let path = '';
  return {
    name: 'SaksklarFields',
    priority: 10,
    render(part, options) {
      if (options.filePath !== path) [place, path] = [new Place(), options.filePath];
      if (part.type !== 'placeholder') {
        place.see(part);
        return null;
      }
      if (part.module) return null;
      const value: unknown = options.scopeManager.getValue(part.value, { part });
      const content = value instanceof FieldContent ? value.content : NO_TEXT;
      const fieldContext = { ...context, place, form: readField(part.value).form };
      const isBody = path === 'word/document.xml';
      return { value: contentXml(content, isBody, fieldContext), errors: [] };
    },
  };
}

function contentXml(
  content: FieldContent['content'],
  isBody: boolean,
  context: Parameters<typeof writtenField>[1],
): string {
  if (!isChart(content)) return writtenField(content, context);
  const chart: DocumentChart = content;
  return isBody ? writtenChart(chart, context) : '';
}

import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { fieldKey } from './fields';
import { type FieldValue, isRows, type Scope } from './field-values';
import { writtenField } from './field-writer';
import type { Package } from './package';
import { Place } from './place';
import { NO_TEXT } from './rich-text';
import type { TemplateStyles } from './styles';
import { TemplateFields } from './template-fields';

/** The parts that hold fields. */
export const TEXT_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/**
 * Puts the values in the fields of a template.
 * @throws {TemplateFieldError} for the first fault among its fields
 */
export function filled(template: Package, values: Scope, styles: TemplateStyles): Package {
  const zip = new PizZip();
  for (const [path, bytes] of template) zip.file(path, bytes);
  const fields = new TemplateFields();
  const document = fields.guard(() => {
    const made = new Docxtemplater(zip, {
      delimiters: { start: '[[', end: ']]' },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: false,
      errorLogging: false,
      parser: fieldParser,
      nullGetter: (part) => fields.missing(part),
      modules: [fields.module(), fieldModule(styles)],
    });
    fields.refuseUnknown();
    return made.render(values);
  });
  fields.refuseMissing();
  const output: unknown = document.getZip();
  if (!(output instanceof PizZip)) throw new TypeError('docxtemplater gave back another kind of zip');
  return new Map(
    Object.entries(output.files)
      .filter(([, entry]) => !entry.dir)
      .map(([path, entry]) => [path, entry.asUint8Array()]),
  );
}

/** Looks a field up among the values of one scope, and in nothing else: no expressions, no inherited members. */
function fieldParser(tag: string): DXT.Parser {
  const key = fieldKey(tag);
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
  return isRows(value) ? value.rows : new FieldText(value);
}

class FieldText {
  constructor(readonly text: Exclude<FieldValue, boolean | { rows: unknown }>) {}
}

/** Writes each field as its place in the template asks. */
function fieldModule(styles: TemplateStyles): DXT.Module {
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
      if (value === undefined) options.nullGetter?.(part, options.scopeManager);
      const text = value instanceof FieldText ? value.text : NO_TEXT;
      return { value: writtenField(text, place, styles), errors: [] };
    },
  };
}

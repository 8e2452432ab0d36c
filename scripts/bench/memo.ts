import { readFile } from 'node:fs/promises';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import { readPaper } from '../../src/core/papers/paper';
import { readField } from '../../src/documents/fields/field';
import { isChart, isRows, type Scope } from '../../src/documents/fields/field-values';
import { asString } from '../../src/documents/rich-text';
import { sourceOf } from '../../src/documents/make-paper';
import { makeDocument } from '../../src/documents/make-document';
import { viewOf } from '../../src/documents/papers/document-kinds';
import { loadTexts } from '../../src/locales/texts';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { compareTimes, type Comparison, timeBoth } from './measure';

/** The same texts, rows and conditions, as docxtemplater by itself takes them. */
function plainValues(scope: Scope): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(
    [...scope].map(([name, value]): [string, unknown] => {
      if (typeof value === 'boolean') return [name, value];
      if (isChart(value)) return [name, value.title];
      return [name, isRows(value) ? value.rows.map(plainValues) : asString(value)];
    }),
  );
}

function valueIn(scope: unknown, tag: string): unknown {
  return scope instanceof Map ? scope.get(readField(tag).key) : undefined;
}

/** A whole memo, against docxtemplater by itself on the same template and the same values. */
export async function memo(): Promise<readonly Comparison[]> {
  const today = isoDate(2022, 6, 1);
  if (!today) throw new Error('no day');
  const texts = await loadTexts('nb');
  const bytes = new Uint8Array(await readFile('assets/templates/saksfremlegg-rammeendring.nb.docx'));
  const snapshot = toSnapshot(
    readWorkbook(new Uint8Array(await readFile('assets/sample.xlsx')), 'sample.xlsx'),
  );
  const options = { today, file: 'sample.xlsx' };
  const request = { kind: 'memo', case: '17/22' } as const;
  const paper = readPaper(snapshot, request, options);
  const source = sourceOf({ snapshot, result: checkWorkbook(snapshot, options), options }, request);
  const values = plainValues(viewOf(paper, { language: 'nb', texts, decimals: 1, draft: false }, today));
  const created = '2022-06-01T08:00:00Z';
  const make = (template: Uint8Array): unknown =>
    makeDocument({ bytes: template, name: 'nb.docx' }, paper, {
      language: 'nb',
      texts,
      draft: false,
      created,
      source,
    });
  let count = 0;
  // A template that differs in the zip's comment alone is another template.
  const first = (): unknown => {
    const other = new Uint8Array([...bytes, 0, 0]);
    new DataView(other.buffer).setUint16(bytes.length - 2, 2, true);
    new DataView(other.buffer).setUint16(bytes.length, (count += 1), true);
    return make(other);
  };
  const bare = (): unknown => {
    const document = new Docxtemplater(new PizZip(bytes), {
      delimiters: { start: '[[', end: ']]' },
      linebreaks: true,
      paragraphLoop: true,
      nullGetter: () => '',
      parser: (tag) => ({ get: (scope: unknown) => valueIn(scope, tag) }),
    });
    return document.render(values).getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  return [
    compareTimes(
      'a memo',
      'bare docxtemplater',
      1.3,
      timeBoth(() => make(bytes), bare, 100),
    ),
    compareTimes('the first memo of a template', 'bare docxtemplater', 2, timeBoth(first, bare, 60)),
  ];
}

import { readFile } from 'node:fs/promises';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import { readPaper } from '../../src/core/papers/paper';
import { sourceOf } from '../../src/documents/make-paper';
import { makeDocument } from '../../src/documents/make-document';
import { viewOf } from '../../src/documents/papers/document-kinds';
import { loadTexts } from '../../src/locales/texts';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { compareTimes, type Comparison, timeBoth } from './measure';

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
  const values = viewOf(paper, { language: 'nb', texts, decimals: 1, draft: false }, today);
  const created = '2022-06-01T08:00:00Z';
  // A fresh copy of the template each time: one that is known is not opened and checked again.
  const ours = (): unknown =>
    makeDocument({ bytes: bytes.slice(), name: 'nb.docx' }, paper, {
      language: 'nb',
      texts,
      draft: false,
      created,
      source,
    });
  const bare = (): unknown => {
    const document = new Docxtemplater(new PizZip(bytes), {
      delimiters: { start: '[[', end: ']]' },
      linebreaks: true,
      paragraphLoop: true,
      nullGetter: () => '',
    });
    return document.render(values).getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  return [compareTimes('a memo', 'bare docxtemplater', 3.5, timeBoth(ours, bare, 60))];
}

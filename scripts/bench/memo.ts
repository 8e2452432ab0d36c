import { readFile } from 'node:fs/promises';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { isoDate } from '../../src/core/calendar/days';
import { frameChangeMemo } from '../../src/core/memo/frame-change-memo';
import { makeMemo } from '../../src/documents';
import { memoView } from '../../src/documents/memo-view';
import { loadTexts } from '../../src/locales/texts';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { compareTimes, type Comparison, timeBoth } from './measure';

/** A whole memo, against docxtemplater by itself on the same template and the same values. */
export async function memo(): Promise<readonly Comparison[]> {
  const today = isoDate(2022, 6, 1);
  if (!today) throw new Error('no day');
  const texts = await loadTexts('nb');
  const template = new Uint8Array(await readFile('assets/templates/saksfremlegg-rammeendring.nb.docx'));
  const snapshot = toSnapshot(
    readWorkbook(new Uint8Array(await readFile('assets/sample.xlsx')), 'sample.xlsx'),
  );
  const data = frameChangeMemo(snapshot, '17/22', { today });
  const values = memoView(
    data,
    { language: 'nb', texts, decimals: data.decimals },
    { draft: false, day: today },
  );
  const ours = (): unknown => makeMemo(template, data, { language: 'nb', texts, draft: false });
  const bare = (): unknown => {
    const document = new Docxtemplater(new PizZip(template), {
      delimiters: { start: '[[', end: ']]' },
      linebreaks: true,
      paragraphLoop: true,
      nullGetter: () => '',
    });
    return document.render(values).getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  return [compareTimes('a memo', 'bare docxtemplater', 3.5, timeBoth(ours, bare, 60))];
}

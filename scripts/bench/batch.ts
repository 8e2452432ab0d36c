import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import { makePaper, ownTemplateName } from '../../src/documents';
import { loadTexts } from '../../src/locales/texts';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import type { Comparison } from './measure';

const EARLY = 20;
const ALL = 200;
const MEGABYTE = 1024 * 1024;

/** What is kept in memory after 200 memos, against what is kept after 20: a batch must not grow with its length. */
export async function batch(): Promise<readonly Comparison[]> {
  const today = isoDate(2022, 6, 1);
  if (!today) throw new Error('no day');
  const texts = await loadTexts('nb');
  const snapshot = toSnapshot(
    readWorkbook(new Uint8Array(await readFile('assets/sample.xlsx')), 'sample.xlsx'),
  );
  const options = { today, file: 'sample.xlsx' };
  const workbook = { snapshot, result: checkWorkbook(snapshot, options), options };
  const name = ownTemplateName({ kind: 'frame-change' }, 'nb');
  const bytes = new Uint8Array(await readFile(`assets/templates/${name}`));
  const settings = { language: 'nb', texts, draft: false, created: '2022-06-01T08:00:00Z' } as const;
  let early = 0;
  for (let made = 1; made <= ALL; made += 1) {
    // As a pane and the command line hand it in: read anew, not the same array.
    const template = { name, bytes: bytes.slice() };
    await makePaper(workbook, { kind: 'memo', case: '17/22' }, () => Promise.resolve(template), settings);
    if (made === EARLY) early = await kept();
  }
  const late = await kept();
  return [
    {
      what: `memory after ${ALL} memos`,
      ours: `${(late / MEGABYTE).toFixed(1)} MB`,
      against: `after ${EARLY}`,
      other: `${(early / MEGABYTE).toFixed(1)} MB`,
      ratio: late / early,
      bound: 1.1,
    },
  ];
}

/** Bytes in use once what is no longer needed is let go of. */
async function kept(): Promise<number> {
  setFlagsFromString('--expose_gc');
  const collect: unknown = runInNewContext('gc');
  for (let round = 0; round < 3; round += 1) {
    // What a task holds is let go of after it.
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import { toMnok } from '../../src/core/money/money';
import { run } from '../../src/cli/run';
import { docxText } from '../../src/documents/testing/docx-text';
import { createExcelWorkbook } from '../../src/excel';
import { createExcelHost } from '../../src/excel-host';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { openExcel } from '../support/embedded-excel';
import { CORRECT_WORKBOOKS, SAMPLE } from '../workbooks';

const today = isoDate(2022, 6, 1);
if (!today) throw new Error('no day');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saksklar-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function saksklar(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  if (!today) throw new Error('no day');
  const now = '2022-06-01T08:00:00.000Z';
  const io = {
    folder,
    today,
    now,
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
  };
  return { code: await run(argv, io), out, err };
}

/** The workbook as the embedded Excel gives it to the add-in, through Microsoft's client library. */
async function snapshotFromExcel(bytes: Uint8Array) {
  const { Excel, Office, OfficeExtension } = openExcel(createExcelHost(bytes, { file: 'bok.xlsx' }));
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return createExcelWorkbook().readSnapshot();
}

const REFERENCE = {
  assumption: expect.any(String),
  needs: [
    {
      id: 20,
      name: 'Tillitsanker, del 1',
      current: 4.8,
      change: 2,
      proposed: 6.8,
      percent: 41.7,
      deadline: { from: '2022-04-30', to: '2022-12-31', months: 8 },
    },
    {
      id: 23,
      name: 'Prøvesvar i kjernejournal',
      current: 8.1,
      change: 3.3,
      proposed: 11.4,
      percent: 40.7,
      deadline: { from: '2022-09-30', to: '2022-12-31', months: 3 },
    },
  ],
  programme: {
    year: 2022,
    allocation: 170,
    frames: { before: 119, after: 124.3 },
    forecast: { before: 116, after: 121.3 },
    spent: 40,
    remaining: 76,
    available: { before: 54, after: 48.7 },
  },
};

describe.each([...CORRECT_WORKBOOKS, SAMPLE])('%s', (name, make) => {
  const bytes = make();
  const file = `${name.replace(/\W+/g, '-')}.xlsx`;
  beforeAll(() => writeFileSync(join(folder, file), bytes));

  it('is the same through Excel as from the file', async () => {
    expect(await snapshotFromExcel(bytes)).toEqual(toSnapshot(readWorkbook(bytes, file)));
  });

  it('gives the published figures, exactly, on the command line', async () => {
    const { code, out, err } = await saksklar('frames', file, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(REFERENCE);
  });

  it('gives the published figures, exactly, to the pane', async () => {
    const { effect, steps, burnRate } = checkWorkbook(await snapshotFromExcel(bytes), { today });
    const pair = ({ before, after }: { before: unknown; after: unknown }) => [before, after];
    const mnok = (value: unknown) =>
      typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'number'
        ? value.value / 1e8
        : null;
    expect(
      effect && [effect.frames, effect.forecast, effect.available].map((one) => pair(one).map(mnok)),
    ).toEqual([
      [119, 124.3],
      [116, 121.3],
      [54, 48.7],
    ]);
    expect(steps.map(({ need, availableAfter }) => [need, availableAfter && toMnok(availableAfter)])).toEqual(
      [
        [20, 52],
        [23, 48.7],
      ],
    );
    expect(burnRate && toMnok(burnRate.perMonth)).toBe(8);
  });

  it('gives the published figures, exactly, in the memo', async () => {
    const { code, err } = await saksklar('memo', file, '--case', '17/22', '-o', `memo-${file}`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [memo = ''] = readdirSync(join(folder, `memo-${file}`));
    const text = docxText(new Uint8Array(readFileSync(join(folder, `memo-${file}`, memo)))).replace(
      /[\u00a0\u202f]/g,
      ' ',
    );
    expect(text).toContain('#20 Tillitsanker, del 1\n4,8\n+2,0\n6,8\n41,7 %');
    expect(text).toContain('#23 Prøvesvar i kjernejournal\n8,1\n+3,3\n11,4\n40,7 %');
    // Where the workbook gives a day, so does the memo.
    expect(text).toMatch(/#20 Tillitsanker, del 1\n(?:30\. )?april 2022\n(?:31\. )?desember 2022\n8\n/);
    expect(text).toMatch(
      /#23 Prøvesvar i kjernejournal\n(?:30\. )?september 2022\n(?:31\. )?desember 2022\n3\b/,
    );
    expect(text).toContain('Sum besluttede rammer\n119,0\n124,3');
    expect(text).toContain('Årsprognose\n116,0\n121,3');
    expect(text).toContain('Disponibelt\n54,0\n48,7');
  });

  it('answers what-if for one change alone', async () => {
    const { out } = await saksklar('frames', file, '--json', '--only', '20');
    expect(JSON.parse(out)).toMatchObject({
      needs: [{ id: 20 }],
      programme: { frames: { before: 119, after: 121 }, available: { before: 54, after: 52 } },
    });
  });
});

describe.each([...CORRECT_WORKBOOKS])('%s', (name, make) => {
  it('gives no finding but the two changes over 25 %', async () => {
    const file = `${name.replace(/\W+/g, '-')}.xlsx`;
    writeFileSync(join(folder, file), make());
    const { code, out } = await saksklar('check', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          findings: [
            { rule: 'frame/large-change', severity: 'warning', need: 20 },
            { rule: 'frame/large-change', severity: 'warning', need: 23 },
          ],
          summary: { error: 0, warning: 2, info: 0 },
        },
      ],
    });
  });
});

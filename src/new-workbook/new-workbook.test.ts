import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../core/calendar/days';
import { checkWorkbook } from '../core/check';
import { toMnok } from '../core/money/money';
import { AMBITION_LEVELS } from '../core/vocabulary/ambition-levels';
import { FUNDING_SOURCES } from '../core/vocabulary/funding-sources';
import { TABLE_KINDS } from '../core/tables/tables';
import { PHASES } from '../core/vocabulary/phases';
import { canonicalWord } from '../core/vocabulary/vocabulary';
import type { CellContent, Edit } from '../core/workbook/edits';
import { resultsAfter } from '../excel-host';
import { type Language, LANGUAGES } from '../locales/language';
import { withNewWorkbookTexts } from '../locales/new-workbook-texts';
import { loadTexts } from '../locales/texts';
import { patchWorkbook, readWorkbook, toSnapshot, type WorkbookFile } from '../xlsx';
import { newWorkbook } from './new-workbook';

const today = isoDate(2022, 6, 1);

async function empty(language: Language): Promise<WorkbookFile> {
  const texts = await withNewWorkbookTexts(await loadTexts(language), language);
  return readWorkbook(
    newWorkbook({ texts, language, year: 2022, created: '2022-06-01T00:00:00Z' }),
    'ny.xlsx',
  );
}

const check = (file: WorkbookFile) => {
  if (!today) throw new Error('no day');
  return checkWorkbook(toSnapshot(file), { today });
};

/** The file with its first rows filled in, by columns from A; null leaves a cell as it is. */
function filled(
  file: WorkbookFile,
  rows: readonly (readonly [sheet: number, cells: readonly CellContent[]])[],
): WorkbookFile {
  const edits = rows.flatMap(([index, cells]): Edit[] => {
    const sheet = file.sheets[index];
    if (!sheet) throw new Error('no sheet');
    return cells.flatMap((to, column): Edit[] =>
      to === null
        ? []
        : [
            {
              address: { sheet: sheet.name, row: 4, column },
              was: sheet.rows.get(4)?.get(column)?.value ?? null,
              to,
            },
          ],
    );
  });
  const results = resultsAfter(file, edits);
  return readWorkbook(patchWorkbook(file, { edits, results }), 'ny.xlsx');
}

describe.each([...LANGUAGES])('a new workbook in %s', (language) => {
  it('has every table of the domain, understood and without a finding', async () => {
    const file = await empty(language);
    const { tables, findings } = check(file);
    expect(tables.map(({ kind }) => kind)).toEqual(TABLE_KINDS);
    expect(findings).toEqual([]);
    expect(file.sheets).toHaveLength(12);
    expect(file.sheets.flatMap(({ tables: own }) => own)).toHaveLength(11);
    expect(file.sheets.slice(0, 11).every(({ frozenRows }) => frozenRows === 4)).toBe(true);
  });

  it('works out the change, the frames and what is available as it is filled in', async () => {
    const file = await empty(language);
    const need: CellContent[] = [
      '#20',
      'Tillitsanker',
      null,
      'Seksjon A',
      canonicalWord(PHASES, 'executing', language),
      canonicalWord(AMBITION_LEVELS, 'medium', language),
      1,
      4.8,
      null,
      2,
      2.8,
      6.8,
      null,
      'april 2022',
      'desember 2022',
      'Løsningen er bygget, men ikke satt i drift.',
      'Det første anslaget bygde på at dagens sertifikater kunne brukes. Gjennomgangen viste at nøklene må bygges på nytt.',
      'Ved ja: settes i drift i desember. Ved nei: arbeidet stanser og nytten uteblir.',
      canonicalWord(FUNDING_SOURCES, 'programme', language),
      '1,4 MNOK i året, dekkes av drift',
      44705,
    ];
    const done = filled(file, [
      [0, need],
      [1, [null, 170, null, 754, null, 40, 44712, 76]],
    ]);
    const { changes, effect, findings } = check(done);
    expect(changes.map(({ change }) => change && toMnok(change.value))).toEqual([2]);
    expect(effect?.frames.before && toMnok(effect.frames.before.value)).toBe(4.8);
    expect(effect?.available.before && toMnok(effect.available.before.value)).toBe(54);
    expect(findings.map(({ rule }) => rule)).toEqual(['frame/large-change']);
    const economy = done.sheets[1]?.rows.get(4);
    expect([4, 8, 9].map((column) => economy?.get(column)?.value)).toEqual([4.8, 116, 54]);
    expect(done.sheets[0]?.rows.get(4)?.get(12)?.value).toBe(2);
  });
});

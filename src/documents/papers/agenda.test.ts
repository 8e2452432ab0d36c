import { expect, it } from '@jest/globals';
import { LANGUAGES } from '../../locales/language';
import { loadTexts } from '../../locales/texts';
import type { CellValue } from '../../core/workbook/snapshot';
import { type CheckedWorkbook, makePaper } from '../make-paper';
import { docxText } from '../testing/docx-text';
import { CHECKED, checkedFrom, FULL_WORKBOOK } from '../testing/papers';
import { ownTemplate } from '../testing/templates';

it.each(LANGUAGES)(
  'tells the time of a case that has one, and ends the line before it of one that has not: %s',
  async (language) => {
    const template = { bytes: ownTemplate(language, 'agenda'), name: 'mal.docx' };
    const options = {
      language,
      texts: await loadTexts(language),
      draft: false,
      created: '2022-06-01T08:00:00Z',
    };
    const { bytes } = await makePaper(CHECKED, { kind: 'agenda' }, () => Promise.resolve(template), options);
    const lines = docxText(bytes)
      .split('\n')
      .filter((line) => line.includes(' · '));
    expect(lines.map((line) => /\d\d[.:]\d\d/.test(line))).toEqual([false, true, false]);
    expect(lines.filter((line) => /·\s*$/.test(line))).toEqual([]);
  },
);

it('writes the times that Excel keeps as a part of the day as people do', async () => {
  const { sheets } = FULL_WORKBOOK;
  const asSerials = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map((value) => SERIALS.get(value) ?? value)),
  }));
  const template = { bytes: ownTemplate('nb', 'agenda'), name: 'mal.docx' };
  const options = {
    language: 'nb',
    texts: await loadTexts('nb'),
    draft: false,
    created: '2022-06-01T08:00:00Z',
  } as const;
  const written = async (workbook: CheckedWorkbook) =>
    docxText((await makePaper(workbook, { kind: 'agenda' }, () => Promise.resolve(template), options)).bytes);
  expect(await written(checkedFrom({ ...FULL_WORKBOOK, sheets: asSerials }))).toBe(await written(CHECKED));
});

const SERIALS = new Map<CellValue, number>([
  ['09.40', 0.402777777777778],
  ['10.20', 0.430555555555556],
  ['09.00', 0.375],
  ['11.30', 0.479166666666667],
]);

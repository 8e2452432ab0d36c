import { expect, it } from '@jest/globals';
import { LANGUAGES } from '../../locales/language';
import { loadTexts } from '../../locales/texts';
import { makePaper } from '../make-paper';
import { docxText } from '../testing/docx-text';
import { CHECKED } from '../testing/papers';
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

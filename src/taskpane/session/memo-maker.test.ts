import { describe, expect, it, jest } from '@jest/globals';
import { Fault } from '../../core/fault';
import { JUNE_2022 } from '../../core/testing/june-2022';
import { day, workbookOf } from '../../core/testing/programme-of';
import { docxText, xmlParts } from '../../documents/testing/docx-text';
import { ownTemplate } from '../../documents/testing/templates';
import { LANGUAGES, type Language } from '../../locales/language';
import { TEXTS } from '../testing/show';
import { memoMaker } from './memo-maker';

const snapshot = workbookOf({
  ...JUNE_2022,
  cases: [{ Sak: '17/22', Tittel: 'Rammeendring: tillitsanker', Behov: '#20' }],
});
const now = '2022-06-13T11:12:13.000Z';
const options = () => ({ today: day('2022-06-13'), now, meeting: day('2022-06-22') });
const read = (language: Language) =>
  jest.fn((name: string) =>
    name === `saksfremlegg-rammeendring.${language}.docx`
      ? Promise.resolve(ownTemplate(language))
      : Promise.reject(new Error(`${name}: 404`)),
  );

/** jsdom's Blob does not give its bytes itself. */
function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(new Uint8Array(reader.result));
      else reject(new Error('no bytes'));
    };
    reader.readAsArrayBuffer(file);
  });
}

async function made(language: Language, draft = false) {
  const make = memoMaker(language, TEXTS[language], options, read(language));
  const memo = await make(snapshot, '17/22', draft);
  return { ...memo, docx: await bytesOf(memo.file) };
}

describe('making memos', () => {
  it.each([...LANGUAGES])('is from the template in %s', async (language) => {
    const { docx } = await made(language);
    const text = docxText(docx).replaceAll('\u00a0', ' ');
    expect(text).toContain('17/22');
    expect(text).toMatch(language === 'en' ? /6\.8/ : /6,8/);
  });

  it('gives a Word file named by case and title, with no sign that Windows refuses', async () => {
    const { fileName, file } = await made('nb');
    expect(fileName).toBe('17-22 Rammeendring- tillitsanker.docx');
    expect(file.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  });

  it('marks a draft, and only a draft', async () => {
    const [draft, memo] = [await made('nb', true), await made('nb')];
    const words = (docx: Uint8Array) => [...xmlParts(docx).values()].join('');
    expect(words(draft.docx)).toContain('UTKAST');
    expect(words(memo.docx)).not.toContain('UTKAST');
  });

  it('says when it is made, as it is then and not when the pane opened', async () => {
    let time = now;
    const make = memoMaker('nb', TEXTS.nb, () => ({ ...options(), now: time }), read('nb'));
    time = '2022-06-14T07:00:00.000Z';
    const { file } = await make(snapshot, '17/22', false);
    expect(xmlParts(await bytesOf(file)).get('docProps/core.xml')).toContain('2022-06-14T07:00:00Z');
  });

  it('fails when the template cannot be had, or the case is not there', async () => {
    const without = memoMaker('nb', TEXTS.nb, options, read('nn'));
    await expect(without(snapshot, '17/22', false)).rejects.toThrow('saksfremlegg-rammeendring.nb.docx: 404');
    const make = memoMaker('nb', TEXTS.nb, options, read('nb'));
    await expect(make(snapshot, '99/22', false)).rejects.toBeInstanceOf(Fault);
  });
});

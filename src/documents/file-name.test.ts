import { describe, expect, it } from '@jest/globals';
import nb from '../locales/nb';
import { documentFileName } from './file-name';
import { memoOfOne, text } from './testing/memos';

function named(title: string, number = '17/22'): string {
  return documentFileName(
    { ...memoOfOne, case: { ...memoOfOne.case, title: text('case.title', title), number } },
    nb,
    'nb',
  );
}

describe('the name of a document’s file', () => {
  it.each([
    ['Rammeendring tillitsanker', '17-22 Rammeendring tillitsanker.docx'],
    ['Ny ramme: a/b?', '17-22 Ny ramme- a-b-.docx'],
    ['../../etc', '17-22 -..-etc.docx'],
    ['Slutt. ', '17-22 Slutt.docx'],
    ['To\nlinjer', '17-22 To linjer.docx'],
    ['snu\u202excod.exe', '17-22 snu-xcod.exe.docx'],
    ['bla\u030abær', '17-22 blåbær.docx'],
    ['', '17-22 Saksfremlegg.docx'],
  ])('is safe on every system: %j', (title, name) => {
    expect(named(title)).toBe(name);
  });

  it('is short enough for a path on Windows', () => {
    expect(named('å'.repeat(300)).length).toBeLessThan(130);
  });

  it('takes case numbers of other bodies', () => {
    expect(named('Tak', '4-33/22')).toBe('4-33-22 Tak.docx');
  });
});

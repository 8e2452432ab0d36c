import { describe, expect, it } from '@jest/globals';
import nb from '../locales/nb';
import { memoFileName } from './memo-file-name';
import { memoOfOne } from './testing/memos';

function named(title: string, number = '17/22'): string {
  return memoFileName({ ...memoOfOne, case: { ...memoOfOne.case, title, number } }, nb);
}

describe('memoFileName', () => {
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

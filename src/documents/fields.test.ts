import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../locales/language';
import nb from '../locales/nb';
import { fieldReference } from './field-reference';
import { fieldKey, KNOWN_NAMES, LISTS, MEMO_FIELDS } from './fields';
import { isRows } from './field-values';
import { memoView } from './memo-view';
import { nearestName } from './nearest-name';
import { docxText } from './testing/docx-text';
import { memoOfTwo } from './testing/memos';
import { ownTemplate } from './testing/templates';

/** Without the spaces that only line up the columns. */
function compact(markdown: string): string {
  return markdown.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');
}

describe('the catalogue of fields', () => {
  it('is the one in the documentation', () => {
    const page = readFileSync(join(__dirname, '../../docs/templates.md'), 'utf8');
    expect(compact(page)).toContain(compact(fieldReference()));
  });

  it('has a value for each field', () => {
    const manner = { language: 'nb', texts: nb, decimals: 1 } as const;
    const view = memoView(memoOfTwo, manner, { draft: false, day: null });
    for (const { name } of MEMO_FIELDS) expect([name, view.has(fieldKey(name))]).toEqual([name, true]);
    for (const [list, fields] of LISTS) {
      const rows = view.get(fieldKey(list));
      if (rows === undefined || !isRows(rows)) throw new Error(`${list} is no list`);
      expect(rows.rows.length).toBeGreaterThan(0);
      for (const { name } of fields) {
        expect([name, rows.rows.every((row) => row.has(fieldKey(name)))]).toEqual([name, true]);
      }
    }
  });

  it('has no two fields of one name', () => {
    const names = [MEMO_FIELDS, ...new Set(LISTS.values())].flat().map(({ name }) => fieldKey(name));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('our templates', () => {
  const fieldsIn = (text: string): readonly string[] =>
    [...text.matchAll(/\[\[([^\]]*)\]\]/g)].map(([, field = '']) => field);

  it('hold only known fields, the same in each language', () => {
    const inBokmal = fieldsIn(docxText(ownTemplate('nb')));
    for (const field of inBokmal) expect([...KNOWN_NAMES.values()]).toContain(field.replace(/^[#/^]/, ''));
    for (const language of LANGUAGES) expect(fieldsIn(docxText(ownTemplate(language)))).toEqual(inBokmal);
  });
});

describe('nearestName', () => {
  it.each([
    ['Sakstitel', 'sakstittel'],
    ['/har vedleg', 'har vedlegg'],
    ['xyzxyzxyz', null],
  ])('of %s is %s', (unknown, nearest) => {
    expect(nearestName(unknown)).toBe(nearest);
  });
});

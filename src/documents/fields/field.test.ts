import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperKind } from '../../core/papers/paper';
import { LANGUAGES } from '../../locales/language';
import nb from '../../locales/nb';
import { DOCUMENT_KINDS, viewOf } from '../papers/document-kinds';
import { checkTemplate } from '../template/check-template';
import { openTemplate } from '../template/open-template';
import { docxText } from '../testing/docx-text';
import { PAPERS } from '../testing/papers';
import { ownTemplate } from '../testing/templates';
import { type Field, fieldKey, namesIn } from './field';
import { fieldReference } from './field-reference';
import { isRows, type Scope } from './field-values';
import { nearestName } from './nearest-name';

/** Without the spaces that only line up the columns. */
function compact(markdown: string): string {
  return markdown.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');
}

const KINDS = Object.keys(DOCUMENT_KINDS).filter((kind): kind is PaperKind => kind in DOCUMENT_KINDS);

describe('the catalogue of fields', () => {
  it('is the one in the documentation', () => {
    const page = readFileSync(join(__dirname, '../../../docs/templates.md'), 'utf8');
    expect(compact(page)).toContain(compact(fieldReference()));
  });

  it.each([...PAPERS])('has a value for each field of %s', (kind, paper) => {
    const manner = { language: 'nb', texts: nb, decimals: 1, draft: false } as const;
    expectValues(viewOf(paper, manner, null), DOCUMENT_KINDS[kind].fields);
  });

  it.each(KINDS)('has no two fields of one name in a list of %s', (kind) => {
    expectUnique(DOCUMENT_KINDS[kind].fields);
  });
});

function expectValues(scope: Scope, fields: readonly Field[]): void {
  for (const name of namesIn(fields).keys()) expect([name, scope.has(name)]).toEqual([name, true]);
  for (const { name, fields: within } of fields) {
    const value = scope.get(fieldKey(name));
    if (!within || value === undefined || !isRows(value)) continue;
    for (const row of value.rows.slice(0, 1)) expectValues(row, within);
  }
}

function expectUnique(fields: readonly Field[]): void {
  const names = fields.map(({ name }) => fieldKey(name));
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  for (const { fields: within } of fields) if (within) expectUnique(within);
}

describe.each(KINDS)('our templates for %s', (kind) => {
  const fieldsIn = (text: string): readonly string[] =>
    [...text.matchAll(/\[\[([^\]]*)\]\]/g)].map(([, field = '']) => field);

  it('hold the same fields in each language', () => {
    const inBokmal = fieldsIn(docxText(ownTemplate('nb', kind)));
    expect(inBokmal.length).toBeGreaterThan(10);
    for (const language of LANGUAGES)
      expect(fieldsIn(docxText(ownTemplate(language, kind)))).toEqual(inBokmal);
  });

  it.each(LANGUAGES)('are without fault in %s', (language) => {
    const { fields, expected } = DOCUMENT_KINDS[kind];
    const { errors, warnings } = checkTemplate(
      openTemplate(ownTemplate(language, kind), 'mal.docx'),
      fields,
      expected,
    );
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  });
});

describe('nearestName', () => {
  it.each([
    ['Sakstitel', 'sakstittel'],
    ['har vedleg', 'har vedlegg'],
    ['xyzxyzxyz', null],
  ])('of %s is %s', (unknown, nearest) => {
    expect(nearestName(unknown, DOCUMENT_KINDS['frame-change'].fields)).toBe(nearest);
  });
});

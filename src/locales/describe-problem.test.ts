import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../core/fault';
import { describeProblem } from './describe-problem';
import { LANGUAGES } from './language';
import { loadTexts } from './texts';

const file = 'behov.xlsx';
const EXAMPLES: readonly Problem[] = [
  { code: 'workbook-encrypted', file },
  { code: 'workbook-too-large', file, megabytes: 4096, limit: 512 },
  { code: 'workbook-too-many-cells', file, limit: 12_000_000 },
  { code: 'cell-not-editable', file, cell: 'Behov!A1', reason: 'array-formula' },
  { code: 'case-unknown', case: '99/22', known: ['16/22', '17/22'] },
  { code: 'case-unknown', case: '99/22', known: [] },
  { code: 'need-without-change', need: 7, known: [20, 23] },
  { code: 'usage', command: null, detail: 'Mangler kommando.' },
  {
    code: 'template-field',
    file: 'mal.docx',
    field: 'rame',
    where: 'brødteksten',
    reason: 'unknown',
    hint: 'ramme',
    more: 2,
  },
];

describe('describeProblem', () => {
  it('names the place and what to do', async () => {
    const nb = await loadTexts('nb');
    expect(describeProblem({ code: 'case-unknown', case: '99/22', known: ['16/22', '17/22'] }, nb)).toBe(
      'Finner ikke sak 99/22. Arbeidsboken har sakene 16/22, 17/22.',
    );
    expect(describeProblem({ code: 'need-without-change', need: 7, known: [20, 23] }, nb)).toContain(
      '#20, #23',
    );
  });

  it.each(LANGUAGES)('is one line of whole sentences in %s', async (language) => {
    const texts = await loadTexts(language);
    for (const problem of EXAMPLES) {
      const text = describeProblem(problem, texts);
      expect(text).toMatch(/^\S[^\n]*[.?]$/);
      expect(text).not.toMatch(/undefined|null|\[object/);
    }
  });

  it('does not list more than can be read', async () => {
    const known = Array.from({ length: 40 }, (_, index) => `${index + 1}/22`);
    const text = describeProblem({ code: 'case-unknown', case: 'x', known }, await loadTexts('en'));
    expect(text).toContain('12/22 …');
    expect(text).not.toContain('13/22');
  });
});

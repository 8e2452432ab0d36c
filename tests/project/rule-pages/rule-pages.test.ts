import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ruleHead } from '../../../scripts/docs/rule-head';
import type { CheckResult } from '../../../src/core/check-result';
import { RULES } from '../../../src/core/rules/rules';
import { checked } from '../../../src/core/testing/programme-of';
import { type CellAddress, fullAddress } from '../../../src/core/workbook/address';
import { contentAt } from '../../../src/core/workbook/content';
import { exampleWorkbook, markedCells } from './example-workbook';
import { type Example, readPage, type RulePage } from './read-page';

const pageOf = (id: string): RulePage => readPage(readFileSync(`docs/rules/${id}.md`, 'utf8'));

function findingsIn(example: Example): CheckResult['findings'] {
  const { meeting } = example;
  return checked(exampleWorkbook(example), meeting === undefined ? {} : { meeting }).findings;
}

const names = (cells: readonly CellAddress[]): readonly string[] =>
  [...new Set(cells.map(fullAddress))].sort();

/** The other rules that the person must do something about. */
function othersIn(example: Example, id: string): readonly string[] {
  const others = findingsIn(example).filter(({ rule, severity }) => rule !== id && severity !== 'info');
  return [...new Set(others.map(({ rule }) => rule))].sort();
}

describe.each([...RULES])('the page of $id', ({ id, severity, fix }) => {
  it('tells its severity and its fix', () => {
    expect(pageOf(id).head).toBe(ruleHead({ id, severity, fix }));
  });

  it('shows what is found, and where', () => {
    const { before } = pageOf(id);
    const own = findingsIn(before).filter(({ rule }) => rule === id);
    expect(names(own.map(({ at }) => at))).toEqual(names(markedCells(before)));
    expect(own).not.toEqual([]);
    expect(othersIn(before, id)).toEqual([...before.others].sort());
  });

  it('shows what is in order', () => {
    const { after } = pageOf(id);
    expect(findingsIn(after).filter(({ rule }) => rule === id)).toEqual([]);
    expect(markedCells(after)).toEqual([]);
    expect(othersIn(after, id)).toEqual([...after.others].sort());
  });

  if (fix !== null)
    it('shows what its fix makes of it', () => {
      const { before, after } = pageOf(id);
      const mended = exampleWorkbook(after);
      for (const finding of findingsIn(before).filter(({ rule }) => rule === id)) {
        expect(finding.fix?.kind).toBe(fix);
        for (const { address, to } of finding.fix?.edits ?? [])
          expect(contentAt(mended, address)).toEqual(to);
      }
    });
});

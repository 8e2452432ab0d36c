import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { TestCell } from '../../../src/core/testing/snapshot-of';

/** One cell of an example, and whether a finding points at it. */
export interface ExampleCell {
  readonly cell: TestCell;
  readonly isMarked: boolean;
}

/** Reads a cell as CONTRIBUTING.md, "A rule's page", says it is written. */
export function readExampleCell(written: string): ExampleCell {
  const marked = /^\*\*(.*)\*\*$/.exec(written)?.[1];
  return { cell: cellFrom(marked ?? written), isMarked: marked !== undefined };
}

function cellFrom(text: string): TestCell {
  const [, formula, value] = /^`(=[^`]*)` → (.*)$/.exec(text) ?? [];
  return formula !== undefined && value !== undefined
    ? { formula, value: valueFrom(value) }
    : valueFrom(text);
}

function valueFrom(text: string): CellValue {
  if (text === '' || text === '(tom)') return null;
  if (/^#(?:REF!|N\/A|DIV\/0!|NAME\?|VALUE!|NULL!|NUM!)$/.test(text)) return { error: text };
  if (/^[-−]?\d+(?:,\d+)?$/.test(text)) return Number(text.replace('−', '-').replace(',', '.'));
  return /^`([^`]*)`$/.exec(text)?.[1] ?? text.replaceAll('<br>', '\n').replace(/\\([\\`*_[\]<>|~])/g, '$1');
}

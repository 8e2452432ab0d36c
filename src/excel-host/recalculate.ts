import type { Edit } from '../core/workbook/edits';
import { sameContent } from '../core/workbook/same-content';
import type { CellValue } from '../core/workbook/snapshot';
import type { FormulaResult, WorkbookFile } from '../xlsx';
import { cultures } from './culture/culture';
import { exceltsCalculation } from './excelts-calculation';
import type { Cell } from './model/cell';
import { Workbook } from './model/workbook';

/**
 * What formulas come to after the edits, where that is otherwise than before them. Both are worked out by the same
 * engine, so that a formula that no edit touches keeps what the file says, even where the engine would say otherwise.
 */
export function resultsAfter(file: WorkbookFile, edits: readonly Edit[]): readonly FormulaResult[] {
  const workbook = new Workbook(file, {
    fileName: file.file,
    isReadOnly: false,
    culture: cultures['en-US'],
    calculation: exceltsCalculation,
    undoesAddIns: false,
  });
  workbook.calculate();
  const before = formulaResults(workbook);
  for (const { address, to } of edits) {
    const sheet = workbook.sheet(address.sheet);
    const isFormula = typeof to === 'object' && to !== null && 'formula' in to;
    const content: Pick<Cell, 'value' | 'formula'> = isFormula
      ? { value: null, formula: to.formula }
      : { value: to, formula: '' };
    sheet.put(address.row, address.column, {
      ...content,
      style: sheet.style(address.row, address.column),
    });
  }
  workbook.calculate();
  const isEdited = new Set(edits.map(({ address }) => keyOf(address.sheet, address.row, address.column)));
  return [...formulaResults(workbook)].flatMap(([key, result]) => {
    const earlier = before.get(key);
    const stands = earlier && !isEdited.has(key) && sameContent(earlier.value, result.value);
    return stands ? [] : [result];
  });
}

function formulaResults(workbook: Workbook): ReadonlyMap<string, FormulaResult> {
  const results = new Map<string, FormulaResult>();
  for (const sheet of workbook.sheets)
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.formula === '') continue;
      const value: CellValue = cell.value;
      results.set(keyOf(sheet.name, row, column), { address: { sheet: sheet.name, row, column }, value });
    }
  return results;
}

const keyOf = (sheet: string, row: number, column: number): string => `${row},${column},${sheet}`;

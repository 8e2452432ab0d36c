import type { Mark } from '../../core/enrichment/enrichment';
import { MARK_LOOKS } from '../../core/enrichment/looks';
import { isOwnMark, markFormula } from '../../core/enrichment/own-names';
import { SEVERITIES } from '../../core/rules/count-by-severity';
import type { Severity } from '../../core/rules/finding';
import { cellName } from '../../core/workbook/address';

/** Excel takes at most 8,192 characters of addresses. */
const CELLS_AT_ONCE = 500;

/** A conditional format of the workbook, loaded with its formula. */
export interface LoadedRule {
  readonly format: Excel.ConditionalFormat;
  readonly custom: Excel.CustomConditionalFormat;
}

/** Marks cells by conditional formatting, and takes the marks from before away; nobody else's formats are touched. */
export function writeMarks(
  worksheets: Excel.WorksheetCollection,
  rules: readonly LoadedRule[],
  marks: readonly Mark[],
): void {
  for (const { format, custom } of rules)
    if (!custom.isNullObject && isOwn(custom.rule.formula)) format.delete();
  for (const sheet of new Set(marks.map(({ at }) => at.sheet)))
    for (const severity of SEVERITIES) {
      const cells = marks
        .filter((mark) => mark.at.sheet === sheet && mark.severity === severity)
        .map(({ at }) => cellName(at));
      for (let start = 0; start < cells.length; start += CELLS_AT_ONCE)
        mark(worksheets.getItem(sheet), cells.slice(start, start + CELLS_AT_ONCE), severity);
    }
}

/** One without a formula is a mark that Excel failed to make: nobody can make such a one by hand. */
function isOwn(formula: string): boolean {
  return isOwnMark(formula) || /^=?$/.test(formula.trim());
}

function mark(sheet: Excel.Worksheet, cells: readonly string[], severity: Severity): void {
  const format = sheet.getRanges(cells.join(',')).conditionalFormats.add('Custom');
  const { fill, colour } = MARK_LOOKS[severity];
  format.custom.rule.formula = `=${markFormula(severity)}`;
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = colour;
}

import type { CellContent } from '../core/workbook/edits';
import type { CellValue } from '../core/workbook/snapshot';

/** What to set as `formulas` of a cell so that it holds just this. Text that Excel would read as something else gets a `'`. */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'string') return isReadOtherwise(content) ? `'${content}` : content;
  if (typeof content !== 'object') return content;
  return 'formula' in content ? content.formula : content.error;
}

/** What a cell holds, as an edit's `was` says it. */
export function cellContent(value: CellValue, formula: string): CellContent {
  return formula === '' ? value : { formula };
}

const MONTHS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Whether Excel might read the text as a formula, a number, a date, a constant or an error: it reads what an add-in
 * sets as in the USA. When in doubt, yes: a `'` in front does no harm.
 */
function isReadOtherwise(text: string): boolean {
  if (/^[=+\-@'\u0000-\u001f]/.test(text)) return true;
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed) || /^#[A-Z]/.test(trimmed)) return true;
  if (!/\d/.test(trimmed)) return false;
  const hasOtherWords = /\p{L}{2,}/u.test(trimmed.replace(/\b[ap]m\b/gi, ''));
  return !hasOtherWords || MONTHS.test(trimmed) || /^\W*(?:kr|nok)\b/i.test(trimmed);
}

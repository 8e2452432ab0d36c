import type { CellContent } from '../core/workbook/edits';
import { isCellError, type CellValue } from '../core/workbook/snapshot';
import { storedFormula } from './sheet/formula-text';
import { attributes, element, escapeText, escapeXml } from '../ooxml/write-xml';

export interface CellToWrite {
  /** `F7`. */
  readonly reference: string;
  readonly style: number;
  readonly content: CellContent;
  /** What a formula gave when it was last calculated; null when that is not known. */
  readonly result?: CellValue;
  /** The table that the cell is in, for `[@Ramme]` in its formula. */
  readonly table?: string | null;
}

export interface CellWriting {
  /** The prefix of the sheet's elements with its colon, `''` for none. */
  readonly prefix?: string;
  /** The number of a shared string; texts are written in the cell itself where there is none. */
  readonly shared?: (text: string) => number;
}

/** The most that a cell can hold. */
const LONGEST_TEXT = 32_767;

/** The `c` element of a cell. @throws RangeError for a text that Excel would refuse the file for */
export function cellXml(cell: CellToWrite, { prefix = '', shared }: CellWriting = {}): string {
  const { reference: r, style, content, result = null, table = null } = cell;
  const s = style === 0 ? undefined : style;
  const tag = (name: string, text: string): string =>
    `<${prefix}${name}>${escapeXml(text)}</${prefix}${name}>`;
  if (typeof content === 'object' && content !== null && 'formula' in content) {
    const formula = tag('f', storedFormula(content.formula.replace(/^=/, ''), table));
    if (result === null) return element(`${prefix}c`, { r, s }, formula);
    const { t, v } = written(result);
    return element(`${prefix}c`, { r, s, t }, formula + tag('v', v));
  }
  if (content === null) return element(`${prefix}c`, { r, s });
  if (typeof content === 'string') {
    if (content.length > LONGEST_TEXT)
      throw new RangeError(`A cell holds ${LONGEST_TEXT} characters, and ${r} would get ${content.length}.`);
    if (shared) return element(`${prefix}c`, { r, s, t: 's' }, tag('v', String(shared(content))));
    const text = `<${prefix}t${attributes({ 'xml:space': keepsSpace(content) })}>${escapeXml(escapeText(content))}</${prefix}t>`;
    return element(`${prefix}c`, { r, s, t: 'inlineStr' }, `<${prefix}is>${text}</${prefix}is>`);
  }
  const { t, v } = written(content);
  return element(`${prefix}c`, { r, s, t }, tag('v', v));
}

/** The value of a formula's result, or of a cell that is not text. */
export function written(value: Exclude<CellValue, null>): {
  readonly t: string | undefined;
  readonly v: string;
} {
  if (isCellError(value)) return { t: 'e', v: value.error };
  if (typeof value === 'boolean') return { t: 'b', v: value ? '1' : '0' };
  if (typeof value === 'string') return { t: 'str', v: escapeText(value) };
  // The format has no other numbers, and neither has Excel.
  return Number.isFinite(value) ? { t: undefined, v: String(value) } : { t: 'e', v: '#NUM!' };
}

/** Space at the ends, and line breaks, are lost without it. */
export function keepsSpace(text: string): 'preserve' | undefined {
  return text === text.trim() && !text.includes('\n') ? undefined : 'preserve';
}

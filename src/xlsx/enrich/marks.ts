import type { Mark } from '../../core/enrichment/enrichment';
import { MARK_LOOKS } from '../../core/enrichment/looks';
import { isOwnMark, markFormula } from '../../core/enrichment/own-names';
import type { Severity } from '../../core/rules/finding';
import { cellName } from '../../core/workbook/address';
import { argb } from '../create/cell-format';
import type { PackageEditor } from '../patch/package-editor';
import { attributesOf, rootOf, tagsOf, unescapeXml } from '../patch/scan-xml';
import { sheetElements, withElement } from '../patch/sheet-elements';
import { spliced } from '../patch/splice';
import type { StyleBook } from '../patch/style-book';
import type { WorkbookFile } from '../workbook-file';
import { element, escapeXml } from '../write-xml';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Marks cells by conditional formatting, below the user's own rules: the cells keep their formats, and taking a mark
 * away leaves no trace. Marks from before are taken away.
 */
export function writeMarks(
  editor: PackageEditor,
  { sheets }: WorkbookFile,
  marks: readonly Mark[],
  styles: StyleBook,
): void {
  for (const sheet of sheets) {
    const own = marks.filter(({ at }) => at.sheet === sheet.name);
    editor.change(sheet.path, (text) => marked(withoutMarks(text), own, styles));
  }
}

function withoutMarks(text: string): string {
  if (!text.includes('conditionalFormatting')) return text;
  const gone = sheetElements(text).filter(({ name, start, end }) => {
    if (name !== 'conditionalFormatting') return false;
    const formula = /<(?:\w+:)?formula>([^<]*)</.exec(text.slice(start, end))?.[1] ?? '';
    return isOwnMark(unescapeXml(formula));
  });
  return spliced(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

function marked(text: string, marks: readonly Mark[], styles: StyleBook): string {
  if (marks.length === 0) return text;
  const { prefix } = rootOf(text);
  let priority = lastPriority(text);
  const rules = SEVERITIES.map((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ at }) => cellName(at));
    if (cells.length === 0) return '';
    priority += 1;
    const formula = element(`${prefix}formula`, {}, escapeXml(markFormula(severity)));
    const dxfId = styles.differential(differentialXml(severity));
    const rule = element(`${prefix}cfRule`, { type: 'expression', dxfId, priority }, formula);
    return element(`${prefix}conditionalFormatting`, { sqref: cells.join(' ') }, rule);
  });
  return withElement(text, 'conditionalFormatting', rules.join(''));
}

function lastPriority(text: string): number {
  let last = 0;
  for (const { name, start, end } of sheetElements(text)) {
    if (name !== 'conditionalFormatting') continue;
    const part = text.slice(start, end);
    for (const tag of tagsOf(part))
      last = Math.max(last, Number(attributesOf(part, tag).get('priority') ?? 0));
  }
  return last;
}

function differentialXml(severity: Severity): string {
  const { fill, colour } = MARK_LOOKS[severity];
  const font = element('font', {}, element('color', { rgb: argb(colour) }));
  const pattern = element('patternFill', { patternType: 'solid' }, element('bgColor', { rgb: argb(fill) }));
  return element('dxf', {}, font + element('fill', {}, pattern));
}

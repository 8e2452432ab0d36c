import type { ConditionalFormatFile } from '../workbook-file';
import { argb } from '../create/cell-format';
import { element, escapeXml } from '../../ooxml/write-xml';
import { areaName } from '../../core/workbook/address';
import { attributesOf, rootOf, tagsOf, unescapeXml } from './scan-xml';
import { sheetElements, withElement } from './sheet-elements';
import { spliced } from './splice';
import type { StyleBook } from './style-book';

/** Puts conditional formats with formulas after those that are there, which so go before them. */
export function withConditionalFormats(
  text: string,
  formats: readonly ConditionalFormatFile[],
  styles: StyleBook,
): string {
  if (formats.length === 0) return text;
  const { prefix } = rootOf(text);
  const last = lastPriority(text);
  const elements = formats.map(({ areas, formula, look }, index) => {
    const dxfId = styles.differential(differentialXml(look));
    const condition = element(`${prefix}formula`, {}, escapeXml(formula.replace(/^=/, '')));
    const rule = element(
      `${prefix}cfRule`,
      { type: 'expression', dxfId, priority: last + index + 1 },
      condition,
    );
    return element(`${prefix}conditionalFormatting`, { sqref: areas.map(areaName).join(' ') }, rule);
  });
  return withElement(text, 'conditionalFormatting', elements.join(''));
}

/** Takes out the conditional formats whose only formula is one that is gone. */
export function withoutConditionalFormats(text: string, isGone: (formula: string) => boolean): string {
  if (!text.includes('conditionalFormatting')) return text;
  const gone = sheetElements(text).filter(({ name, start, end }) => {
    if (name !== 'conditionalFormatting') return false;
    const formulas = [...text.slice(start, end).matchAll(/<(?:\w+:)?formula>([^<]*)</g)];
    const [only, ...more] = formulas;
    return only !== undefined && more.length === 0 && isGone(unescapeXml(only[1] ?? ''));
  });
  return spliced(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
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

function differentialXml({ fill, colour, bold, italic }: ConditionalFormatFile['look']): string {
  const flag = (name: string, is: boolean | null): string =>
    is === null ? '' : element(name, is ? {} : { val: 0 });
  const font =
    flag('b', bold) + flag('i', italic) + (colour === null ? '' : element('color', { rgb: argb(colour) }));
  const pattern = (back: string): string =>
    element('patternFill', { patternType: 'solid' }, element('bgColor', { rgb: argb(back) }));
  return element(
    'dxf',
    {},
    (font === '' ? '' : element('font', {}, font)) +
      (fill === null ? '' : element('fill', {}, pattern(fill))),
  );
}

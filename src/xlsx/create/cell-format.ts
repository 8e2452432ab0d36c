import { element } from '../../ooxml/write-xml';
import type { StyleSpec } from './workbook-spec';

export interface BaseFont {
  readonly name: string;
  readonly size: number;
}

/** Where the parts of a style are kept; each gives the part's number. */
export interface StyleParts {
  readonly numberFormat: (code: string) => number;
  readonly font: (xml: string) => number;
  readonly fill: (xml: string) => number;
  readonly border: (xml: string) => number;
}

/** The `xf` element of a style. */
export function cellFormatXml(style: StyleSpec, base: BaseFont, parts: StyleParts): string {
  const { numberFormat = 'General', fill, horizontal, vertical, wrap, indent, locked } = style;
  const numFmtId = parts.numberFormat(numberFormat);
  const fontId = parts.font(fontXml({ ...base, ...style.font }));
  const fillId = fill === undefined ? 0 : parts.fill(fillXml(fill));
  const borderId = parts.border(borderXml(style.borders ?? {}));
  const hasAlignment = [horizontal, vertical, wrap, indent].some((value) => value !== undefined);
  const alignment = hasAlignment
    ? element('alignment', { horizontal, vertical, wrapText: flag(wrap), indent })
    : '';
  const protection = locked === undefined ? '' : element('protection', { locked: locked ? 1 : 0 });
  return element(
    'xf',
    {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: flag(numFmtId !== 0),
      applyFont: flag(fontId !== 0),
      applyFill: flag(fillId !== 0),
      applyBorder: flag(borderId !== 0),
      applyAlignment: flag(hasAlignment),
      applyProtection: flag(locked !== undefined),
    },
    alignment + protection,
  );
}

function fontXml({ name, size, bold, italic, underline, color }: NonNullable<StyleSpec['font']>): string {
  return element(
    'font',
    {},
    (bold ? '<b/>' : '') +
      (italic ? '<i/>' : '') +
      (underline ? '<u/>' : '') +
      element('sz', { val: size }) +
      (color === undefined ? '' : element('color', { rgb: argb(color) })) +
      element('name', { val: name }) +
      '<family val="2"/>',
  );
}

function fillXml(colour: string): string {
  const pattern = element('fgColor', { rgb: argb(colour) }) + '<bgColor indexed="64"/>';
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, pattern));
}

function borderXml(borders: NonNullable<StyleSpec['borders']>): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const colour = borders[side];
    return colour === undefined
      ? element(side, {})
      : element(side, { style: 'thin' }, element('color', { rgb: argb(colour) }));
  });
  return element('border', {}, `${sides.join('')}<diagonal/>`);
}

export function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

export function flag(value: boolean | undefined): 1 | undefined {
  return value ? 1 : undefined;
}

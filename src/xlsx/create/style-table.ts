import { builtInNumber } from '../styles/number-formats';
import { element, XML_HEAD } from '../../ooxml/write-xml';
import { type BaseFont, cellFormatXml } from './cell-format';
import type { StyleSpec, WorkbookSpec } from './workbook-spec';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Lower numbers are the format's own. */
const FIRST_OWN_FORMAT = 164;

/** The styles part, and each named style's number in it. */
export class StyleTable {
  private readonly formats = new Unique();
  private readonly fonts = new Unique();
  private readonly fills = new Unique();
  private readonly borders = new Unique();
  private readonly cellFormats = new Unique();
  private readonly numbers = new Map<string, number>();

  constructor({ font, styles = {} }: Pick<WorkbookSpec, 'font' | 'styles'>) {
    const base = font ?? { name: 'Calibri', size: 11 };
    this.fills.add(element('fill', {}, element('patternFill', { patternType: 'none' })));
    this.fills.add(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
    this.cellFormats.add(this.cellFormat({}, base));
    for (const [name, style] of Object.entries(styles))
      this.numbers.set(name, this.cellFormats.add(this.cellFormat(style, base)));
  }

  numberOf(name: string | undefined): number {
    if (name === undefined) return 0;
    const number = this.numbers.get(name);
    if (number === undefined) throw new RangeError(`There is no style ${name}.`);
    return number;
  }

  xml(): string {
    const list = (name: string, items: Unique): string =>
      element(name, { count: items.all.length }, items.all.join(''));
    const formats = this.formats.all.map((formatCode, index) =>
      element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    return (
      XML_HEAD +
      element(
        'styleSheet',
        { xmlns: MAIN },
        (formats.length === 0 ? '' : element('numFmts', { count: formats.length }, formats.join(''))) +
          list('fonts', this.fonts) +
          list('fills', this.fills) +
          list('borders', this.borders) +
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
          list('cellXfs', this.cellFormats) +
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      )
    );
  }

  private cellFormat(style: StyleSpec, base: BaseFont): string {
    return cellFormatXml(style, base, {
      numberFormat: (code) => builtInNumber(code) ?? FIRST_OWN_FORMAT + this.formats.add(code),
      font: (xml) => this.fonts.add(xml),
      fill: (xml) => this.fills.add(xml),
      border: (xml) => this.borders.add(xml),
    });
  }
}

/** A list in which equal items stand once. */
class Unique {
  readonly all: string[] = [];

  add(item: string): number {
    const index = this.all.indexOf(item);
    return index >= 0 ? index : this.all.push(item) - 1;
  }
}

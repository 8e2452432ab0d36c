import { hasPart, type OfficePackage } from '../package/package';
import { type Attributes, isTrue, numberOf, readXml } from '../package/read-xml';
import type { CellStyle } from '../workbook-file';
import { colourOf, INDEXED_COLOURS, type Palette } from './colours';
import { numberFormatOf } from './number-formats';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Font = Mutable<CellStyle['font']>;
type Borders = Mutable<CellStyle['borders']>;

const DEFAULT_FONT: CellStyle['font'] = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
};
const NO_BORDERS: CellStyle['borders'] = { top: null, right: null, bottom: null, left: null };
const SIDES = new Map<string, keyof Borders>([
  ['top', 'top'],
  ['right', 'right'],
  ['end', 'right'],
  ['bottom', 'bottom'],
  ['left', 'left'],
  ['start', 'left'],
]);

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  fill: null,
  font: DEFAULT_FONT,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  borders: NO_BORDERS,
  locked: true,
};

/**
 * The styles that cells refer to by number, with what each refers to put in.
 *
 * @throws Fault when the part is damaged
 */
export function readStyles(
  opened: OfficePackage,
  path: string | undefined,
  theme: readonly string[],
): readonly CellStyle[] {
  if (path === undefined || !hasPart(opened, path)) return [DEFAULT_STYLE];
  const indexed = readIndexedColours(opened, path);
  const reader = new StylesReader({ theme, indexed });
  readXml(opened, path, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  });
  return reader.styles.length === 0 ? [DEFAULT_STYLE] : reader.styles;
}

/** The palette may be the workbook's own, and stands behind what uses it. */
function readIndexedColours(opened: OfficePackage, path: string): readonly string[] {
  const own: string[] = [];
  readXml(opened, path, {
    open: (name, { rgb = '' }) => {
      if (name === 'rgbColor') own.push(rgb.slice(-6));
    },
  });
  return own.length === 0 ? INDEXED_COLOURS : own;
}

class StylesReader {
  readonly styles: CellStyle[] = [];
  private readonly formats = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: Borders[] = [];
  /** The lists that the reader is within, the innermost last. */
  private readonly path: string[] = [];
  private pattern = '';
  private side: keyof Borders | null = null;
  private style: Mutable<CellStyle> | null = null;

  constructor(private readonly palette: Palette) {}

  open(name: string, attributes: Attributes): void {
    const list = this.path[1] ?? '';
    this.path.push(name);
    switch (list) {
      case 'numFmts':
        this.formats.set(numberOf(attributes['numFmtId']) ?? -1, formatCodeOf(attributes));
        return;
      case 'fonts':
        this.openFont(name, attributes);
        return;
      case 'fills':
        this.openFill(name, attributes);
        return;
      case 'borders':
        this.openBorder(name, attributes);
        return;
      case 'cellXfs':
        this.openStyle(name, attributes);
    }
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'xf' && this.style) {
      this.styles.push(this.style);
      this.style = null;
    }
  }

  private openFont(name: string, attributes: Attributes): void {
    if (name === 'font' && this.path.length === 3) this.fonts.push({ ...DEFAULT_FONT });
    const font = this.fonts.at(-1);
    const { val } = attributes;
    if (!font) return;
    if (name === 'name') font.name = val ?? font.name;
    if (name === 'sz') font.size = numberOf(val) ?? font.size;
    if (name === 'b') font.bold = isTrue(val, true);
    if (name === 'i') font.italic = isTrue(val, true);
    if (name === 'u') font.underline = val !== 'none';
    if (name === 'color') font.color = colourOf(attributes, this.palette) ?? font.color;
  }

  private openFill(name: string, attributes: Attributes): void {
    if (name === 'fill') {
      this.fills.push(null);
      this.pattern = '';
    }
    if (name === 'patternFill') this.pattern = attributes['patternType'] ?? 'none';
    if (name === 'fgColor' && this.pattern === 'solid')
      this.fills[this.fills.length - 1] = colourOf(attributes, this.palette);
  }

  private openBorder(name: string, attributes: Attributes): void {
    if (name === 'border') this.borders.push({ ...NO_BORDERS });
    const border = this.borders.at(-1);
    const side = SIDES.get(name);
    if (this.path.length === 4) this.side = null;
    if (border && side && (attributes['style'] ?? 'none') !== 'none') {
      this.side = side;
      border[side] = '#000000';
    }
    if (border && name === 'color' && this.side)
      border[this.side] = colourOf(attributes, this.palette) ?? '#000000';
  }

  private openStyle(name: string, attributes: Attributes): void {
    const { numFmtId, fontId, fillId, borderId, horizontal, vertical, wrapText, indent, locked } = attributes;
    if (name === 'xf')
      this.style = {
        ...DEFAULT_STYLE,
        numberFormat: numberFormatOf(numberOf(numFmtId) ?? 0, this.formats),
        font: this.fonts[numberOf(fontId) ?? 0] ?? DEFAULT_FONT,
        fill: this.fills[numberOf(fillId) ?? 0] ?? null,
        borders: this.borders[numberOf(borderId) ?? 0] ?? NO_BORDERS,
      };
    if (!this.style) return;
    if (name === 'alignment') {
      this.style.horizontal = horizontalOf(horizontal);
      this.style.vertical = verticalOf(vertical);
      this.style.wrap = isTrue(wrapText);
      const steps = Number(indent ?? 0);
      if (steps > 0) this.style.indent = steps;
    }
    if (name === 'protection') this.style.locked = isTrue(locked, true);
  }
}

/** The longest that Excel takes. */
const LONGEST_FORMAT = 255;

function formatCodeOf({ formatCode = 'General' }: Attributes): string {
  return formatCode.length > LONGEST_FORMAT ? 'General' : formatCode;
}

/** The kinds that the spreadsheet shows; the rest are near one of them. */
function horizontalOf(horizontal = ''): CellStyle['horizontal'] {
  switch (horizontal) {
    case 'left':
    case 'fill':
    case 'justify':
    case 'distributed':
      return 'left';
    case 'center':
    case 'centerContinuous':
      return 'center';
    case 'right':
      return 'right';
    default:
      return 'general';
  }
}

function verticalOf(vertical = ''): CellStyle['vertical'] {
  switch (vertical) {
    case 'top':
    case 'justify':
    case 'distributed':
      return 'top';
    case 'center':
      return 'center';
    default:
      return 'bottom';
  }
}

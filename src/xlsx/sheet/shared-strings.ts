import type { BoldRun } from '../../core/workbook/snapshot';
import type { OfficePackage } from '../package/package';
import { readXml } from '../package/read-xml';

/** The texts that cells refer to by number, with the runs of rich text put together and phonetic hints left out. */
export function readSharedStrings(
  opened: OfficePackage,
  path: string,
  boldTexts: BoldTexts,
): readonly string[] {
  const strings: string[] = [];
  const text = new RichText(boldTexts);
  readXml(opened, path, {
    open: (name, attributes) => {
      if (name === 'si') text.begin();
      else text.open(name, attributes);
    },
    close: (name) => {
      if (name === 'si') strings.push(text.end());
      else text.close(name);
    },
    text: (piece) => text.add(piece),
  });
  return strings;
}

/** Where the bold parts of rich texts are gathered, by the text. */
export type BoldTexts = Map<string, readonly BoldRun[]>;

/** Gathers the text of an `si` or `is` element. */
export class RichText {
  private bold: BoldRun[] = [];
  private isBold = false;
  private whole = '';
  private piece: string | null = null;
  private keepsSpace = false;
  private inPhonetic = false;

  constructor(private readonly boldTexts: BoldTexts) {}

  begin(): void {
    this.whole = '';
    this.bold = [];
    this.isBold = false;
    this.piece = null;
    this.inPhonetic = false;
  }

  open(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'r') this.isBold = false;
    else if (name === 'b') this.isBold = !/^(?:0|false)$/.test(attributes['val'] ?? '');
    else if (name === 't' && !this.inPhonetic) {
      this.piece = '';
      this.keepsSpace = attributes['xml:space'] === 'preserve';
    }
  }

  add(text: string): void {
    if (this.piece !== null) this.piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    else if (name === 't' && this.piece !== null) {
      const start = this.whole.length;
      this.whole += unescapeText(this.keepsSpace ? this.piece : trimmed(this.piece));
      if (this.isBold && this.whole.length > start) this.bold.push({ start, end: this.whole.length });
      this.piece = null;
    }
  }

  end(): string {
    const length = this.bold.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > 0 && length < this.whole.length) this.boldTexts.set(this.whole, this.bold);
    return this.whole;
  }
}

/** Excel drops space at the ends where `xml:space` does not ask to keep it: XML's own kinds only, not U+00A0. */
function trimmed(text: string): string {
  const isSpace = (character: string): boolean => ' \t\r\n'.includes(character);
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_x000D_` for the text `_x000D_` itself. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

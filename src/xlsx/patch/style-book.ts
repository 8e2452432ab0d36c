import { builtInNumber } from '../styles/number-formats';
import { type BaseFont, cellFormatXml, type StyleParts } from '../create/cell-format';
import type { StyleSpec } from '../create/workbook-spec';
import { attributes, element } from '../../ooxml/write-xml';
import { attributesOf, rootOf, type Tag, tagsOf } from './scan-xml';
import { type Splice, spliced, withAttribute } from './splice';

/** The lists of a styles part, in the order in which they stand (ISO 29500-1, CT_Stylesheet). */
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;
type ListName = (typeof LISTS)[number];

/** The first number that is free for formats of one's own. */
const FIRST_OWN_FORMAT = 164;

interface List {
  readonly open: Tag | null;
  /** Where items are added: before the list's end tag. */
  readonly end: number;
  readonly items: readonly string[];
  readonly added: string[];
}

/**
 * A styles part to which styles are added. What is there stays as it is and keeps its number; a style that is there
 * already is used again.
 */
export class StyleBook {
  private readonly lists: ReadonlyMap<ListName, List>;
  private readonly prefix: string;

  constructor(private readonly text: string) {
    this.prefix = rootOf(text).prefix;
    this.lists = readLists(text, this.prefix);
  }

  /** The number of a style of its own, on the workbook's default font. */
  numberOf(style: StyleSpec, base: BaseFont): number {
    return this.add('cellXfs', cellFormatXml(style, base, this.parts()));
  }

  /** The number of a style like another but for its number format. */
  withNumberFormat(like: number, code: string): number {
    const { items, added } = this.list('cellXfs');
    const xml = [...items, ...added][like] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const numFmtId = this.numberFormat(code);
    const [tag] = tagsOf(xml);
    if (!tag) return like;
    const old = attributesOf(xml, tag);
    if (Number(old.get('numFmtId') ?? 0) === numFmtId) return like;
    const numbered = spliced(xml, [withAttribute(xml, tag, 'numFmtId', String(numFmtId))]);
    const [again = tag] = tagsOf(numbered);
    return this.add('cellXfs', spliced(numbered, [withAttribute(numbered, again, 'applyNumberFormat', '1')]));
  }

  /** The number of a format for conditional formatting. */
  differential(xml: string): number {
    return this.add('dxfs', xml);
  }

  xml(): string {
    const splices: Splice[] = [];
    for (const name of LISTS) {
      const { open, end, items, added } = this.list(name);
      if (added.length === 0) continue;
      const count = items.length + added.length;
      const tag = `${this.prefix}${name}`;
      if (!open) splices.push({ start: end, end, text: element(tag, { count }, added.join('')) });
      else if (open.kind === 'self') {
        const start = `<${tag}${attributes({ count })}>`;
        splices.push({ start: open.start, end: open.end, text: `${start}${added.join('')}</${tag}>` });
      } else {
        splices.push(withAttribute(this.text, open, 'count', String(count)));
        splices.push({ start: end, end, text: added.join('') });
      }
    }
    return splices.length === 0 ? this.text : spliced(this.text, splices);
  }

  private parts(): StyleParts {
    return {
      numberFormat: (code) => this.numberFormat(code),
      font: (xml) => this.add('fonts', xml),
      fill: (xml) => this.add('fills', xml),
      border: (xml) => this.add('borders', xml),
    };
  }

  private numberFormat(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== null) return builtIn;
    const { items, added } = this.list('numFmts');
    const known = [...items, ...added].map((xml) => {
      const [tag] = tagsOf(xml);
      const values = tag ? attributesOf(xml, tag) : new Map<string, string>();
      return { id: Number(values.get('numFmtId')), code: values.get('formatCode') };
    });
    const same = known.find((one) => one.code === code);
    if (same) return same.id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...known.map((one) => one.id).filter(Number.isInteger)) + 1;
    this.add('numFmts', element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  private add(name: ListName, item: string): number {
    const { items, added } = this.list(name);
    const xml = this.prefix === '' ? item : item.replace(/<(\/?)(?!\w+:)(\w)/g, `<$1${this.prefix}$2`);
    const at = [...items, ...added].indexOf(xml);
    return at >= 0 ? at : items.length + added.push(xml) - 1;
  }

  private list(name: ListName): List {
    const list = this.lists.get(name);
    if (!list) throw new RangeError(`The styles have no ${name}.`);
    return list;
  }
}

function readLists(text: string, prefix: string): ReadonlyMap<ListName, List> {
  const lists = new Map<ListName, { open: Tag | null; end: number; items: string[]; added: string[] }>();
  const { tag: root } = rootOf(text);
  let depth = 0;
  let current: ListName | null = null;
  let itemStart = 0;
  for (const tag of tagsOf(text)) {
    if (tag.start === root.start) continue;
    const name = LISTS.find((one) => prefix + one === tag.name);
    if (depth === 0 && name && tag.kind !== 'close') {
      lists.set(name, { open: tag, end: tag.end, items: [], added: [] });
      current = tag.kind === 'open' ? name : null;
    }
    const list = current === null ? undefined : lists.get(current);
    if (list && depth === 1 && tag.kind !== 'close') itemStart = tag.start;
    if (tag.kind === 'open') depth += 1;
    if (tag.kind === 'close') depth -= 1;
    if (list && depth === 1 && tag !== list.open) list.items.push(text.slice(itemStart, tag.end));
    if (list && depth === 0) {
      list.end = tag.start;
      current = null;
    }
  }
  let after = root.end;
  for (const name of LISTS) {
    const list = lists.get(name);
    if (!list) lists.set(name, { open: null, end: after, items: [], added: [] });
    else after = list.open?.kind === 'self' ? list.end : text.indexOf('>', list.end) + 1;
  }
  return lists;
}

/** A tag in the text of a part that has been read before, and so is known to be well-formed. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'self';
  /** With its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** All tags in order; comments, processing instructions and CDATA are passed over. */
export function* tagsOf(text: string): Generator<Tag> {
  for (let tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) yield tag;
}

/** The first tag from a place on; null when there is none. */
export function nextTag(text: string, from: number): Tag | null {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at)) {
    const passed = passOver(text, at);
    if (passed === null) return tagAt(text, at);
    at = passed;
  }
  return null;
}

function tagAt(text: string, start: number): Tag {
  const end = tagEnd(text, start);
  const isClose = text[start + 1] === '/';
  const nameStart = isClose ? start + 2 : start + 1;
  let nameEnd = nameStart;
  while (nameEnd < end - 1 && !' \t\r\n/>'.includes(text.charAt(nameEnd))) nameEnd += 1;
  const kind = isClose ? 'close' : text[end - 2] === '/' ? 'self' : 'open';
  return { kind, name: text.slice(nameStart, nameEnd), start, end };
}

/** Where a comment and its like ends that begins here; null for a tag. */
function passOver(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return text.indexOf('-->', at) + 3;
  if (text.startsWith('<![CDATA[', at)) return text.indexOf(']]>', at) + 3;
  if (text.startsWith('<?', at)) return text.indexOf('?>', at) + 2;
  return null;
}

/** A `>` may stand in an attribute's value. */
function tagEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") at = text.indexOf(character, at + 1);
  }
  return text.length;
}

/** A tag's attributes by name, with their prefixes. */
export function attributesOf(
  text: string,
  { start, end }: Pick<Tag, 'start' | 'end'>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single = ''] of text
    .slice(start, end)
    .matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name, unescapeXml(double ?? single));
  return found;
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES.get(name ?? '') ?? whole;
    },
  );
}

/** The outermost element's tag, and the prefix of its name with the colon. */
export function rootOf(text: string): { readonly tag: Tag; readonly prefix: string } {
  for (const tag of tagsOf(text)) return { tag, prefix: tag.name.slice(0, tag.name.indexOf(':') + 1) };
  throw new RangeError('The part has no element.');
}

import { escapeAttribute } from '../../ooxml/write-xml';
import { attributesOf, rootOf, type Tag, tagsOf } from './scan-xml';

/** `text` takes the place of what stands from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made, which may touch but not overlap; those at the same place come in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** Sets one attribute of a tag, in its place where it is there. */
export function withAttribute(text: string, { start, end, kind }: Tag, name: string, value: string): Splice {
  const tag = text.slice(start, end);
  const written = ` ${name}="${escapeAttribute(value)}"`;
  const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  if (present) {
    const at = start + present.index;
    return { start: at, end: at + present[0].length, text: written };
  }
  const at = end - (kind === 'self' ? 2 : 1);
  return { start: at, end: at, text: written };
}

/** Puts elements last in the part's root. */
export function appendedToRoot(text: string, elements: string): string {
  const { tag } = rootOf(text);
  if (tag.kind === 'self')
    return spliced(text, [{ start: tag.end - 2, end: tag.end, text: `>${elements}</${tag.name}>` }]);
  const at = text.lastIndexOf('</');
  return spliced(text, [{ start: at, end: at, text: elements }]);
}

/** Takes out the elements without content for which `isGone` says so. */
export function without(text: string, isGone: (attributes: ReadonlyMap<string, string>) => boolean): string {
  const splices: Splice[] = [];
  let open: Tag | null = null;
  for (const tag of tagsOf(text)) {
    if (tag.kind === 'close') {
      if (open) splices.push({ start: open.start, end: tag.end, text: '' });
      open = null;
      continue;
    }
    const gone = isGone(attributesOf(text, tag));
    if (gone && tag.kind === 'self') splices.push({ start: tag.start, end: tag.end, text: '' });
    open = gone && tag.kind === 'open' ? tag : null;
  }
  return spliced(text, splices);
}

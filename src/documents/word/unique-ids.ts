import { mapParts, type Package } from './package';

/** Repeating a row or a paragraph repeats the ids in it, which must be the document's only ones. */
export function giveUniqueIds(parts: Package, path: RegExp): void {
  const next = new Map<string, number>();
  const fresh = (kind: string): number => {
    const id = (next.get(kind) ?? 0) + 1;
    next.set(kind, id);
    return id;
  };
  mapParts(parts, path, (xml) => withUniqueIds(xml, fresh));
}

function withUniqueIds(xml: string, fresh: (kind: string) => number): string {
  return withUniqueBookmarks(xml, fresh)
    .replace(
      /(<wp:docPr\b[^>]*?\sid=")\d*(")/g,
      (_, before: string, after: string) => `${before}${fresh('drawing')}${after}`,
    )
    .replace(
      /(<w:sdtPr>(?:(?!<\/w:sdtPr>)[^])*?<w:id w:val=")-?\d+(")/g,
      (_, before: string, after: string) => `${before}${fresh('control')}${after}`,
    )
    .replace(/ w14:(?:paraId|textId)="[0-9A-Fa-f]*"/g, repeatedOnly());
}

/** An end closes the latest open start of its id. A name that stands again gets a number. */
function withUniqueBookmarks(xml: string, fresh: (kind: string) => number): string {
  const open = new Map<string, number[]>();
  const names = new Map<string, number>();
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*>/g, (tag, kind: string) => {
    const id = /w:id="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (kind === 'End') {
      const started = open.get(id)?.pop();
      return tag.replace(/w:id="[^"]*"/, `w:id="${started ?? fresh('bookmark')}"`);
    }
    const number = fresh('bookmark');
    open.set(id, [...(open.get(id) ?? []), number]);
    return tag.replace(/w:id="[^"]*"/, `w:id="${number}"`).replace(/w:name="([^"]*)"/, (_, name: string) => {
      const times = (names.get(name) ?? 0) + 1;
      names.set(name, times);
      return `w:name="${times === 1 ? name : `${name.slice(0, 34)}_${times}`}"`;
    });
  });
}

/** Word makes these ids again where they lack; the first of each is kept, since comments refer to it. */
function repeatedOnly(): (id: string) => string {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return '';
    seen.add(id);
    return id;
  };
}

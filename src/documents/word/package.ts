import { strFromU8, strToU8, zipSync } from 'fflate';

/** The parts of an Office document by their path in the zip. */
export type Package = Map<string, Uint8Array>;

export function textOf(parts: Package, path: string): string | null {
  const bytes = parts.get(path);
  return bytes ? strFromU8(bytes) : null;
}

export function setText(parts: Package, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

/** Changes the parts whose path fits. */
export function mapParts(parts: Package, path: RegExp, change: (text: string, path: string) => string): void {
  for (const [name, bytes] of parts) {
    if (path.test(name)) setText(parts, name, change(strFromU8(bytes), name));
  }
}

/** The zip of a package, the same for the same parts: content types first, as readers expect, and no time of making. */
export function zipped(parts: Package): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const rest = [...parts.keys()].filter((path) => !first.includes(path));
  const files = [...first, ...rest].flatMap((path) => {
    const bytes = parts.get(path);
    const file: [Uint8Array, { level: 0 | 4 }] | null = bytes
      ? [bytes, { level: levelFor(path, bytes) }]
      : null;
    return file ? [[path, file] as const] : [];
  });
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

/** What is little, or compressed already, is not worth the time. */
function levelFor(path: string, { length }: Uint8Array): 0 | 4 {
  return length < 700 || /\.(?:xlsx|png|jpe?g)$/i.test(path) ? 0 : 4;
}

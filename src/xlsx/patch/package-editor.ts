import { hasPart, type OfficePackage, readTextPart } from '../package/package';
import { rewriteZip } from '../../ooxml/write-zip';
import { XML_HEAD } from '../../ooxml/write-xml';

/** Gathers what becomes of a package's parts; all others stay as they are, byte for byte. */
export class PackageEditor {
  private readonly texts = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(readonly opened: OfficePackage) {}

  has(path: string): boolean {
    return !this.removed.has(path) && (this.texts.has(path) || hasPart(this.opened, path));
  }

  /** The part's text as changed so far. */
  read(path: string): string {
    return this.texts.get(path) ?? readTextPart(this.opened, path);
  }

  write(path: string, text: string): void {
    this.removed.delete(path);
    this.texts.set(path, text);
  }

  change(path: string, change: (text: string) => string): void {
    const text = this.read(path);
    const changed = change(text);
    if (changed !== text) this.write(path, changed);
  }

  remove(path: string): void {
    this.texts.delete(path);
    this.removed.add(path);
  }

  /** The changed package; the original's bytes when nothing has changed. */
  bytes(): Uint8Array {
    const { zip, entries } = this.opened;
    if (this.texts.size === 0 && this.removed.size === 0) return zip.bytes.slice();
    const encoder = new TextEncoder();
    const nameOf = (path: string): string | undefined => entries.get(path.toLowerCase())?.name;
    const replaced = new Map<string, Uint8Array>();
    const added: { name: string; bytes: Uint8Array }[] = [];
    for (const [path, text] of this.texts) {
      const name = nameOf(path);
      const bytes = encoder.encode(inUtf8(text));
      if (name === undefined) added.push({ name: path, bytes });
      else replaced.set(name, bytes);
    }
    const removed = new Set([...this.removed].flatMap((path) => nameOf(path) ?? []));
    return rewriteZip(zip, { replaced, removed, added });
  }
}

/** A part that was in another encoding says so at its start. */
function inUtf8(text: string): string {
  return /^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(text)
    ? text.replace(/^<\?xml[^>]*\?>\s*/, XML_HEAD)
    : text;
}

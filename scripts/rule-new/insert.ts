/** Puts an import under the last one of a file, or first where there is none. */
export function withImport(text: string, line: string): string {
  const last = Array.from(text.matchAll(/^import [^;]*;$/gm)).at(-1);
  const at = last ? last.index + last[0].length : 0;
  return `${text.slice(0, at)}${at > 0 ? '\n' : ''}${line}${text.slice(at)}`;
}

/**
 * Puts an entry last in a list or an object, before what ends it.
 * @throws Error when the file does not end so
 */
export function withEntry(text: string, entry: string, end: RegExp): string {
  const found = end.exec(text);
  if (!found) throw new Error(`Nothing in the file ends with ${String(end)}`);
  const ending = found[0].replace(/^,/, '');
  return `${text.slice(0, found.index)}${entry}${ending}${text.slice(found.index + found[0].length)}`;
}

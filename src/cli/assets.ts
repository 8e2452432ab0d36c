import { readFile } from 'node:fs/promises';

/** Right both here and in the bundle, dist-cli/bin/main.js: each is two folders below the package. */
const ASSETS = new URL('../../assets/', import.meta.url);

/** A file that comes with the program: a template or the sample. */
export async function readAsset(path: string): Promise<Uint8Array> {
  return readFile(new URL(path, ASSETS));
}

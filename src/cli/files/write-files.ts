import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault } from '../../core/fault';
import type { Io } from '../io';
import { errorCode } from './error-code';

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes one file where a folder already is. A file of that name is replaced, whole or not at all. */
export async function writeOutput(
  io: Pick<Io, 'folder'>,
  path: string,
  bytes: Uint8Array,
  input?: string,
): Promise<void> {
  const target = resolve(io.folder, path);
  if (input !== undefined && (await isSameFile(target, resolve(io.folder, input)))) {
    throw new Fault({ code: 'output-is-input', path });
  }
  await writeAll(path, dirname(target), [{ name: basename(target), bytes }]);
}

/** Writes files into a folder, which is made when it is not there. All of them are written, or nothing is left. */
export async function writeIntoFolder(
  io: Pick<Io, 'folder'>,
  path: string,
  files: readonly NewFile[],
): Promise<void> {
  const folder = resolve(io.folder, path);
  const made: string[] = [];
  try {
    for (const missing of await missingFolders(folder)) {
      await mkdir(missing);
      made.push(missing);
    }
    await writeAll(path, folder, files);
  } catch (cause) {
    const [first] = made;
    if (first !== undefined) await rm(first, { recursive: true, force: true });
    throw cause instanceof Fault ? cause : new Fault({ code: 'output-not-writable', path }, { cause });
  }
}

/** The folder and those above it that are not there, outermost first. (Node's own recursive mkdir never ends below /proc.) */
async function missingFolders(folder: string): Promise<readonly string[]> {
  if ((await statOrNull(folder)) !== null) return [];
  return [...(await missingFolders(dirname(folder))), folder];
}

/** Beside the target first, since a rename on the same disk is whole or not at all. */
async function writeAll(path: string, folder: string, files: readonly NewFile[]): Promise<void> {
  const moves = files.map(({ name, bytes }, index) => ({
    bytes,
    from: join(folder, `.saksklar-${process.pid}-${index}.tmp`),
    to: join(folder, name),
  }));
  try {
    for (const { from, bytes } of moves) await writeFile(from, bytes, { flag: 'wx' });
    for (const { to } of moves) await refuseFolder(to);
    for (const { from, to } of moves) await rename(from, to);
  } catch (cause) {
    for (const { from } of moves) await rm(from, { force: true });
    throw new Fault({ code: 'output-not-writable', path }, { cause });
  }
}

async function refuseFolder(path: string): Promise<void> {
  const found = await statOrNull(path);
  if (found?.isDirectory()) throw new Error('There is a folder of that name.');
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = [await statOrNull(a), await statOrNull(b)];
  return one !== null && other !== null && one.ino === other.ino && one.dev === other.dev;
}

async function statOrNull(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

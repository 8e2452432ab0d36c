import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault } from '../../core/fault';
import type { Io } from '../io';
import { errorCode } from './error-code';

/** The file's bytes. `file` is as the person wrote it, and so it stands in the fault. */
export async function readInput(io: Io, file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(io.folder, file));
  } catch (cause) {
    const code = errorCode(cause) === 'ENOENT' ? 'file-not-found' : 'file-not-readable';
    throw new Fault({ code, file }, { cause });
  }
}

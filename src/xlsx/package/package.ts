import { Fault } from '../../core/fault';
import { compoundFileKind } from './cfb';
import { decodedPieces } from './decode';
import { inflateEntry, readZip, type ZipEntry, ZipError, type ZipFile } from '../../ooxml/zip';

/**
 * The largest that a workbook's parts may be together when unpacked. A sheet of a million rows with five columns
 * takes about half of it; the most that deflate can do, 1032 times, needs no limit of its own beside this one.
 */
export const LARGEST_UNPACKED_MB = 512;
const MB = 1024 * 1024;

/** The parts of an Office file. Paths have no leading `/`, and upper and lower case are the same. */
export interface OfficePackage {
  readonly file: string;
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes that all parts take unpacked. */
  readonly unpacked: number;
}

/**
 * Opens the container of an .xlsx and looks at its directory; nothing is unpacked.
 *
 * @throws Fault what the file is instead, or what is wrong with it
 */
export function openPackage(bytes: Uint8Array, file: string): OfficePackage {
  switch (compoundFileKind(bytes)) {
    case 'encrypted':
      throw new Fault({ code: 'workbook-encrypted', file });
    case 'old-workbook':
      throw new Fault({ code: 'workbook-old-format', file });
    case 'other':
      throw new Fault({ code: 'workbook-not-xlsx', file });
    case null:
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Fault({ code: 'workbook-not-xlsx', file });
  const zip = zipFaults(file, () => readZip(bytes));
  const unpacked = zip.entries.reduce((sum, { size }) => sum + size, 0);
  refuseTooLarge(file, unpacked);
  const entries = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return { file, zip, entries, unpacked };
}

/** @throws Fault when this many bytes are more than a workbook may take */
export function refuseTooLarge(file: string, bytes: number): void {
  if (bytes <= LARGEST_UNPACKED_MB * MB) return;
  const megabytes = Math.ceil(bytes / MB);
  throw new Fault({ code: 'workbook-too-large', file, megabytes, limit: LARGEST_UNPACKED_MB });
}

export function hasPart({ entries }: OfficePackage, path: string): boolean {
  return entries.has(path.toLowerCase());
}

/** @throws Fault when the part is not there or is damaged */
export function readPart({ file, zip, entries }: OfficePackage, path: string): Uint8Array {
  const entry = entries.get(path.toLowerCase());
  if (!entry) throw damaged(file, path);
  return zipFaults(file, () => inflateEntry(zip, entry));
}

/** @throws Fault as `readPart`, and when the text is not UTF-8 or UTF-16 */
export function readTextPart(opened: OfficePackage, path: string): string {
  const bytes = readPart(opened, path);
  try {
    return [...decodedPieces(bytes)].join('');
  } catch (cause) {
    throw damaged(opened.file, path, cause);
  }
}

export function damaged(file: string, part: string, cause?: unknown): Fault {
  return new Fault({ code: 'workbook-damaged', file, part }, cause === undefined ? undefined : { cause });
}

function zipFaults<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ZipError)) throw cause;
    switch (cause.fault) {
      case 'truncated':
        throw new Fault({ code: 'workbook-truncated', file }, { cause });
      case 'encrypted':
        throw new Fault({ code: 'workbook-encrypted', file }, { cause });
      case 'damaged':
        throw damaged(file, cause.entry ?? '[zip]', cause);
    }
  }
}

import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** One file in a zip. All offsets are into the zip's bytes. */
export interface ZipEntry {
  /** As a part's path: no leading `/`, no `\`. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly start: number;
  readonly dataStart: number;
  /** Where the next entry, or the directory, begins: all between is this entry's, data descriptor included. */
  readonly end: number;
  /** Where its record in the central directory begins and ends. */
  readonly record: { readonly start: number; readonly end: number };
}

export interface ZipFile {
  readonly bytes: Uint8Array;
  /** As in the central directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the end record begins, and the comment behind it ends. */
  readonly endRecord: { readonly start: number; readonly end: number };
}

export type ZipFault = 'truncated' | 'damaged' | 'encrypted';

/** Thrown for a zip that cannot be read; `entry` is the file in it that shows the fault, where one does. */
export class ZipError extends Error {
  override readonly name = 'ZipError';

  constructor(
    readonly fault: ZipFault,
    readonly entry: string | null = null,
  ) {
    super(`${fault}${entry === null ? '' : `: ${entry}`}`);
  }
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LARGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
/** Little enough that data with far more in it than promised is given up soon. */
const PIECE = 1 << 15;

/**
 * Reads a zip's directory without inflating anything. Entries may not share bytes: overlapping ones are how a small
 * file unpacks to petabytes.
 *
 * @throws ZipError
 */
export function readZip(given: Uint8Array): ZipFile {
  // Node's Buffer is a Uint8Array whose `slice` shares its bytes.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endStart = findEnd(view);
  if (endStart === null) throw new ZipError('truncated');
  const { count, offset } = directory(view, endStart);
  const records = readRecords(view, { count, offset, endStart });
  return { bytes, entries: locate(view, records, offset), endRecord: { start: endStart, end: bytes.length } };
}

/**
 * The entry's uncompressed bytes. The output is never larger than the directory says, whatever the data would give.
 *
 * @throws ZipError
 */
export function inflateEntry({ bytes }: ZipFile, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new ZipError('encrypted', entry.name);
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = uncompressed(entry, data);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new ZipError('damaged', entry.name);
  return content;
}

function uncompressed({ method, name, size }: ZipEntry, data: Uint8Array): Uint8Array {
  if (method === 0) return data;
  if (method !== 8) throw new ZipError('damaged', name);
  try {
    return data.length <= PIECE ? inflatedAtOnce(data, size) : inflatedInPieces(data, size);
  } catch {
    throw new ZipError('damaged', name);
  }
}

/** Little data cannot have much in it. One byte of room more than was promised tells when there is more. */
function inflatedAtOnce(data: Uint8Array, size: number): Uint8Array {
  return inflateSync(data, { out: new Uint8Array(size + 1) });
}

/** @throws RangeError as soon as there is more than was promised */
function inflatedInPieces(data: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((piece) => {
    if (filled + piece.length > size) throw new RangeError('There is more than the directory says.');
    content.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < data.length; at += PIECE)
    inflater.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  return content.subarray(0, filled);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LARGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  }
  return null;
}

function directory(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return { count, offset };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > end || view.getUint32(end64, true) !== END64) throw new ZipError('damaged');
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

type Unlocated = Omit<ZipEntry, 'dataStart' | 'end'>;

function readRecords(
  view: DataView,
  { count, offset, endStart }: { readonly count: number; readonly offset: number; readonly endStart: number },
): readonly Unlocated[] {
  const records: Unlocated[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > endStart || view.getUint32(at, true) !== RECORD)
      throw new ZipError(offset > endStart ? 'truncated' : 'damaged');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const end = extraEnd + view.getUint16(at + 32, true);
    if (end > endStart) throw new ZipError('damaged');
    const name = partName(text(view, at + 46, nameEnd));
    // Part names do not tell upper from lower case, and no two may be equal.
    if (names.has(name.toLowerCase())) throw new ZipError('damaged', name);
    names.add(name.toLowerCase());
    const large = zip64Values(view, nameEnd, extraEnd);
    const value = (place: number): number => {
      const small = view.getUint32(at + place, true);
      return small === IN_ZIP64 ? (large.shift() ?? small) : small;
    };
    const size = value(24);
    const compressedSize = value(20);
    records.push({
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      size,
      compressedSize,
      start: value(42),
      record: { start: at, end },
    });
    at = end;
  }
  return records;
}

/** The extra field 1 holds, in this order, those of size, compressed size and offset that need more than 32 bits. */
function zip64Values(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    const values: number[] = [];
    for (let value = at + 4; value + 8 <= last; value += 8)
      values.push(Number(view.getBigUint64(value, true)));
    return values;
  }
  return [];
}

function locate(view: DataView, records: readonly Unlocated[], directoryStart: number): readonly ZipEntry[] {
  const starts = records.map(({ start }) => start).sort((a, b) => a - b);
  if (new Set(starts).size < starts.length) throw new ZipError('damaged');
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryStart]));
  return records.map((record) => {
    const { start, name } = record;
    const end = next.get(start) ?? directoryStart;
    if (start + 30 > end || view.getUint32(start, true) !== LOCAL) throw new ZipError('damaged', name);
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (dataStart + record.compressedSize > end) throw new ZipError('damaged', name);
    return { ...record, dataStart, end };
  });
}

function text(view: DataView, start: number, end: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}

/** Some programs write `xl\workbook.xml` or `/xl/workbook.xml`. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

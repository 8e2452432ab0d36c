import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry, ZipFile } from './zip';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ZipChanges {
  /** New contents, by the entry's name. */
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
  readonly added: readonly ZipPart[];
}

const LOCAL_SIZE = 30;
const RECORD_SIZE = 46;
const END_SIZE = 22;
/** 1 January 1980, the first that a zip can say: the same parts always give the same bytes. */
const DATE = 0x0021;
/** Deflate 2.0, names in UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;
const HAS_DESCRIPTOR = 0x0008;
const IN_ZIP64 = 0xffffffff;

/** A new zip with these files, in this order. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const empty: ZipFile = { bytes: new Uint8Array(), entries: [], endRecord: { start: 0, end: 0 } };
  return rewriteZip(empty, { replaced: new Map(), removed: new Set(), added: parts });
}

/**
 * A changed copy of a zip. Entries that are not changed are copied as they are, header, compressed bytes and all, in
 * the same order; new ones come last.
 */
export function rewriteZip(
  { bytes, entries }: ZipFile,
  { replaced, removed, added }: ZipChanges,
): Uint8Array {
  const body: Uint8Array[] = [];
  const records = new Map<ZipEntry | ZipPart, Uint8Array>();
  let offset = 0;
  const write = (chunk: Uint8Array): void => {
    body.push(chunk);
    offset += chunk.length;
  };
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    if (removed.has(entry.name)) continue;
    const record = bytes.slice(entry.record.start, entry.record.end);
    const content = replaced.get(entry.name);
    if (content) {
      const packed = pack(content);
      records.set(entry, replacedRecord(record, packed, offset));
      write(replacedHeader(bytes.slice(entry.start, entry.dataStart), packed));
      write(packed.data);
    } else {
      moveRecord(record, offset);
      records.set(entry, record);
      write(bytes.subarray(entry.start, entry.end));
    }
  }
  for (const part of added) {
    const packed = pack(part.bytes);
    const name = new TextEncoder().encode(part.name);
    records.set(part, joined([newRecord(name, packed, offset), name]));
    write(joined([newHeader(name, packed), name]));
    write(packed.data);
  }
  const directory = [...entries, ...added].flatMap((item) => records.get(item) ?? []);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...body, ...directory, endRecord(directory.length, size, offset)]);
}

interface Packed {
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** On sheets, half the time of the usual 6 for a file that is 3 % larger. */
const LEVEL = 4;

function pack(content: Uint8Array): Packed {
  return { data: deflateSync(content, { level: LEVEL }), crc: crc32(content), size: content.length };
}

/** The same header for new content; an extra field may tell the old sizes, and none tells anything that Excel reads. */
function replacedHeader(header: Uint8Array, packed: Packed): Uint8Array {
  const view = viewOf(header);
  writeSizes(view, 6, packed);
  view.setUint16(28, 0, true);
  return header.subarray(0, LOCAL_SIZE + view.getUint16(26, true));
}

function replacedRecord(record: Uint8Array, packed: Packed, offset: number): Uint8Array {
  const view = viewOf(record);
  writeSizes(view, 8, packed);
  const nameEnd = RECORD_SIZE + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  view.setUint16(30, 0, true);
  view.setUint32(42, offset, true);
  return joined([record.subarray(0, nameEnd), record.subarray(extraEnd)]);
}

/** Flags, method, checksum and sizes stand alike in both, from different places. */
function writeSizes(view: DataView, flags: number, { data, crc, size }: Packed): void {
  view.setUint16(flags, view.getUint16(flags, true) & ~HAS_DESCRIPTOR, true);
  view.setUint16(flags + 2, 8, true);
  view.setUint32(flags + 8, crc, true);
  view.setUint32(flags + 12, data.length, true);
  view.setUint32(flags + 16, size, true);
}

/** A record's offset may stand in its 64-bit extra field, behind those of the two sizes that do too. */
function moveRecord(record: Uint8Array, offset: number): void {
  const view = viewOf(record);
  if (view.getUint32(42, true) !== IN_ZIP64) {
    view.setUint32(42, offset, true);
    return;
  }
  const sizes = [20, 24].filter((place) => view.getUint32(place, true) === IN_ZIP64).length;
  const start = RECORD_SIZE + view.getUint16(28, true);
  const end = start + view.getUint16(30, true);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) view.setBigUint64(at + 4 + sizes * 8, BigInt(offset), true);
}

function newHeader(name: Uint8Array, packed: Packed): Uint8Array {
  const view = new DataView(new ArrayBuffer(LOCAL_SIZE));
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, UTF8, true);
  view.setUint16(12, DATE, true);
  writeSizes(view, 6, packed);
  view.setUint16(26, name.length, true);
  return new Uint8Array(view.buffer);
}

function newRecord(name: Uint8Array, packed: Packed, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(RECORD_SIZE));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, UTF8, true);
  view.setUint16(14, DATE, true);
  writeSizes(view, 8, packed);
  view.setUint16(28, name.length, true);
  view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(END_SIZE));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

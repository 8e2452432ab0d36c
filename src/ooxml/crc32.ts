/** Eight tables, so that eight bytes are taken at a time: the checksum of a large sheet would else cost as much as its text. */
const TABLES = makeTables();

function makeTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let index = 0; index < 256; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[index] = value;
  }
  for (let at = 256; at < tables.length; at += 1) {
    const previous = tables[at - 256] ?? 0;
    tables[at] = (previous >>> 8) ^ (tables[previous & 0xff] ?? 0);
  }
  return tables;
}

/** The checksum that a zip entry carries of its uncompressed bytes. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (number: number, byte: number): number => TABLES[number * 256 + (byte & 0xff)] ?? 0;
  const whole = bytes.length - (bytes.length % 8);
  let crc = 0xffffffff;
  let at = 0;
  for (; at < whole; at += 8) {
    const first = crc ^ view.getUint32(at, true);
    const second = view.getUint32(at + 4, true);
    crc =
      table(7, first) ^
      table(6, first >>> 8) ^
      table(5, first >>> 16) ^
      table(4, first >>> 24) ^
      table(3, second) ^
      table(2, second >>> 8) ^
      table(1, second >>> 16) ^
      table(0, second >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = table(0, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

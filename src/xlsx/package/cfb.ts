const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Entries of the directory have this size and lie on multiples of it. */
const ENTRY_SIZE = 128;

/**
 * What a compound file (the container of Office before 2007, and of encrypted files since) has in it; null for
 * anything that is not one. The directory is found by its entries' names, so that damaged files are told apart too.
 */
export function compoundFileKind(bytes: Uint8Array): 'encrypted' | 'old-workbook' | 'other' | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  let kind: 'old-workbook' | 'other' = 'other';
  for (let at = 512; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const name = entryName(bytes, at);
    if (name === 'EncryptedPackage') return 'encrypted';
    if (name === 'Workbook' || name === 'Book') kind = 'old-workbook';
  }
  return kind;
}

function entryName(bytes: Uint8Array, at: number): string {
  // UTF-16, 64 bytes, and then its length in bytes with the ending zero.
  const length = (bytes[at + 64] ?? 0) - 2;
  if (length < 8 || length > 62 || bytes[at + 65] !== 0) return '';
  let name = '';
  for (let place = at; place < at + length; place += 2) name += String.fromCharCode(bytes[place] ?? 0);
  return name;
}

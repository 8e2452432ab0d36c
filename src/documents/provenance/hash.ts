import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return bytesToHex(sha256(utf8ToBytes(content)));
  // The library takes an array of its own kind alone, not Node's Buffer or one of another window.
  const { buffer, byteOffset, byteLength } = content;
  return bytesToHex(sha256(new Uint8Array(buffer, byteOffset, byteLength)));
}

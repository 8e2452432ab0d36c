/** Small enough that the text of a large sheet is never in memory as a whole. */
const PIECE = 1 << 18;

/**
 * A part's text, without a byte order mark, piece by piece. UTF-8, unless a byte order mark says UTF-16, which some
 * parts of other makers are in.
 *
 * @throws TypeError when the bytes are no such text
 */
export function* decodedPieces(bytes: Uint8Array): Generator<string> {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) yield* utf16Pieces(bytes, 'utf-16le');
  else if (first === 0xfe && second === 0xff) yield* utf16Pieces(bytes, 'utf-16be');
  else yield* utf8Pieces(bytes, first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0);
}

function* utf16Pieces(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Generator<string> {
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** Cut between characters: a decoder that keeps half a character for the next piece is several times slower. */
function* utf8Pieces(bytes: Uint8Array, start: number): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let at = start; at < bytes.length;) {
    let end = Math.min(at + PIECE, bytes.length);
    while (end < bytes.length && end > at + 1 && isContinuation(bytes[end] ?? 0)) end -= 1;
    yield decoder.decode(bytes.subarray(at, end));
    at = end;
  }
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

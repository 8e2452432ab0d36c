import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { utf8Length } from './utf8-length';

describe('utf8Length', () => {
  it('is the number of bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => utf8Length(text) === Buffer.byteLength(text)),
    );
  });

  it('counts a lone surrogate as the character that replaces it', () => {
    expect(utf8Length('a\ud800b')).toBe(Buffer.byteLength('a\ud800b'));
    expect(utf8Length('\udc00')).toBe(3);
  });
});

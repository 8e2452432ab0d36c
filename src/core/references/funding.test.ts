import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFunding } from './funding';

const read = (text: string): string => {
  const parsed = parseFunding(text, 'MNOK');
  switch (parsed.kind) {
    case 'sources':
      return parsed.sources
        .map(({ source, amount }) => `${source} ${amount === null ? '?' : amount / 1e8}`)
        .join(', ');
    case 'unclear':
      return `unclear: ${parsed.unknown.join(' | ')}`;
    case 'empty':
      return 'empty';
  }
};

describe('parseFunding', () => {
  it.each([
    ['Programmidler', 'programme ?'],
    ['programmidlar.', 'programme ?'],
    ['Drift/forvaltning', 'operations ?'],
    ['drift / forvaltning', 'operations ?'],
    ['Drift og forvaltning', 'operations ?'],
    ['FDV', 'operations ?'],
    ['Programmidler 4,8', 'programme 4.8'],
    ['Programmidler, 4,8 MNOK', 'programme 4.8'],
    ['Programmidler (4,8 MNOK)', 'programme 4.8'],
    ['Programmidler – 4,8', 'programme 4.8'],
    ['Finansieres av programmidler med 4,8 mill. kr', 'programme 4.8'],
    ['Programmidler 4,8 og medlemsavgift 2,0', 'programme 4.8, membership 2'],
    ['4,8 MNOK programmidler; 2,0 MNOK drift/forvaltning', 'programme 4.8, operations 2'],
    ['Programmidler: 4,8 / Medlemsavgift: 2,0', 'programme 4.8, membership 2'],
    ['Programmidler 4,8\nMedlemsavgift 2,0', 'programme 4.8, membership 2'],
    ['Programmidler 4,8, medlemsavgift 2,0', 'programme 4.8, membership 2'],
    ['Programmidler 4,8; 2,0 medlemsavgift', 'programme 4.8, membership 2'],
    ['Programmidler 4,8 medlemsavgift 2,0', 'programme 4.8, membership 2'],
    ['kr 4 800 000 programmidler og 2\u00a0000 TNOK drift og forvaltning', 'programme 4.8, operations 2'],
    ['Programmidler og medlemsavgift', 'programme ?, membership ?'],
    ['Drift, programmidler 4,8', 'operations ?, programme 4.8'],
    ['Programmidler/drift/forvaltning', 'programme ?, operations ?'],
    ['Programmidler 4,8 og programmidler 2,0', 'programme 6.8'],
    ['Programme money 4.8 and membership fee 2.0', 'programme 4.8, membership 2'],
    ['', 'empty'],
    ['–', 'empty'],
    ['Uavklart', 'unclear: Uavklart'],
    ['programmidler eller medlemsavgift', 'unclear: eller'],
    ['?', 'unclear: ?'],
    ['Programmidler?', 'unclear: ?'],
    ['Programmidler, må avklares nærmere', 'unclear: må avklares nærmere'],
    ['Programmidler 50 %', 'unclear: %'],
    ['Programmidler (2022)', 'unclear: 2022'],
    ['Programmidler -4,8', 'unclear: -4,8'],
    ['Progrmmidler 4,8', 'unclear: Progrmmidler'],
    ['Programmidler til #20', 'unclear: til #20'],
    ['4,8', 'unclear: 4,8'],
    ['Programmidler 4,8 2,0', 'unclear: Programmidler 4,8 2,0'],
    ['Programmidler medlemsavgift 2,0', 'unclear: Programmidler medlemsavgift 2,0'],
    ['Programmidler 4,8 og programmidler', 'unclear: '],
    [';', 'unclear: '],
    ['__proto__', 'unclear: __proto__'],
  ])('reads %j as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      'Programmidler',
      'drift',
      ' ',
      ',',
      '4,8',
      '-',
      '/',
      ' og ',
      '(',
      'x',
      '\n',
      '99999999',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(parseFunding(text, 'MNOK').kind).toMatch(/^(?:sources|empty|unclear)$/);
        },
      ),
    );
  });
});

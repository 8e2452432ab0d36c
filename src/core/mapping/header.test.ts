import { describe, expect, it } from '@jest/globals';
import { readHeader } from './header';

describe('readHeader', () => {
  it.each([
    ['Ramme (MNOK)', 'ramme', 'MNOK'],
    ['Økonomisk ramme', 'økonomisk ramme', null],
    ['Kostnadsramme, mill. kr', 'kostnadsramme', 'MNOK'],
    ['Ramme i 1000 kr', 'ramme', 'TNOK'],
    ['Ramme i 1000', 'ramme', 'TNOK'],
    ['Ramme (1000 kr inkl. mva.)', 'ramme', 'TNOK'],
    ['Ramme, NOK 1000 ekskl. mva', 'ramme', 'TNOK'],
    ['Ramme i tusen, uten mva', 'ramme', 'TNOK'],
    ['Ramme i 1000 timer', 'ramme i 1000 timer', null],
    ['Ramme inkl. mva (kr)', 'ramme', 'NOK'],
    ['Ramme (1000)', 'ramme', 'TNOK'],
    ['Ramme NOK 1000', 'ramme', 'TNOK'],
    ['Ramme i 1 000 000 kr', 'ramme', 'MNOK'],
    ['Ramme (i 1 000 kr)', 'ramme', 'TNOK'],
    ['RAMME [TNOK]', 'ramme', 'TNOK'],
    ['Ramme i hele kroner', 'ramme', 'NOK'],
    ['Ramme (kr)', 'ramme', 'NOK'],
    ['Økonomisk ramme,\nmill. kr¹', 'økonomisk ramme', 'MNOK'],
    ['Ny\nramme', 'ny ramme', null],
    ['Kostnads-\nramme', 'kostnadsramme', null],
    ['Forbruk*', 'forbruk', null],
    ['Forbruk 1)', 'forbruk', null],
    ['Endring (%)', 'endring prosent', null],
    ['Krav', 'krav', null],
    ['__proto__', 'proto', null],
    ['#', '#', null],
  ])('%p is %p in %p', (written, key, unit) => {
    expect(readHeader(written)).toMatchObject({ key, unit });
  });

  it('tells the year of a column', () => {
    expect(readHeader('Frist 2022')).toEqual({ key: 'frist', unit: null, year: 2022 });
  });
});

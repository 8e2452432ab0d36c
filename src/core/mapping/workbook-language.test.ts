import { describe, expect, it } from '@jest/globals';
import { snapshotOf } from '../testing/snapshot-of';
import { columnHeader } from './column-header';
import { findTables } from './find-tables';
import { workbookLanguage } from './workbook-language';

function languageOf(...headers: readonly string[]) {
  return workbookLanguage(findTables(snapshotOf({ Ark1: [headers, headers.map(() => 1)] })));
}

describe('workbookLanguage', () => {
  it('goes by the headers', () => {
    expect(languageOf('Nr', 'Navn', 'Ansvarlig', 'Ramme (MNOK)')).toBe('nb');
    expect(languageOf('Nr', 'Namn', 'Ansvarleg', 'Ramme (MNOK)')).toBe('nn');
    expect(languageOf('No', 'Name', 'Responsible', 'Frame (MNOK)')).toBe('en');
  });

  it('is bokmål where nothing tells', () => {
    expect(languageOf('Behovsnr', 'Tiltak', 'Dagens ramme')).toBe('nb');
  });
});

describe('columnHeader', () => {
  it('names a column in each language', () => {
    expect((['nb', 'nn', 'en'] as const).map((language) => columnHeader('needs', 'name', language))).toEqual([
      'Navn',
      'Namn',
      'Name',
    ]);
  });
});

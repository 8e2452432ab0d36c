import { describe, expect, it } from '@jest/globals';
import type { CellAddress } from '../../workbook/address';
import { namesCell, referencesIn } from './references-in';

function refersTo(formula: string, from: CellAddress, to: Parameters<typeof namesCell>[2]): boolean {
  return namesCell(referencesIn(formula, from.sheet), from, to);
}

const at = { sheet: 'Ark1', row: 4, column: 7 };
const target = { at: { sheet: 'Ark1', row: 4, column: 5 }, header: 'Ramme (MNOK)' };
const elsewhere = { at: { sheet: 'Behov 2022', row: 4, column: 5 }, header: 'Ramme (MNOK)' };

describe('referencesIn', () => {
  it.each(['=F5+1', '=SUM($F$2:$F$30)', '=G5-[@[Ramme (MNOK)]]', '=SUM(Behov[Ramme (MNOK)])'])(
    '%s does',
    (formula) => {
      expect(refersTo(formula, at, target)).toBe(true);
    },
  );

  it.each(['=F6', '=F50', '=AF5', '="F5"', '=SUM(G1:H9)', "='Behov 2022'!F5", '=[@Ramme]', '=LOG10(F6)'])(
    '%s does not',
    (formula) => {
      expect(refersTo(formula, at, target)).toBe(false);
    },
  );

  it('reads the sheet', () => {
    expect(refersTo("='Behov 2022'!F5", at, elsewhere)).toBe(true);
    expect(refersTo('=F5', at, elsewhere)).toBe(false);
  });
});

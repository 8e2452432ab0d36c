import { describe, expect, it } from '@jest/globals';
import { shownFormula, storedFormula } from './formula-text';

describe('a formula as the file writes it', () => {
  it.each([
    ['[@Ramme]*2', 'Behov[[#This Row],[Ramme]]*2'],
    ['[@[Ramme (MNOK)]]', 'Behov[[#This Row],[Ramme (MNOK)]]'],
    ['Annen[@Ramme]', 'Annen[[#This Row],[Ramme]]'],
    ['SUBTOTAL(109,[Ramme])', 'SUBTOTAL(109,Behov[Ramme])'],
    ['SUM([[#Totals],[Ramme]])', 'SUM(Behov[[#Totals],[Ramme]])'],
    ['SUM(Annen[Ramme])', 'SUM(Annen[Ramme])'],
    ['[1]Ark1!A1+[1]!Navn', '[1]Ark1!A1+[1]!Navn'],
    ["'[Bok.xlsx]Ark1'!A1", "'[Bok.xlsx]Ark1'!A1"],
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ])('%s in the table Behov is %s', (shown, stored) => expect(storedFormula(shown, 'Behov')).toBe(stored));

  it('is shown without its own table where the row is meant', () => {
    expect(shownFormula('Behov[[#This Row],[Ramme]]+Annen[[#This Row],[Ramme]]', 'Behov')).toBe(
      '[@Ramme]+Annen[@Ramme]',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { parseAreaName } from '../../core/workbook/address';
import { sheetSize } from './areas';
import { shiftedFormula, type Shift } from './shift-references';

const area = (name: string) => {
  const found = parseAreaName(name);
  if (!found) throw new Error(name);
  return found;
};

const rows = (first: number, count: number) => ({
  top: first - 1,
  left: 0,
  rows: count,
  columns: sheetSize.columns,
});

const shifted = (formula: string, shift: Omit<Shift, 'sheet'>, home = 'Ark1') =>
  shiftedFormula(formula, home, { sheet: 'Ark1', ...shift });

describe('references when cells are put in', () => {
  const down: Omit<Shift, 'sheet'> = { area: area('A3:C4'), direction: 'down' };

  it.each([
    ['=A2', '=A2'],
    ['=A3', '=A5'],
    ['=$A$3+A$3+$A3', '=$A$5+A$5+$A5'],
    ['=SUM(A1:A3)', '=SUM(A1:A5)'],
    ['=SUM($A3:A$9)', '=SUM($A5:A$11)'],
    ['=D3', '=D3'],
    ['=SUM(C3:D3)', '=SUM(C3:D3)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['=SUM(3:3)', '=SUM(3:3)'],
    ['=LOG10(A3)&"A3"', '=LOG10(A5)&"A3"'],
    ['=Ark1!A3+Ark2!A3', '=Ark1!A5+Ark2!A3'],
    ["='Ark1'!A3+'[Annen.xlsx]Ark1'!A3+[1]Ark1!A3", "='Ark1'!A5+'[Annen.xlsx]Ark1'!A3+[1]Ark1!A3"],
    ['=Behov[@A3]+A3#', '=Behov[@A3]+A5#'],
    ['=SUM(Ark1:Ark3!A3)', '=SUM(Ark1:Ark3!A3)'],
  ])('%s becomes %s', (before, after) => expect(shifted(before, down)).toBe(after));

  it('leaves the references of other sheets to their own', () => {
    expect(shifted('=A3+ark1!A3', down, 'Ark2')).toBe('=A3+ark1!A5');
  });

  it('moves whole rows with whole rows, and columns with columns', () => {
    expect(shifted('=SUM(3:4)+SUM($2:$3)+D3', { area: rows(3, 1), direction: 'down' })).toBe(
      '=SUM(4:5)+SUM($2:$4)+D4',
    );
    const columns = { top: 0, left: 1, rows: sheetSize.rows, columns: 1 };
    expect(shifted('=SUM(A:B)+SUM($C:C)+B7+SUM(1:1)', { area: columns, direction: 'right' })).toBe(
      '=SUM(A:C)+SUM($D:D)+C7+SUM(1:1)',
    );
  });

  it('moves to the right within the rows alone', () => {
    const right: Omit<Shift, 'sheet'> = { area: area('B2:B3'), direction: 'right' };
    expect(shifted('=B2+B4+SUM(A2:C2)+SUM(B2:B4)', right)).toBe('=C2+B4+SUM(A2:D2)+SUM(B2:B4)');
  });
});

describe('references when cells are taken out', () => {
  const up: Omit<Shift, 'sheet'> = { area: area('A3:A4'), direction: 'up' };

  it.each([
    ['=A2+A5', '=A2+A3'],
    ['=A3', '=#REF!'],
    ['=Ark1!A3*2', '=Ark1!#REF!*2'],
    ['=SUM(A3:A4)', '=SUM(#REF!)'],
    ['=SUM(A1:A3)+SUM(A4:A9)+SUM(A1:A9)', '=SUM(A1:A2)+SUM(A3:A7)+SUM(A1:A7)'],
    ['=B3+SUM(A3:B9)', '=B3+SUM(A3:B9)'],
  ])('%s becomes %s', (before, after) => expect(shifted(before, up)).toBe(after));
});

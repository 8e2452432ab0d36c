import { describe, expect, it } from '@jest/globals';
import { cultures } from './culture';
import { englishFormula, englishNumberFormat, localFormula, localNumberFormat } from './local-codes';

const norwegian = cultures['nb-NO'];

describe('formulas in a culture', () => {
  it.each([
    ['=ROUND(A1,1.5)', '=ROUND(A1;1,5)'],
    ['=SUM(A1:B2,3)', '=SUM(A1:B2;3)'],
    [`=IF('Ark, 1.2'!A1="a,b.5",1,0.5)`, `=IF('Ark, 1.2'!A1="a,b.5";1;0,5)`],
    ['=Behov[@[Ramme, MNOK]]*2', '=Behov[@[Ramme, MNOK]]*2'],
  ])('%s is %s in Norwegian, and back', (english, local) => {
    expect(localFormula(english, norwegian)).toBe(local);
    expect(englishFormula(local, norwegian)).toBe(english);
  });
});

describe('number formats in a culture', () => {
  it.each([
    ['#,##0.00', '#\u00a0##0,00'],
    ['dd.mm.yyyy', 'dd.mm.åååå'],
    ['hh:mm', 'tt:mm'],
    ['0.0" mill. kr"', '0,0" mill. kr"'],
    ['General', 'General'],
  ])('%s is %s in Norwegian, and back', (english, local) => {
    expect(localNumberFormat(english, norwegian)).toBe(local);
    expect(englishNumberFormat(local, norwegian)).toBe(english);
  });
});

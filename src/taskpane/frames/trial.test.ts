import { describe, expect, it } from '@jest/globals';
import { ore } from '../../core/money/money';
import { typedFrame } from './trial';

const MNOK = 100_000_000;
const current = ore(4.8 * MNOK);

describe('a typed new frame', () => {
  it.each([
    ['6,8', 6.8 * MNOK],
    ['7,', 7 * MNOK],
    ['6 800 TNOK', 6.8 * MNOK],
    ['kr 7 500 000', 7.5 * MNOK],
    ['0', 0],
    ['600', 600 * MNOK],
  ])('%s is read', (text, money) => {
    expect(typedFrame(text, current)).toBe(money);
  });

  it.each(['', 'abc', '-3', '7500000', '6 900'])('«%s» is none: no amount, or hardly in MNOK', (text) => {
    expect(typedFrame(text, current)).toBeNull();
  });

  it('may be as large as it is where the frame is, or where it says its unit', () => {
    expect(typedFrame('6 900', ore(6000 * MNOK))).toBe(6900 * MNOK);
    expect(typedFrame('6 900 MNOK', current)).toBe(6900 * MNOK);
  });
});

import { formulaTokens } from '../xlsx/sheet/formula-tokens';

/** Which of a function's arguments are ranges, counted from 0. */
const ranges = new Map<string, (argument: number) => boolean>();
const among =
  (...places: readonly number[]) =>
  (argument: number) =>
    places.includes(argument);
const pairsFrom = (start: number) => (argument: number) => argument >= start && (argument - start) % 2 === 0;
for (const name of ['SUMIF', 'AVERAGEIF']) ranges.set(name, among(0, 2));
for (const name of ['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'])
  ranges.set(name, (argument) => argument === 0 || pairsFrom(1)(argument));
ranges.set('COUNTIFS', pairsFrom(0));
for (const name of ['COUNTIF', 'COUNTBLANK']) ranges.set(name, among(0));
for (const name of ['MATCH', 'XMATCH', 'VLOOKUP', 'HLOOKUP']) ranges.set(name, among(1));
for (const name of ['LOOKUP', 'XLOOKUP']) ranges.set(name, among(1, 2));

interface Call {
  readonly isRange: ((argument: number) => boolean) | null;
  argument: number;
  /** What the argument holds, blanks aside. */
  parts: string[];
}

const cell = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

/**
 * The formula with each single cell that stands where a function wants a range written as one: `SUMIF(A2,"x",B2)` becomes
 * `SUMIF(A2:A2,"x",B2:B2)`. To Excel they are the same; the engine takes a cell alone for its value.
 */
export function withRangesWrittenOut(formula: string): string {
  if (!/(?:IFS?|COUNTBLANK|MATCH|LOOKUP)\s*\(/i.test(formula)) return formula;
  const calls: Call[] = [];
  let result = '';
  let before = '';
  const endArgument = (): void => {
    const call = calls.at(-1);
    if (!call) return;
    const last = call.parts.at(-1) ?? '';
    const isAlone = call.parts.length === 1 || (call.parts.length === 3 && call.parts[1] === '!');
    if (call.isRange?.(call.argument) && isAlone && cell.test(last)) result = `${result.trimEnd()}:${last}`;
  };
  for (const token of formulaTokens(formula)) {
    if (token === ')' || token === '}' || token === ',') endArgument();
    const call = calls.at(-1);
    if (token === '(' || token === '{') {
      call?.parts.push(token);
      calls.push({
        isRange: token === '(' ? (ranges.get(before.toUpperCase()) ?? null) : null,
        argument: 0,
        parts: [],
      });
    } else if (token === ')' || token === '}') calls.pop();
    else if (token === ',' && call) {
      call.argument += 1;
      call.parts = [];
    } else if (token.trim() !== '') call?.parts.push(token);
    if (token.trim() !== '') before = token;
    result += token;
  }
  return result;
}

import { foldSpaces, isBlank } from '../text/fold';
import type { Body } from './case-numbering';

const PREFIXED = /^(?<prefix>\p{Lu}{1,4}) ?\d{1,3} ?\/ ?(?<year>\d{4}|\d\d)$/u;
/** One number alone may be a slip. */
const FEWEST = 2;

/**
 * How the cases are numbered where they all begin with the same letters, as councils have it: `PS 12/26`. Other papers may
 * name them without the letters. None where they do not.
 * @param numbers as written in the workbook
 */
export function prefixedBodies(numbers: readonly string[]): readonly Body[] {
  const written = numbers.filter((text) => !isBlank(text)).map(foldSpaces);
  const [first, ...others] = written.map((text) => PREFIXED.exec(text)?.groups);
  const prefix = first?.['prefix'];
  const isOfAll = prefix !== undefined && others.every((one) => one?.['prefix'] === prefix);
  if (!isOfAll || written.length < FEWEST) return [];
  const year = first?.['year']?.length === 4 ? 'yyyy' : 'yy';
  return [`${prefix} nn/${year}`, `nn/${year}`, `n-mm/${year}`].map((caseNumber) => ({
    name: '',
    caseNumber,
  }));
}

import type { Area } from '../../core/workbook/address';
import { isCellError } from '../../core/workbook/snapshot';
import { cellText } from '../culture/cell-text';
import { cultures } from '../culture/culture';
import { isDateFormat } from '../culture/local-codes';
import { parseInput } from '../culture/parse-input';
import { invalidArgument } from '../errors';
import { bottomOf } from './areas';
import { isEmptyCell, type Cell } from './cell';
import type { FilterCriteria } from './filter';
import { agreesWith, dynamicDates } from './filter-dates';
import type { Sheet } from './sheet';

type Test = (cell: Cell | undefined, row: number) => boolean;

/** Whether a row of the column is to be seen. @throws InvalidArgument for criteria that say too little */
export function matcherOf(sheet: Sheet, column: Area, criteria: FilterCriteria): (row: number) => boolean {
  const test = testOf(sheet, column, criteria);
  return (row) => test(sheet.cell(row, column.left), row);
}

function testOf(sheet: Sheet, column: Area, criteria: FilterCriteria): Test {
  const { filterOn, criterion1, color } = criteria;
  switch (filterOn) {
    case 'Values':
      return isAmong(sheet, criteria);
    case 'Custom':
      return custom(sheet, criteria);
    case 'Dynamic':
      return dynamic(sheet, column, required(criteria.dynamicCriteria, 'dynamicCriteria'));
    case 'CellColor':
      return hasColor(sheet, column, required(color, 'color'), ({ fill }) => fill ?? '#FFFFFF');
    case 'FontColor':
      return hasColor(sheet, column, required(color, 'color'), ({ font }) => font.color);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return ranked(sheet, column, filterOn, Number(required(criterion1, 'criterion1')));
  }
}

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw invalidArgument(`the filter has no ${name}`);
  return value;
}

function isAmong(sheet: Sheet, { values }: FilterCriteria): Test {
  if (!values) throw invalidArgument('the filter has no values');
  const texts = new Set(values.flatMap((value) => (typeof value === 'string' ? [value.toLowerCase()] : [])));
  const dates = values.flatMap((value) => (typeof value === 'string' ? [] : [value]));
  return (cell) => {
    if (texts.has(cellText(sheet, cell).toLowerCase())) return true;
    const value = cell?.value;
    if (typeof value !== 'number' || !cell || !isDateFormat(cell.style.numberFormat)) return false;
    return dates.some((date) => agreesWith(date, value, sheet.workbook.dateSystem));
  };
}

function custom(sheet: Sheet, { criterion1, criterion2, operator }: FilterCriteria): Test {
  const first = criterion(sheet, required(criterion1, 'criterion1'));
  if (criterion2 === undefined) return first;
  const second = criterion(sheet, criterion2);
  return operator === 'Or'
    ? (cell, row) => first(cell, row) || second(cell, row)
    : (cell, row) => first(cell, row) && second(cell, row);
}

/** `>50`, `<>x`, `=*s`, `=` for empty cells, `<>` for the others; without a sign as with `=`. Read as in the USA. */
function criterion(sheet: Sheet, text: string): Test {
  const [, sign = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text) ?? [];
  if (sign === '<>') {
    const equal = criterion(sheet, `=${operand}`);
    return (cell, row) => !equal(cell, row);
  }
  if (operand === '') return (cell) => isEmptyCell(cell) || cell?.value === '';
  const { value } = parseInput(operand, {
    culture: cultures['en-US'],
    dateSystem: sheet.workbook.dateSystem,
    thisYear: new Date().getFullYear(),
  });
  if (sign === '=' || sign === '') {
    const pattern = wildcards(operand);
    return (cell) =>
      typeof value === 'number' && typeof cell?.value === 'number'
        ? cell.value === value
        : pattern.test(cellText(sheet, cell));
  }
  const collator = new Intl.Collator(sheet.workbook.culture.name, { sensitivity: 'accent' });
  return (cell) => {
    const order = orderOf(cell, value, (text) => collator.compare(text, operand));
    if (order === null) return false;
    return sign.startsWith('<')
      ? order < 0 || (order === 0 && sign === '<=')
      : order > 0 || (order === 0 && sign === '>=');
  };
}

/** Numbers compare with numbers and texts with texts; null for what does not compare. */
function orderOf(cell: Cell | undefined, value: unknown, compare: (text: string) => number): number | null {
  if (typeof value === 'number') return typeof cell?.value === 'number' ? cell.value - value : null;
  return typeof cell?.value === 'string' && cell.value !== '' ? compare(cell.value) : null;
}

/** `*` is any text, `?` any sign, `~` takes away the meaning of these. */
function wildcards(text: string): RegExp {
  const source = [...text.matchAll(/~([*?~])|([*?])|([^])/g)].map(([, plain, wild, other]) => {
    if (wild !== undefined) return wild === '*' ? '.*' : '.';
    return (plain ?? other ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 'isu');
}

function dynamic(sheet: Sheet, column: Area, name: string): Test {
  if (name === 'AboveAverage' || name === 'BelowAverage') {
    const numbers = numbersOf(sheet, column);
    const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    return numeric((value) => (name === 'AboveAverage' ? value > average : value < average));
  }
  return numeric(dynamicDates(name, new Date(), sheet.workbook.dateSystem));
}

const numeric =
  (test: (value: number) => boolean): Test =>
  (cell) =>
    typeof cell?.value === 'number' && test(cell.value);

function hasColor(sheet: Sheet, column: Area, color: string, of: (style: Cell['style']) => string): Test {
  return (_, row) => of(sheet.style(row, column.left)).toLowerCase() === color.toLowerCase();
}

/** The largest or smallest so many, or so many per cent; those as large as the last of them too. */
function ranked(
  sheet: Sheet,
  column: Area,
  filterOn: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent',
  wanted: number,
): Test {
  const isPercent = filterOn.endsWith('Percent');
  if (!(wanted >= 1 && wanted <= (isPercent ? 100 : 500)))
    throw invalidArgument(`${wanted} is not between 1 and ${isPercent ? 100 : 500}`);
  const isTop = filterOn.startsWith('Top');
  const numbers = numbersOf(sheet, column).sort((a, b) => (isTop ? b - a : a - b));
  const count = isPercent ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const last = numbers[Math.min(count, numbers.length) - 1] ?? 0;
  return numeric((value) => (isTop ? value >= last : value <= last));
}

function numbersOf(sheet: Sheet, column: Area): number[] {
  const numbers: number[] = [];
  for (let row = column.top; row <= bottomOf(column); row += 1) {
    const value = sheet.cell(row, column.left)?.value ?? null;
    if (typeof value === 'number' && !isCellError(value)) numbers.push(value);
  }
  return numbers;
}

import { formatCellText } from '../../xlsx';
import { plainValue, type Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { isDateFormat, localFormula } from './local-codes';

/** What the cell shows, by its number format and in the culture of the workbook. */
export function cellText({ workbook }: Sheet, cell: Cell | undefined): string {
  if (!cell) return '';
  return formatCellText(cell.value, cell.style.numberFormat, {
    dateSystem: workbook.dateSystem,
    language: workbook.culture.language,
  });
}

/** What the formula bar shows, and what typing the same again would leave as it is. */
export function editText(sheet: Sheet, cell: Cell | undefined): string {
  if (!cell) return '';
  const { culture } = sheet.workbook;
  if (cell.formula !== '') return localFormula(cell.formula, culture);
  const { value } = cell;
  if (typeof value === 'string') return startsAsFormula(value) ? `'${value}` : value;
  if (typeof value !== 'number') return cellText(sheet, cell);
  const { numberFormat } = cell.style;
  if (isDateFormat(numberFormat))
    return cellText(sheet, { ...cell, style: { ...cell.style, numberFormat: dateCode(value) } });
  if (numberFormat.includes('%'))
    return `${decimal(Number((value * 100).toPrecision(15)), culture.decimalSeparator)}%`;
  return decimal(value, culture.decimalSeparator);
}

/** A value as `formulasLocal` gives it: what a formula bar would show, but numbers stay numbers. */
export function localContent({ workbook }: Sheet, cell: Cell | undefined): string | number | boolean {
  return cell?.formula ? localFormula(cell.formula, workbook.culture) : plainValue(cell?.value ?? null);
}

const startsAsFormula = (text: string): boolean => /^[=+@'-]/.test(text);

const dateCode = (serial: number): string => {
  if (serial < 1) return 'h:mm:ss';
  return Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy h:mm';
};

const decimal = (value: number, separator: string): string => String(value).replace('.', separator);

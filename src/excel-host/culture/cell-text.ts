import { isCellError } from '../../core/workbook/snapshot';
import type { Cell } from '../model/cell';
import type { Workbook } from '../model/workbook';

export function cellText(cell: Cell | undefined, workbook: Workbook): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean')
    return value ? workbook.culture.booleans.true : workbook.culture.booleans.false;
  return String(value).replace('.', workbook.culture.decimalSeparator);
}

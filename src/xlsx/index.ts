export { readWorkbook } from './read-workbook';
export { toSnapshot } from './to-snapshot';
export type * from './workbook-file';
export { formatCellText, type CellTextOptions } from './number-format';

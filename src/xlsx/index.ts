export { readWorkbook } from './read-workbook';
export { toSnapshot } from './to-snapshot';
export { patchWorkbook } from './patch/patch-workbook';
export type * from './patch/workbook-changes';
export { enrichWorkbook } from './enrich/enrich-workbook';
export { createWorkbook } from './create/create-workbook';
export type * from './create/workbook-spec';
export { formatCellText, type CellTextOptions } from './number-format';
export type * from './workbook-file';

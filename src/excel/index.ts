export { createExcelWorkbook, type ExcelWorkbook } from './excel-workbook';
export type { WorkbookChange } from './watch-changes';

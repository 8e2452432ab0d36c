export { newWorkbook, type NewWorkbookOptions } from './new-workbook';

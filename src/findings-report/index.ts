export { reportCsv } from './report-csv';
export { reportWorkbook } from './report-workbook';

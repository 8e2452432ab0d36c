import type { Texts } from '../texts';

export const report: Texts['report'] = {
  title: 'Check report',
  about: 'All findings, with what has been accepted and why, as a file to keep with the case.',
  asWorkbook: 'Download as Excel',
  asCsv: 'Download as CSV',
  outOfDate: 'The workbook has changed since the report was made.',
  prepared: 'The report is ready. If the download does not start, choose the file here:',
  made: (day) => `Made on ${day}.`,
  state: 'State',
  open: 'Open',
  accepted: 'Accepted',
  name: 'Name of the need',
  sheet: 'Sheet',
  found: 'In the cell',
  expected: 'Expected',
  reason: 'Accepted because',
};

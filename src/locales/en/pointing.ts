import type { Texts } from '../texts';

/** Pointing at the needs queue where it is not found by itself. */
export const pointing: Texts['pointing'] = {
  title: 'Are the needs in another table?',
  about:
    'Select a cell of the table in Excel, and show what the headers mean. The workbook will remember it.',
  use: 'Use the table I have selected',
  none: 'No headers were found there. Select a cell of the table, in or right below the row of headers.',
  found: (sheet, row) => `The headers in ${sheet}, row ${row}`,
  notRead: 'Not read',
  lacks: (columns) => `Also choose which column is ${columns}.`,
  ready: 'The table can be used now.',
  save: 'Use the table',
  cancel: 'Cancel',
};

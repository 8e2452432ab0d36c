import type { Texts } from '../texts';

/** Pointing at a table that is not found by itself. */
export const pointing: Texts['pointing'] = {
  title: 'Are the needs in another table?',
  otherTitle: 'Is there a table that was not found?',
  which: 'The table is',
  about:
    'Select a cell of the table in Excel, and show what the headers mean. The workbook will remember it.',
  use: 'Use the table I have selected',
  none: 'No headers were found there. Select a cell of the table, in or right below the row of headers.',
  found: (sheet, row) => `The headers in ${sheet}, row ${row}`,
  isRead: (table) =>
    `The table is already read as ${table}. Select a cell of another table, or correct the columns above.`,
  notRead: 'Not read',
  lacks: (columns) => `Also choose which column is ${columns}.`,
  ready: 'The table can be used now.',
  save: 'Use the table',
  cancel: 'Cancel',
};

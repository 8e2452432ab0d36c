import type { workbook as bokmaal } from '../../nb/rules/workbook';

export const workbook = {
  'workbook/missing-column': {
    title: 'A column is missing',
    why: 'Without the column, the rows of the table cannot be checked.',
    todo: 'Add the column, or give the right column this header.',
    messages: {
      missing: 'The table {table} has no column with the header “{column}”.',
    },
  },
  'workbook/ambiguous-column': {
    title: 'Two columns for the same thing',
    why: 'When two columns say the same thing, it is unclear which values count.',
    todo: 'Give the column that should not be used another header.',
    messages: {
      ambiguous:
        'Both “{used}” and “{header}” can be the column “{column}” of {table}. Only one can be; “{used}” was read.',
    },
  },
  'workbook/formula-error': {
    title: 'The formula gives an error',
    why: 'The value is unknown, and so is everything that is worked out from it.',
    todo: 'Correct the formula in the cell, or the cell it refers to.',
    messages: {
      error: 'The cell under “{column}” gives {error}. There should be a value here.',
    },
  },
} satisfies typeof bokmaal;

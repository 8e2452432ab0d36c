import type { workbook as bokmaal } from '../../nb/rules/workbook';

export const workbook = {
  'workbook/settings-invalid': {
    title: 'A setting cannot be read',
    why: 'As long as a row is wrong, nothing that the sheet says is in force.',
    todo: 'Correct the cell, or take the row away.',
    messages: {
      kind: '“{found}” is nothing that can be set. Write one of: {known}.',
      name: '“{found}” is not known.',
      near: '“{found}” is not known. Did you mean {expected}?',
      value: '“{found}” cannot be used here. It can only be: {known}.',
    },
  },
  'workbook/table-twice': {
    title: 'The table is there twice',
    why: 'Saksklar cannot know which of them is in force. If the wrong one is read, every figure is wrong.',
    todo: 'Choose in the settings which table is to be read, or hide the sheet with the old one.',
    messages: {
      twice:
        '{table} here has many of the same rows as the table in {other}. The one in {other} has been read.',
    },
  },
  'workbook/missing-column': {
    title: 'A column is missing',
    why: 'Without the column, the rows of the table cannot be checked.',
    todo: 'Add the column, give the right column this header, or choose in the settings what the column is.',
    messages: {
      missing: 'The table {table} has no column with the header “{column}”.',
      near: 'The table {table} has no column with the header “{column}”. Is it “{found}”?',
    },
  },
  'workbook/ambiguous-column': {
    title: 'Two columns for the same thing',
    why: 'When two columns say the same thing, it is unclear which values count.',
    todo: 'Give the column that should not be used another header, or choose in the settings which one it is.',
    messages: {
      ambiguous:
        'Both “{used}” and “{header}” can be the column “{column}” of {table}. Only one can be; “{used}” was read.',
    },
  },
  'workbook/column-unsure': {
    title: 'The header is like a known one',
    why: 'A column that is not read is not checked, and nobody notices.',
    todo: 'Correct the header, or choose in the settings what the column is.',
    messages: {
      near: 'Did you mean “{column}”? “{found}” in {table} is not known, and the column has not been read.',
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
  'workbook/number-as-text': {
    title: 'The number is kept as text',
    why: 'Excel leaves text out when it adds up, so the sums are too small.',
    todo: 'Write the number again, or use the fix.',
    messages: {
      text: '“{found}” is kept as text. There should be the number {expected} here.',
    },
  },
  'workbook/merged-cells': {
    title: 'Merged cells in the table',
    why: 'Only the first cell holds what is written. The other rows lack the value.',
    todo: 'Unmerge the cells, and fill in each of them.',
    messages: {
      merged: '{cells} are merged.',
    },
  },
  'workbook/total-in-data': {
    title: 'A sum among the rows',
    why: 'The sum goes along when Excel sorts, filters and adds up, and then all is counted twice.',
    todo: 'Move the sum out of the table, or turn on the table’s own totals row.',
    messages: {
      total: 'The row is a sum, but stands among the rows of {table}. It is not counted.',
    },
  },
  'workbook/hidden-rows': {
    title: 'Hidden rows are counted',
    why: 'Whoever looks at the sheet does not see all that is checked and added up.',
    todo: 'Show the rows, or remove the filter, if they are to be looked over.',
    messages: {
      one: '1 row of {table} is hidden or filtered away. It is checked and counted.',
      several: '{count} rows of {table} are hidden or filtered away. They are checked and counted.',
    },
  },
  'workbook/blank-row': {
    title: 'An empty row in the table',
    why: 'Excel takes the range to end at the empty row when it is sorted or filtered.',
    todo: 'Delete the empty row.',
    messages: {
      blank: 'The row is empty, but {table} goes on below it.',
    },
  },
  'workbook/unit-suspect': {
    title: 'The amount may be in the wrong unit',
    why: 'One amount in another unit than the others makes every sum wrong.',
    todo: 'Write the amount in the unit of the column, or write in the header which unit the column is in.',
    messages: {
      unit: '{found} is far from the frames of the queue, which are around {usual}. Did you mean {expected}?',
      far: '{found} is far from the frames of the queue, which are around {usual}.',
      assumed:
        '“{header}” is read as MNOK, for the unit stands neither in the header nor above the table. Then {found} is an amount here.',
      allocation:
        'The allocation is read as {allocation}, while the frames of the queue together are {frames}. One of them is probably in another unit.',
    },
  },
} satisfies typeof bokmaal;

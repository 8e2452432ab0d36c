import type { Texts } from '../texts';

/** Trying out other frames, without the workbook being changed. */
export const whatIf: Texts['whatIf'] = {
  open: 'Try out …',
  title: 'You are trying out',
  about:
    'Leave changes out or type other amounts, and the figures below follow. The workbook is not changed.',
  include: 'Include',
  frame: 'New frame',
  inWorkbook: (amount) => `In the workbook: ${amount}`,
  wrong: 'Type an amount in MNOK, such as 6.8.',
  write: 'Write to the workbook …',
  back: 'Back to the workbook’s figures',
  apply: (cells) => (cells === 1 ? 'Write the cell' : `Write ${cells} cells`),
  left: (needs) =>
    `${needs} cannot be written: the cells hold formulas, or are not there. Change them in Excel.`,
  written: (cells) =>
    cells === 1
      ? '1 cell has been written to the workbook.'
      : `${cells} cells have been written to the workbook.`,
};

/** What is left of the year's money after each case. */
export const steps: Texts['steps'] = {
  title: 'Available after each case',
  caption: 'Available before the meeting and after each case in agenda order, in MNOK',
  case: 'Case',
  left: 'Available, MNOK',
  before: 'Before the meeting',
  afterCase: (number) => `Case ${number}`,
  onNoCase: 'On no case',
  unknown: 'unknown',
  short: 'too little',
};

/** What the board has decided of a need's frame before. */
export const history: Texts['history'] = {
  title: (count) => (count === 1 ? '1 frame decided before' : `${count} frames decided before`),
  others: (count) => `Decided frames of ${count === 1 ? '1 other need' : `${count} other needs`}`,
  first: 'First frame',
  changed: 'Changed frame',
  inCase: (number) => `case ${number}`,
  since: (change, percent) => `Changed by ${change} MNOK (${percent}\u00a0%) since the first.`,
};

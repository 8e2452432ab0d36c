import type { DemoTexts } from '../demo-texts';

export const demo = {
  title: 'Saksklar without Excel',
  subtitle: 'Everything happens in the browser. The file is sent nowhere.',
  sample: 'Sample: programme board, June 2022',
  open: 'Open .xlsx',
  save: 'Download a copy',
  reset: 'Back to the sample',
  drop: 'Drop the workbook here',
  language: 'Language of Excel',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  opened: (file) => `${file} is open.`,
  newWorkbook: 'A new workbook is open.',
  newName: 'New needs queue.xlsx',
  prepared: (file) => `${file} is ready to download.`,
  copyName: (name) => `${name} – copy.xlsx`,
  close: 'Close',
  refused: 'The cell cannot be changed. The sheet or the cell is protected.',
  sheet: {
    workbook: 'Workbook',
    nameBox: 'Cell',
    formulaBar: 'Formula bar',
    sheets: 'Sheets',
    editing: (cell) => `Content of ${cell}`,
  },
  pane: {
    label: 'Task pane Saksklar',
    width: 'Width of the task pane',
    pixels: (width) => `${width} pixels`,
  },
} satisfies DemoTexts;

import type { ContractTexts } from '../contract-texts';

export const contract = {
  title: 'Does Excel answer as expected?',
  about:
    'This page tries what Saksklar relies on in Excel, on sheets of its own that are deleted afterwards. Use an empty workbook: the undo list is emptied.',
  run: 'Run',
  save: 'Download the results',
  running: (done, all) => `Running … ${done} of ${all}`,
  summary: ({ passed, failed, skipped }) => `${passed} hold, ${failed} do not hold, ${skipped} left out`,
  outcomes: { passed: 'Holds', failed: 'Does not hold', skipped: 'Left out' },
  source: 'Source',
  broken: (detail) => `The trial stopped: ${detail}`,
  notInExcel: 'Open this page as a task pane in Excel.',
} satisfies ContractTexts;

import type { settings as bokmaal } from '../nb/settings';

export const settings = {
  notJson: 'it is not one JSON object { … }',
  newer: 'it was made by a newer version of Saksklar',
  unknownName: (name: string, nearest: string | null) =>
    `${name} does not exist${nearest === null ? '' : ` (did you mean ${nearest}?)`}`,
  wrongValue: (name: string, allowed: string) => `${name} can only be ${allowed}`,
  ignored: (mistakes: string) => `The settings in the workbook are not in force: ${mistakes}.`,
  title: 'Settings',
  back: 'Back',
  open: 'Settings',
  about: 'What you choose here travels with the workbook and holds for everyone who uses it.',
  reset: 'Reset the settings',
  newWorkbook: {
    title: 'New workbook',
    about: 'An empty needs queue with all tables in place. This workbook stays as it is.',
    open: 'Open a new workbook',
  },
  columns: {
    title: 'Tables and columns',
    about:
      'Headers that are not known are not read. Choose what they mean, if they are something Saksklar needs.',
    unused: 'Not read',
    whichColumn: (column: string) => `Several columns may be “${column}”. Which one is it?`,
    which: (table: string) => `${table} is there twice. Which one is to be read?`,
    notRead: (table: string, place: string) => `${table} in ${place} is not read.`,
    readAgain: 'Read it',
    understood: (headers: readonly string[]) => `Known columns: ${headers.join(', ')}.`,
  },
  thresholds: {
    title: 'Limits',
    names: {
      largeChangePercent: 'A large change is more than',
      reasonWords: 'A reason has at least',
      actualsDays: 'Actuals are at most so old at the meeting',
    },
    units: { largeChangePercent: '%', reasonWords: 'words', actualsDays: 'days' },
    usual: (value: string) => `Usually ${value}.`,
    toUsual: (value: string) => `Back to ${value}`,
    wrong: (least: string, most: string) => `Write a number from ${least} to ${most}.`,
  },
  computed: {
    title: 'Computed columns',
    about: 'These are put to the right of the needs queue when you add Findings and Frame changes.',
  },
  rules: {
    title: 'Checks',
    about: 'An error blocks submission, a warning must be considered, information is only for you to know.',
    groups: {
      workbook: 'The workbook',
      need: 'Needs',
      frame: 'Frame',
      funding: 'Funding',
      schedule: 'Deadlines',
      budget: 'Economy',
      process: 'Process',
      case: 'Cases',
      action: 'Actions',
      plan: 'Delivery plan',
      priority: 'Priorities',
      portfolio: 'Portfolio',
    },
    count: (count: number) => `${count} ${count === 1 ? 'check' : 'checks'}`,
    changed: (count: number) => `${count} changed`,
    usual: (level: string) => `As usual (${level.toLowerCase()})`,
    off: 'Off',
  },
} satisfies typeof bokmaal;

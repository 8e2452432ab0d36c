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
  undone: 'The settings are as before.',
  newWorkbook: {
    title: 'New workbook',
    about: 'An empty needs queue with all tables in place. This workbook stays as it is.',
    open: 'Open a new workbook',
  },
  columns: {
    title: 'Tables and columns',
    about:
      'Below each header stands what the column is read as. If it is wrong, choose something else. Headers that are not known are not read.',
    unused: 'Not read',
    taken: 'Read from another column',
    takenBy: (field, header) => `${field}, now from “${header}”`,
    unitOf: (header) => `Unit of ${header}`,
    unitIs: (unit) => `The amounts are in ${unit}`,
    unitTold: (unit) => `The amounts are in ${unit}, as the workbook says`,
    unitAssumed: (unit) => `The unit is not stated, read as ${unit}`,
    unitAsTold: 'The unit is as the workbook says',
    whichUnit: (headers) => `Which unit are the amounts in? The workbook does not say for ${headers}.`,
    whichColumn: (column: string) => `Several columns may be “${column}”. Which one is it?`,
    which: (table: string) => `${table} is there twice. Which one is to be read?`,
    notRead: (table: string, place: string) => `${table} in ${place} is not read.`,
    readAgain: 'Read it',
    understood: (count: number) => (count === 1 ? '1 known column' : `${count} known columns`),
    state: (tables, unread) =>
      `${tables === 1 ? '1 table' : `${tables} tables`}${unread === 0 ? '' : unread === 1 ? ', 1 header not read' : `, ${unread} headers not read`}`,
  },
  words: {
    title: 'Your own words',
    state: (count: number) => (count === 0 ? 'None' : count === 1 ? '1 word' : `${count} words`),
    about: 'If you use other words than Saksklar knows, say here what they mean. They are then not reported.',
    means: (word: string, means: string) => `“${word}” means ${means}`,
    list: 'For',
    word: 'Your word',
    meaning: 'Means',
    add: 'Add the word',
    remove: 'Remove',
    removeOf: (word: string) => `Remove “${word}”`,
    known: (word: string, means: string) => `“${word}” is known, and means ${means}.`,
  },
  bodies: {
    title: 'Case numbers',
    state: (count: number) =>
      count === 0
        ? 'The usual, such as 17/22'
        : count === 1
          ? '1 body by itself'
          : `${count} bodies by themselves`,
    about:
      'If a body numbers its cases in its own way, write the pattern: n is the case, m the meeting, yy or yyyy the year.',
    numbers: (body: string, pattern: string) => `${body}: ${pattern}`,
    name: 'Body',
    pattern: 'Pattern',
    example: 'For example PS nn/yy or n-mm/yy.',
    add: 'Add the body',
    remove: 'Remove',
    removeOf: (body: string) => `Remove ${body}`,
    wrong:
      'The pattern needs one n for the case and yy or yyyy for the year, with a sign between, such as PS nn/yy.',
  },
  priceLevel: {
    title: 'Price level',
    none: 'Not given',
    label: 'Stands beside the first amounts of the documents',
    example: 'For example 2022 prices, incl. VAT. Leave it empty to say nothing.',
  },
  template: { builtIn: 'Comes with Saksklar' },
  language: {
    title: 'Language',
    label: 'Language of the pane, for you alone on this machine',
    asExcel: 'As in Excel',
  },
  thresholds: {
    title: 'Limits',
    state: (changed: number) => (changed === 0 ? 'As usual' : `${changed} changed`),
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
    state: (chosen: number, all: number) => `${chosen} of ${all}`,
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

import type { schedule as bokmaal } from '../../nb/rules/schedule';

export const schedule = {
  'schedule/date-invalid': {
    title: 'Not a date',
    why: 'When a date cannot be read in one way, nobody knows what holds.',
    todo: 'Write the date like this: 30.06.2022. A period can be written as June 2022 or Q3 2022.',
    messages: {
      invalid: '“{found}” is not a date or a period.',
      near: '“{found}” is not a date. Did you mean {expected}?',
      period: '“{found}” is a period. There should be one date here.',
    },
  },
  'schedule/year-missing': {
    title: 'The year is missing',
    why: 'Without a year nobody knows whether the deadline is past.',
    todo: 'Write the year with the deadline.',
    messages: {
      missing:
        '“{found}” does not say which year, and it does not follow from the header, the title or Economy.',
      likely:
        '“{found}” does not say which year, and it does not follow from the header, the title or Economy. The meeting is in {year}. Did you mean “{expected}”?',
    },
  },
  'schedule/not-a-deadline': {
    title: 'Not a deadline',
    why: 'Nobody can be late with something that is to happen “as soon as possible”.',
    todo: 'Write a date or a period.',
    messages: {
      vague: '“{found}” does not say when. There should be a date or a period here.',
    },
  },
  'schedule/extension-incomplete': {
    title: 'A new deadline without an old one',
    why: 'The board cannot see what is put off, or by how long.',
    todo: 'Write the deadline that holds now.',
    messages: {
      incomplete: 'The new deadline is {proposed}, but the deadline that holds now is empty.',
    },
  },
  'schedule/new-before-old': {
    title: 'The new deadline is earlier',
    why: 'A deadline is seldom brought forward. If the dates are swapped, the board decides the wrong one.',
    todo: 'See whether the deadlines are swapped.',
    messages: {
      earlier: 'The new deadline {proposed} is before the one that holds, {current}.',
    },
  },
  'schedule/overdue': {
    title: 'The deadline is past',
    why: 'The board will ask why the need is not finished.',
    todo: 'Propose a new deadline, or set the phase to Done.',
    messages: {
      overdue:
        'The deadline {deadline} is past at the meeting on {meeting}. The need is not finished, and the new deadline is empty.',
    },
  },
  'schedule/frame-without-time': {
    title: 'The deadline does not change',
    why: 'When the frame changes, the board often asks whether the time changes too.',
    todo: 'See whether the deadline holds.',
    messages: {
      same: 'The frame changes, but the deadline is still {deadline}.',
    },
  },
} satisfies typeof bokmaal;

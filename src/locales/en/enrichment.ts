import type { enrichment as bokmaal } from '../nb/enrichment';

type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
const infos = (count: number): string => `${count} for information`;

export const enrichment = {
  doNotWrite:
    'Made by Saksklar. Do not write here: the sheet is made anew when the workbook is brought up to date.',
  state: ({ error, warning, info }: Counts) =>
    [
      error > 0 && counted(error, 'error'),
      warning > 0 && counted(warning, 'warning'),
      info > 0 && infos(info),
    ]
      .filter((part) => part !== false)
      .join(', ') || 'In order',
  findings: {
    summary: ({ error, warning, info }: Counts, meeting: string) =>
      `${counted(error, 'error')}, ${counted(warning, 'warning')} and ${infos(info)}. Meeting on ${meeting}.`,
    severity: 'Severity',
    need: 'Need',
    cell: 'Cell',
    title: 'Finding',
    message: 'What is wrong',
    why: 'Why it matters',
    todo: 'What to do',
    rule: 'Rule',
    none: 'No findings.',
  },
  changes: {
    meeting: (day: string) =>
      `Proposed changes for the meeting on ${day}. Amounts in MNOK, needs in agenda order.`,
    none: 'No need proposes another frame or another deadline.',
    noYear:
      'The workbook has no row for the year in an economy table, so the effect on the programme is not known.',
    unknown: 'unknown',
    need: 'Need',
    name: 'Name',
    case: 'Case',
    current: 'Current frame',
    change: 'Change',
    proposed: 'New frame',
    percent: 'Change in %',
    deadline: 'Deadline',
    newDeadline: 'New deadline',
    months: 'Months',
    availableAfter: 'Available after',
    programme: (year: number) => `The programme’s money ${year}, MNOK`,
    post: 'Item',
    before: 'Before',
    after: 'After',
    allocation: 'Allocation',
    frames: 'Sum of decided frames',
    forecast: 'Annual forecast',
    available: 'Available',
    chart: 'Frames before and after',
    chartText:
      'Column chart with the current and the new frame of each need. The figures are in the table above.',
  },
} satisfies typeof bokmaal;

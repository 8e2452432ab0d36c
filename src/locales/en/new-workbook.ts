import type { newWorkbook as bokmaal } from '../nb/new-workbook';

export const newWorkbook = {
  title: 'Needs queue',
  aboutTab: 'About the workbook',
  sheets: {
    needs: {
      tab: 'Needs queue',
      title: 'Needs queue',
      about:
        'One row for each need. Amounts in MNOK. To propose a change, fill in New frame or New deadline, and the rest of the row.',
    },
    economy: {
      tab: 'Economy',
      title: 'The programme’s money',
      about:
        'One row for each year. Amounts in MNOK. Decided frames, annual forecast and available are worked out.',
    },
    cases: {
      tab: 'Cases',
      title: 'Cases',
      about: 'The cases of the coming meetings, in the order in which they are taken up.',
    },
    meetings: {
      tab: 'Meetings',
      title: 'Meetings',
      about: 'The meetings and their dates. Saksklar reckons what is late from the date of the meeting.',
    },
    resolutions: {
      tab: 'Resolutions',
      title: 'Resolutions',
      about:
        'All that the programme board has decided. For frame and cap, To holds the amount in MNOK; for time, the deadline.',
    },
    actions: { tab: 'Actions', title: 'Action list', about: 'What is to be followed up after the meetings.' },
    products: {
      tab: 'Product queue',
      title: 'Product queue',
      about: 'The delivery plan: the original and the revised plan of each product.',
    },
    measures: {
      tab: 'Measures',
      title: 'Measures in order of priority',
      about: 'Ranks run over all measures. Cost in MNOK.',
    },
    portfolio: {
      tab: 'Portfolio',
      title: 'Portfolio',
      about: 'Measures in the sector that the programme follows.',
    },
    milestones: {
      tab: 'Milestones',
      title: 'Milestones',
      about: 'What is to be done when, and where it is considered.',
    },
    risks: { tab: 'Risks', title: 'Risks', about: 'Risks to the programme, with measures.' },
  },
  about: [
    { style: 'title', text: 'About the workbook' },
    {
      style: 'paragraph',
      text: 'The workbook was made by Saksklar and is ready to be filled in. Only the needs queue must be used. The other sheets switch on checks and figures as you fill them in; those you do not need, you may delete.',
    },
    { style: 'heading', text: 'How to fill it in' },
    {
      style: 'paragraph',
      text: 'Write in the first empty row. The table grows by itself, and formats, lists and formulas come along.',
    },
    {
      style: 'paragraph',
      text: 'Needs are written #20, cases 17/22. Several needs are written with commas or “and”: #3 and #24.',
    },
    {
      style: 'paragraph',
      text: 'Amounts are written as numbers, in MNOK: 4.8. Deadlines are written as a date, a month or a period: 09.06.2022, December 2022, Q3 2022.',
    },
    {
      style: 'paragraph',
      text: 'In Cap, 13 means that the frame may be up to 13 MNOK. Write < 13 when it must be below.',
    },
    {
      style: 'paragraph',
      text: 'When there are several sources in Funding, write the amount of each: Programme money 6.8 MNOK and membership fee 2.0 MNOK.',
    },
    { style: 'heading', text: 'A change of frame' },
    {
      style: 'paragraph',
      text: 'Fill in New frame. Change is worked out. Write the background, why the estimate has changed, the consequence of both yes and no, when the needs group assessed it and what it recommends. Enter the case in Cases with the need in the column Need.',
    },
    { style: 'heading', text: 'Columns you may change' },
    {
      style: 'paragraph',
      text: 'You may add columns of your own, move them and rename them. Saksklar knows the usual names of columns, also when the unit stands in the header: Frame (1000 NOK).',
    },
  ],
} satisfies typeof bokmaal;

import { createWorkbook, type CellSpec } from '../../src/xlsx';
import { CASE_NUMBER, ECONOMY, lastDay, NEEDS, serial } from './reference-case';

const kroner = (amount: number): number => Math.round(amount * 1_000_000);

/** English headers, amounts in kroner, most of them formulas, hidden rows and a hidden sheet with last year's notes. */
export function englishKroner(): Uint8Array {
  const day = (value: number): CellSpec<'day'> => ({ value, style: 'day' });
  return createWorkbook<'day'>({
    title: 'Needs queue',
    language: 'en-GB',
    creator: 'Saksklar',
    created: '2022-06-01T00:00:00Z',
    styles: { day: { numberFormat: 'yyyy-mm-dd' } },
    sheets: [
      {
        name: "Programme '22",
        rows: [
          ['Needs of the programme'],
          [],
          [
            ...[
              'Need ID',
              'Need name',
              'Owner',
              'Stage',
              'Current frame (NOK)',
              'Actuals (NOK)',
              'Remaining (NOK)',
            ],
            ...[
              'Proposed frame (NOK)',
              'Increase (NOK)',
              'Due date',
              'New due date',
              'Background',
              'Rationale',
            ],
            ...['Impact', 'Funded by', 'Operating costs', 'Needs group date'],
          ],
          ...NEEDS.map(
            ({ id, name, frame, spent, remaining, deadline, change }, index): CellSpec<'day'>[] => {
              const row = index + 4;
              return [
                `#${id}`,
                name,
                'Section A',
                'In execution',
                { formula: `=${kroner(frame) / 100000}*100000`, value: kroner(frame) },
                spent === null ? null : kroner(spent),
                remaining === null ? null : kroner(remaining),
                change ? kroner(change.proposed) : null,
                change
                  ? { formula: `=H${row}-E${row}`, value: kroner(change.proposed) - kroner(frame) }
                  : null,
                day(lastDay(deadline)),
                change ? day(lastDay(change.deadline)) : null,
                change?.background ?? null,
                change?.reason ?? null,
                change ? `If approved: ${change.yes}. If rejected: ${change.no}.` : null,
                'Programme money',
                'No change in running costs',
                change ? day(serial(2022, 5, 24)) : null,
              ];
            },
          ),
        ],
      },
      {
        name: 'Money',
        rows: [
          [
            'Year',
            'Allocation (NOK)',
            'Actuals (NOK)',
            'As of',
            'Remaining (NOK)',
            'Forecast (NOK)',
            'Available (NOK)',
          ],
          [
            ECONOMY.year,
            170_000_000,
            40_000_000,
            day(serial(2022, 5, 31)),
            76_000_000,
            { formula: '=C2+E2', value: 116_000_000 },
            { formula: '=B2-F2', value: 54_000_000 },
          ],
        ],
      },
      {
        name: 'Agenda',
        rows: [
          ['Case no', 'Subject', 'Case type', 'Needs', 'Draft resolution', 'Meeting no'],
          [
            CASE_NUMBER,
            'Frames of two needs',
            'Decision',
            '#20, #23',
            'The frames are increased as proposed.',
            '3/22',
          ],
        ],
      },
      {
        name: 'Calendar',
        rows: [
          ['Meeting no', 'Board', 'Meeting date', 'Venue'],
          ['3/22', 'Programme board', day(serial(2022, 6, 9)), 'Oslo'],
        ],
      },
      {
        name: 'Portfolio',
        rows: [
          ['Measure', 'Owner', 'Mainly digital', 'Needs coordination', 'Segment', 'Status', 'Follow-up'],
          ['National overview', 'Unit B', 'Yes', 'yes', 'Joint steering', 'Green', ''],
          ['Shared record', 'Unit C', 'Yes', 'Yes', 'Coordination', 'Red', 'New plan in August'],
        ],
      },
      {
        name: 'Actions',
        rows: [
          ['Date', 'Action item', 'Assigned to', 'Due date', 'Status', 'Result'],
          [
            day(serial(2022, 5, 24)),
            'Settle who pays',
            'Unit A',
            'by the end of June 2022',
            'In progress',
            '',
          ],
          [day(serial(2022, 5, 24)), 'Sum up the replies', 'Unit B', 'May 2022', 'Done', 'Sent to all'],
        ],
      },
      {
        name: 'Notes 2021',
        visibility: 'hidden',
        rows: [['Last year the board met five times.'], [2021, 'notes']],
      },
    ],
  });
}

import { writtenCount } from '../write-number';
/** Words used in more than one place. */
export const terms = {
  and: 'and',
  or: 'or',
  tables: {
    needs: 'Needs queue',
    economy: 'Economy',
    cases: 'Cases',
    meetings: 'Meetings',
    resolutions: 'Resolutions log',
    actions: 'Actions',
    products: 'Product queue',
    measures: 'Measures',
    portfolio: 'Portfolio',
    milestones: 'Milestones',
    risks: 'Risks',
  },
  units: { MNOK: 'MNOK', TNOK: 'thousand NOK', NOK: 'NOK' },
  addColumn: (column: string, table: string) =>
    `Add the column “${column}” to ${table}, or choose in the settings which column it is.`,
  lackedColumns: (columns: string, table: string, findings: number) =>
    `No column in ${table} is read as ${columns}. ${findings === 1 ? '1 finding comes' : `${findings} findings come`} of it.`,
  noChangeColumns:
    'No column is read as New frame, Change or New deadline, so no change can be shown. If the column has another name, choose it in the settings.',
  severity: { error: 'Error', warning: 'Warning', info: 'Information' },
  months: (count: number) => `${writtenCount(count)} ${Math.abs(count) === 1 ? 'month' : 'months'}`,
  days: (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`,
  /** A cell with nothing in it. */
  emptyCell: '(empty)',
  truth: { yes: 'TRUE', no: 'FALSE' },
};

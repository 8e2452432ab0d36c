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
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Information' },
  /** A cell with nothing in it. */
  emptyCell: '(empty)',
  truth: { yes: 'TRUE', no: 'FALSE' },
};

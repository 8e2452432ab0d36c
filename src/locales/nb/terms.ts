/** Words used in more than one place. */
export const terms = {
  and: 'og',
  or: 'eller',
  tables: {
    needs: 'Behovskø',
    economy: 'Økonomi',
    cases: 'Saker',
    meetings: 'Møter',
    resolutions: 'Vedtakslogg',
  },
  severity: { error: 'Feil', warning: 'Advarsel', info: 'Opplysning' },
  /** A cell with nothing in it. */
  emptyCell: '(tom)',
  truth: { yes: 'SANN', no: 'USANN' },
};

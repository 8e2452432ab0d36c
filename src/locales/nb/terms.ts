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
    actions: 'Aksjoner',
    products: 'Produktkø',
    measures: 'Tiltak',
    portfolio: 'Portefølje',
    milestones: 'Milepæler',
    risks: 'Risiko',
  },
  severity: { error: 'Feil', warning: 'Advarsel', info: 'Opplysning' },
  months: (count: number) => `${count} ${count === 1 ? 'måned' : 'måneder'}`,
  days: (count: number) => `${count} ${count === 1 ? 'dag' : 'dager'}`,
  /** A cell with nothing in it. */
  emptyCell: '(tom)',
  truth: { yes: 'SANN', no: 'USANN' },
};

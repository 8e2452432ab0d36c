import { writtenCount } from '../write-number';
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
  /** What amounts are kept in. */
  units: { MNOK: 'MNOK', TNOK: 'tusen kroner', NOK: 'kroner' },
  /** Before what to do, where the table has no column for what is missing. */
  addColumn: (column: string, table: string) =>
    `Legg til kolonnen «${column}» i ${table}, eller velg i innstillingene hvilken kolonne det er.`,
  lackedColumns: (columns: string, table: string, findings: number) =>
    `Ingen kolonne i ${table} er lest som ${columns}. ${findings === 1 ? '1 funn' : `${findings} funn`} kommer av det.`,
  noChangeColumns:
    'Ingen kolonne er lest som Ny ramme, Endring eller Ny frist, så ingen endring kan vises. Finnes kolonnen under et annet navn, velg den i innstillingene.',
  severity: { error: 'Feil', warning: 'Advarsel', info: 'Opplysning' },
  months: (count: number) => `${writtenCount(count)} ${Math.abs(count) === 1 ? 'måned' : 'måneder'}`,
  days: (count: number) => `${count} ${count === 1 ? 'dag' : 'dager'}`,
  /** A cell with nothing in it. */
  emptyCell: '(tom)',
  truth: { yes: 'SANN', no: 'USANN' },
};

import { writtenCount } from '../write-number';
/** Words used in more than one place. */
export const terms = {
  and: 'og',
  or: 'eller',
  tables: {
    needs: 'Behovskø',
    economy: 'Økonomi',
    cases: 'Saker',
    meetings: 'Møte',
    resolutions: 'Vedtakslogg',
    actions: 'Aksjonar',
    products: 'Produktkø',
    measures: 'Tiltak',
    portfolio: 'Portefølje',
    milestones: 'Milepelar',
    risks: 'Risiko',
  },
  units: { MNOK: 'MNOK', TNOK: 'tusen kroner', NOK: 'kroner' },
  addColumn: (column: string, table: string) =>
    `Legg til kolonnen «${column}» i ${table}, eller vel i innstillingane kva for ein kolonne det er.`,
  lackedColumns: (columns: string, table: string, findings: number) =>
    `Ingen kolonne i ${table} er lesen som ${columns}. ${findings === 1 ? '1 funn' : `${findings} funn`} kjem av det.`,
  noChangeColumns:
    'Ingen kolonne er lesen som Ny ramme, Endring eller Ny frist, så inga endring kan visast. Finst kolonnen under eit anna namn, vel han i innstillingane.',
  severity: { error: 'Feil', warning: 'Åtvaring', info: 'Opplysning' },
  months: (count: number) => `${writtenCount(count)} ${Math.abs(count) === 1 ? 'månad' : 'månader'}`,
  days: (count: number) => `${count} ${count === 1 ? 'dag' : 'dagar'}`,
  /** A cell with nothing in it. */
  emptyCell: '(tom)',
  truth: { yes: 'SANN', no: 'USANN' },
};

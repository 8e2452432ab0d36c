import { defineTable, field, required } from './define-table';

/**
 * Vedtakslogg: what the board has decided. Type gjennomføring with an amount in Til sets a need's first frame, which
 * is not a change; only rows of type ramme are changes.
 */
export const resolutionsLog = defineTable({
  fields: {
    day: required(
      field(
        'day',
        'Dato',
        'Dato',
        'Date',
        'Vedtaksdato',
        'Vedtatt dato',
        'Dato for vedtak',
        'Vedtatt',
        'Vedteke',
        'Møtedato',
        'Decided',
        'Decision date',
      ),
    ),
    case: field(
      'caseNumber',
      'Sak',
      'Sak',
      'Case',
      'Saksnr',
      'Saksnummer',
      'Sak nr',
      'Case no',
      'Case number',
    ),
    needs: required(
      field(
        'needIds',
        'Behov',
        'Behov',
        'Need',
        'Behovsnr',
        'Behov nr',
        'Nr',
        'Gjelder behov',
        'Gjeld behov',
        'Behovselement',
        'Tiltak',
        'Tiltak nr',
        'Needs',
        'Need no',
      ),
    ),
    type: required(
      field(
        'resolutionType',
        'Type',
        'Type',
        'Type',
        'Vedtakstype',
        'Type vedtak',
        'Resolution type',
        'Gjelder',
        'Gjeld',
      ),
    ),
    from: field('varying', 'Fra', 'Frå', 'From', 'Gammel ramme', 'Før', 'Old'),
    to: field('varying', 'Til', 'Til', 'To', 'Ny ramme', 'Etter', 'New'),
    text: field(
      'text',
      'Tekst',
      'Tekst',
      'Text',
      'Vedtak',
      'Vedtakstekst',
      'Vedtaksformulering',
      'Resolution',
      'Wording',
    ),
  },
  recognisedBy: [
    ['day', 'needs', 'type'],
    ['day', 'needs', 'to'],
    ['case', 'needs', 'type'],
    ['case', 'needs', 'from', 'to'],
  ],
});

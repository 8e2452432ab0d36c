import type { workbook as bokmaal } from '../../nb/rules/workbook';

export const workbook = {
  'workbook/missing-column': {
    title: 'Ein kolonne manglar',
    why: 'Utan kolonnen kan ikkje radene i tabellen kontrollerast.',
    todo: 'Legg til kolonnen, eller gje den rette kolonnen denne overskrifta.',
    messages: {
      missing: 'Tabellen {table} har ingen kolonne med overskrifta «{column}».',
    },
  },
  'workbook/ambiguous-column': {
    title: 'To kolonnar for det same',
    why: 'Når to kolonnar seier det same, er det uklart kva verdiar som gjeld.',
    todo: 'Gje den kolonnen som ikkje skal brukast, ei anna overskrift.',
    messages: {
      ambiguous:
        'Både «{used}» og «{header}» kan vere kolonnen «{column}» i {table}. Berre éin kan vere det; «{used}» er lesen.',
    },
  },
  'workbook/formula-error': {
    title: 'Formelen gjev feil',
    why: 'Verdien er ukjend, og alt som blir rekna ut av han, blir òg ukjent.',
    todo: 'Rett formelen i cella, eller cella han viser til.',
    messages: {
      error: 'Cella under «{column}» gjev {error}. Her skal det stå ein verdi.',
    },
  },
} satisfies typeof bokmaal;

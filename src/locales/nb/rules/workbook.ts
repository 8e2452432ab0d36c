export const workbook = {
  'workbook/missing-column': {
    title: 'En kolonne mangler',
    why: 'Uten kolonnen kan radene i tabellen ikke kontrolleres.',
    todo: 'Legg til kolonnen, eller gi den rette kolonnen denne overskriften.',
    messages: {
      missing: 'Tabellen {table} har ingen kolonne med overskriften «{column}».',
    },
  },
  'workbook/ambiguous-column': {
    title: 'To kolonner for det samme',
    why: 'Når to kolonner sier det samme, er det uklart hvilke verdier som gjelder.',
    todo: 'Gi den kolonnen som ikke skal brukes, en annen overskrift.',
    messages: {
      ambiguous:
        'Både «{used}» og «{header}» kan være kolonnen «{column}» i {table}. Bare én kan være det; «{used}» er lest.',
    },
  },
  'workbook/formula-error': {
    title: 'Formelen gir feil',
    why: 'Verdien er ukjent, og alt som regnes ut av den, blir også ukjent.',
    todo: 'Rett formelen i cellen, eller cellen den viser til.',
    messages: {
      error: 'Cellen under «{column}» gir {error}. Her skal det stå en verdi.',
    },
  },
};

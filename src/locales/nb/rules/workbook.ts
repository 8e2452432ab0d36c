export const workbook = {
  'workbook/settings-invalid': {
    title: 'En innstilling lar seg ikke lese',
    why: 'Så lenge en rad er feil, gjelder ingenting av det som står på arket.',
    todo: 'Rett cellen, eller ta raden bort.',
    messages: {
      kind: '«{found}» er ikke noe som kan stilles inn. Skriv en av: {known}.',
      name: '«{found}» er ikke kjent.',
      near: '«{found}» er ikke kjent. Mente du {expected}?',
      value: '«{found}» kan ikke brukes her. Det kan bare være: {known}.',
    },
  },
  'workbook/table-twice': {
    title: 'Tabellen står to ganger',
    why: 'Saksklar kan ikke vite hvilken av dem som gjelder. Leses feil tabell, blir alle tall feil.',
    todo: 'Velg i innstillingene hvilken tabell som skal leses, eller skjul arket med den gamle.',
    messages: {
      twice:
        '{table} her har mange av de samme radene som tabellen i {other}. Det er den i {other} som er lest.',
    },
  },
  'workbook/missing-column': {
    title: 'En kolonne mangler',
    why: 'Uten kolonnen kan radene i tabellen ikke kontrolleres.',
    todo: 'Legg til kolonnen, gi den rette kolonnen denne overskriften, eller velg i innstillingene hva kolonnen er.',
    messages: {
      missing: 'Tabellen {table} har ingen kolonne med overskriften «{column}».',
      near: 'Tabellen {table} har ingen kolonne med overskriften «{column}». Er det «{found}»?',
    },
  },
  'workbook/ambiguous-column': {
    title: 'To kolonner for det samme',
    why: 'Når to kolonner sier det samme, er det uklart hvilke verdier som gjelder.',
    todo: 'Gi den kolonnen som ikke skal brukes, en annen overskrift, eller velg i innstillingene hvilken det er.',
    messages: {
      ambiguous:
        'Både «{used}» og «{header}» kan være kolonnen «{column}» i {table}. Bare én kan være det; «{used}» er lest.',
    },
  },
  'workbook/column-unsure': {
    title: 'Overskriften ligner en kjent',
    why: 'En kolonne som ikke blir lest, blir ikke kontrollert, og ingen merker det.',
    todo: 'Rett overskriften, eller velg i innstillingene hva kolonnen er.',
    messages: {
      near: 'Mente du «{column}»? «{found}» i {table} er ikke kjent, og kolonnen er ikke lest.',
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
  'workbook/number-as-text': {
    title: 'Tallet er lagret som tekst',
    why: 'Excel tar ikke med tekst når den summerer, så summene blir for små.',
    todo: 'Skriv tallet på nytt, eller bruk rettingen.',
    messages: {
      text: '«{found}» er lagret som tekst. Her skal det stå tallet {expected}.',
    },
  },
  'workbook/merged-cells': {
    title: 'Sammenslåtte celler i tabellen',
    why: 'Bare den første cellen holder det som er skrevet. De andre radene mangler verdien.',
    todo: 'Opphev sammenslåingen, og fyll ut hver celle.',
    messages: {
      merged: '{cells} er slått sammen.',
    },
  },
  'workbook/total-in-data': {
    title: 'En sum står blant radene',
    why: 'Summen blir med når Excel sorterer, filtrerer og summerer, og da telles alt to ganger.',
    todo: 'Flytt summen ut av tabellen, eller slå på tabellens egen totalrad.',
    messages: {
      total: 'Raden er en sum, men står blant radene i {table}. Den er ikke regnet med.',
    },
  },
  'workbook/hidden-rows': {
    title: 'Skjulte rader er regnet med',
    why: 'Den som ser på arket, ser ikke alt som er kontrollert og summert.',
    todo: 'Vis radene, eller fjern filteret, om de skal sees over.',
    messages: {
      one: '1 rad i {table} er skjult eller filtrert bort. Den er kontrollert og regnet med.',
      several: '{count} rader i {table} er skjult eller filtrert bort. De er kontrollert og regnet med.',
    },
  },
  'workbook/blank-row': {
    title: 'Tom rad i tabellen',
    why: 'Excel tror at området slutter ved den tomme raden når det sorteres eller filtreres.',
    todo: 'Slett den tomme raden.',
    messages: {
      blank: 'Raden er tom, men {table} fortsetter under den.',
    },
  },
  'workbook/unit-suspect': {
    title: 'Beløpet kan være i feil enhet',
    why: 'Ett beløp i en annen enhet enn de andre gjør alle summer feil.',
    todo: 'Skriv beløpet i kolonnens enhet, eller skriv i overskriften hvilken enhet kolonnen er i.',
    messages: {
      unit: '{found} er langt fra rammene i køen, som er rundt {usual}. Mente du {expected}?',
      far: '{found} er langt fra rammene i køen, som er rundt {usual}.',
      assumed:
        '«{header}» er lest som MNOK, for enheten står verken i overskriften eller over tabellen. Da er {found} et beløp her.',
      allocation:
        'Tildelt ramme er lest som {allocation}, mens rammene i køen til sammen er {frames}. Trolig er det ene i en annen enhet.',
    },
  },
};

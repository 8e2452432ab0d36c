type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

const common = `
Valg for alle kommandoer som leser en arbeidsbok:
  --meeting DATO    møtedatoen som gjelder, for eksempel 2022-06-09 eller 09.06.2022
  --settings FIL    fil med innstillinger
  --lang nb|nn|en   språk (nb når ikke annet er sagt)
`;

/** Words of the command line. `check` and `frames` are written for people; the JSON has no text but messages. */
export const cli = {
  help: {
    overview: `Saksklar kontrollerer behovskøen, regner ut rammeendringer og skriver saksfremlegg.

Bruk: saksklar KOMMANDO …

  check FIL…                          finn feil i arbeidsboken
  frames FIL                          rammeendringene og virkningen for programmet
  enrich FIL -o UT.xlsx               en kopi med beregnede kolonner, funn og rammeendringer
  fix FIL -o UT.xlsx                  rett det som trygt kan rettes, i en kopi
  memo FIL --case SAK -o MAPPE        lag saksfremlegg i Word for en sak
  memo FIL --all -o MAPPE             lag saksfremlegg for alle sakene
  documents FIL --kind SLAG -o MAPPE  innkalling, referat, status, leveranseplan, prioritering, portefolje, kontrollark
  template check MAL.docx             se hva som er i en mal, og hva som er galt
  verify DOKUMENT.docx FIL            sammenlign et dokument med arbeidsboken
  refresh DOKUMENT.docx FIL -o UT     oppdater tallene i et dokument
  new UT.xlsx                         en ny arbeidsbok med alle tabellene på plass
  sample UT.xlsx                      skriv eksempelarbeidsboken

Skriv «saksklar KOMMANDO --help» for valgene til hver kommando.
`,
    check: `Bruk: saksklar check FIL… [--json] [-o UT.xlsx] [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Viser feil, advarsler og opplysninger om hver arbeidsbok, med celle og hva som kan gjøres.

  --json            skriv funnene som JSON
  -o UT.xlsx        skriv også funnene som en rapport, i Excel eller (UT.csv) som tekst; bare for én fil
${common}
Avslutter med 0 når ingenting hindrer innsending, 1 når noe gjør det, 2 når arbeidsboken ikke kunne leses.
`,
    frames: `Bruk: saksklar frames FIL [--json] [--only 20,23] [--set 20=7,25] [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Viser behov med foreslått endring av ramme eller frist, og programmets tall før og etter.

  --json            skriv tallene som JSON, i MNOK
  --only 20,23      regn bare med disse behovene
  --set 20=7,25     prøv en annen ny ramme for et behov, i MNOK; kan gjentas
${common}
Avslutter med 0, med 1 når en endring ikke lar seg regne ut, og med 2 når arbeidsboken ikke kunne leses.
`,
    enrich: `Bruk: saksklar enrich FIL -o UT.xlsx [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Skriver en kopi av arbeidsboken med beregnede kolonner til høyre for behovskøen, arkene Kontroll og Rammeendringer
med diagram, og merker på cellene med funn. Alt annet i filen er som før. Det Saksklar la inn tidligere, blir
skrevet på nytt.

  -o, --output      kopien som skal skrives
${common}
Avslutter med 0, og med 2 når kopien ikke kunne lages.
`,
    fix: `Bruk: saksklar fix FIL -o UT.xlsx [--rule ID…] [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Skriver en kopi av arbeidsboken der det som bare gjelder skrivemåten er rettet, og viser hver rettelse. Alt annet
i filen er som før.

  -o, --output      kopien som skal skrives
  --rule ID         rett i stedet det disse reglene foreslår, for eksempel --rule need/phase-unknown
${common}
Avslutter med 0, også når det ikke var noe å rette, og med 2 når kopien ikke kunne lages.
`,
    memo: `Bruk: saksklar memo FIL (--case 17/22 | --all) -o MAPPE [--template MAL.docx] [--force]
                     [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Lager saksfremlegg som Word-dokument, og skriver navnene på filene. Slaget følger av saken: rammeendring, behov til
modning eller gjennomføring, eller en sak uten behov.

  --case SAK        saken det gjelder
  --all             alle sakene; saker med feil blir nevnt og ikke laget
  -o, --output      mappen dokumentene skal ligge i; den blir laget om den ikke finnes
  --template MAL    egen mal (.docx eller .dotx)
  --force           lag dokumentet selv om saken har feil, merket UTKAST på hver side
${common}
Avslutter med 0, med 1 når feil i arbeidsboken hindrer et dokument, og med 2 når det ikke kunne lages.
`,
    documents: `Bruk: saksklar documents FIL --kind SLAG -o MAPPE [--template MAL.docx] [--draft]
                          [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Lager et av møtets andre dokumenter i Word, og skriver navnet på filen.

  --kind SLAG       innkalling, referat, status, leveranseplan, prioritering, portefolje eller kontrollark
  -o, --output      mappen dokumentet skal ligge i; den blir laget om den ikke finnes
  --template MAL    egen mal (.docx eller .dotx)
  --draft           merk dokumentet UTKAST på hver side
${common}
Avslutter med 0, og med 2 når dokumentet ikke kunne lages.
`,
    template: `Bruk: saksklar template check MAL.docx [--json] [--lang nb|nn|en]

Viser feltene i en mal (.docx eller .dotx), og alt som er galt med dem, med sted.

  --json            skriv svaret som JSON

Avslutter med 0, med 1 når malen har feil, og med 2 når den ikke kunne leses.
`,
    verify: `Bruk: saksklar verify DOKUMENT.docx FIL [--json] [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Sammenligner et dokument som er laget med Saksklar, også om noen har skrevet i det siden, med arbeidsboken.

  --json            skriv svaret som JSON
${common}
Avslutter med 0 når tallene er de samme, 1 når noe er forskjellig, og 2 når de ikke kunne sammenlignes.
`,
    refresh: `Bruk: saksklar refresh DOKUMENT.docx FIL -o UT.docx [--overwrite] [--meeting DATO] [--settings FIL]
                        [--lang nb|nn|en]

Oppdaterer tallene i et dokument fra arbeidsboken, og viser hver endring. Alt annet i dokumentet er som før.

  -o, --output      dokumentet som skal skrives
  --overwrite       også tall som noen har skrevet over for hånd
${common}
Avslutter med 0, og med 2 når dokumentet ikke kunne oppdateres.
`,
    new: `Bruk: saksklar new UT.xlsx [--lang nb|nn|en]

Skriver en tom arbeidsbok med alle tabellene, lister å velge fra, formater, formler og en side som forklarer den.
`,
    sample: `Bruk: saksklar sample UT.xlsx

Skriver eksempelarbeidsboken, med programstyrets møte i juni 2022.
`,
  },
  meeting: {
    label: 'Møtedato',
    from: {
      given: 'oppgitt med --meeting',
      case: 'sakens møte i Møter',
      firstAfterActuals: 'første møte etter siste forbrukstall',
      cases: 'møtet som sakene er til',
      today: 'dagens dato, fordi arbeidsboken ikke viser hvilket møte som er det neste',
    },
  },
  check: {
    chooseColumns: 'Finnes kolonnen under et annet navn, velg den i innstillingene. Ellers legg den til.',
    checked: (needs: number, rules: number) => `${needs} behov er kontrollert med ${rules} kontroller.`,
    tables: 'Tabeller',
    groups: {
      error: 'Feil som må rettes før innsending',
      warning: 'Advarsler som må vurderes',
      info: 'Opplysninger',
    },
    acknowledged: 'Godtatt med begrunnelse',
    todo: 'Gjør dette',
    summary: ({ error, warning, info }: Counts) =>
      error + warning + info === 0
        ? 'Ingen funn. Arbeidsboken er klar for innsending.'
        : `Sum: ${error} feil, ${warning} ${warning === 1 ? 'advarsel' : 'advarsler'}, ${info} ${info === 1 ? 'opplysning' : 'opplysninger'}. ${error > 0 ? 'Arbeidsboken er ikke klar for innsending.' : 'Ingenting hindrer innsending.'}`,
  },
  frames: {
    unit: 'Alle beløp i MNOK.',
    none: 'Ingen behov har foreslått endring av ramme eller frist.',
    noEconomy: 'Arbeidsboken har ingen Økonomi-rad for året, så virkningen for programmet er ikke regnet ut.',
    columns: {
      need: 'Behov',
      name: 'Navn',
      current: 'Ramme',
      change: 'Endring',
      proposed: 'Ny ramme',
      deadline: 'Frist',
      newDeadline: 'Ny frist',
      months: 'Mnd.',
    },
    programme: {
      title: (year: number) => `Programmet ${year}`,
      before: 'Før',
      after: 'Etter',
      allocation: 'Tildelt ramme',
      frames: 'Sum besluttede rammer',
      spent: 'Forbruk',
      remaining: 'Restprognose',
      forecast: 'Årsprognose',
      available: 'Disponibelt',
    },
  },
  enrich: {
    noRoom: (sheet: string) =>
      `Det er ikke plass til de beregnede kolonnene ved behovskøen. De står i arket ${sheet}.`,
  },
  fix: {
    none: 'Ingenting å rette.',
    count: (count: number) => (count === 1 ? '1 celle er rettet.' : `${count} celler er rettet.`),
    left: {
      overlaps: (cell: string) =>
        `${cell} er ikke rettet: en annen rettelse skriver noe annet i cellen. Kjør fix på kopien for å gå videre.`,
      locked: (cell: string) =>
        `${cell} er ikke rettet: cellen er låst, for arket er beskyttet. Opphev beskyttelsen i Excel og prøv igjen.`,
    },
    /** What the rules suggest and nobody chose; the rules' ids follow. */
    suggestions: (count: number) =>
      `${count === 1 ? 'Ett forslag' : `${count} forslag`} må du ta stilling til selv. Velg blant dem:`,
  },
  template: {
    head: (file: string, kind: string, fields: number) => `${file}: mal for ${kind}, ${fields} felt`,
    errors: (count: number) => (count === 1 ? '1 feil:' : `${count} feil:`),
    warnings: (count: number) => (count === 1 ? '1 advarsel:' : `${count} advarsler:`),
    usable: 'Malen kan brukes.',
    fields: 'Felt:',
  },
  verify: {
    same: (file: string, figures: number) => `${file} sier det samme som arbeidsboken (${figures} tall).`,
    differs: (file: string, count: number) =>
      `${file} er ikke i samsvar med arbeidsboken: ${count === 1 ? '1 forskjell' : `${count} forskjeller`}.`,
    caseGone: (file: string) => `Saken i ${file} finnes ikke lenger i arbeidsboken.`,
    editedTexts: (names: readonly string[]) => `Skrevet om i dokumentet: ${names.join(', ')}.`,
    movedOn: 'Arbeidsboken er endret siden dokumentet ble laget.',
    readOtherwise:
      'Arbeidsboken leses på en annen måte enn da dokumentet ble laget: kolonner, ord, saksnumre eller tabeller er valgt annerledes. Oppgi innstillingene fra den gangen med --settings.',
    draft: 'Dokumentet er et utkast.',
  },
  refresh: {
    none: 'Ingen tall er endret.',
    changed: (count: number) => (count === 1 ? '1 tall er oppdatert:' : `${count} tall er oppdatert:`),
    change: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    kept: (name: string, from: string, to: string) =>
      `${name} er skrevet over for hånd og står som ${from}; arbeidsboken har ${to}. Med --overwrite blir det oppdatert.`,
    texts: (names: readonly string[]) =>
      `Tekst i arbeidsboken er endret siden dokumentet ble laget, og er ikke tatt inn: ${names.join(', ')}.`,
    gone: (names: readonly string[]) =>
      `Kan ikke leses av arbeidsboken nå, og står som før: ${names.join(', ')}.`,
  },
  memo: {
    unnumbered: (cases: number) =>
      `${cases === 1 ? 'Én sak er ikke laget: saksnummeret' : `${cases} saker er ikke laget: saksnumrene`} kan ikke leses.`,
    refused: (number: string, findings: number) =>
      `Sak ${number} er ikke laget: ${findings === 1 ? 'én feil' : `${findings} feil`} må rettes først. Med --force blir den laget, merket UTKAST.`,
    draft: (number: string, findings: number) =>
      `Sak ${number} er laget som utkast: ${findings === 1 ? 'én feil' : `${findings} feil`} er ikke rettet.`,
    none: 'Det står ingen saker i Saker, så ingen saksfremlegg er laget.',
  },
  faults: {
    commandMissing: 'Kommando mangler. Skriv «saksklar --help» for å se kommandoene.',
    commandUnknown: (text: string) =>
      `«${text}» er ingen kommando. Skriv «saksklar --help» for å se kommandoene.`,
    optionUnknown: (option: string) => `Valget ${option} finnes ikke her. Legg til --help for å se valgene.`,
    optionNeedsValue: (option: string) =>
      `Valget ${option} må ha en verdi. Legg til --help for å se valgene.`,
    optionTakesNoValue: (option: string) => `Valget ${option} tar ingen verdi. Skriv bare ${option}.`,
    optionRepeated: (option: string) => `Valget ${option} er oppgitt to ganger. Skriv det én gang.`,
    optionMissing: (option: string) => `Valget ${option} mangler. Legg til --help for å se bruken.`,
    fileMissing: 'Arbeidsboken mangler. Oppgi en .xlsx-fil, eller legg til --help for å se bruken.',
    outputMissing: 'Oppgi filen som skal skrives, for eksempel eksempel.xlsx.',
    tooManyFiles: (text: string) => `«${text}» er én fil for mye. Kommandoen tar bare én.`,
    reportKind: (path: string) =>
      `${path} må slutte på .xlsx eller .csv: rapporten er et Excel-ark eller en CSV-fil.`,
    caseOrAll: 'Oppgi enten --case med et saksnummer eller --all.',
    twoFiles: 'Oppgi dokumentet og arbeidsboken, for eksempel memo.docx behov.xlsx.',
    templateVerb: 'Skriv «saksklar template check MAL.docx» for å se på en mal.',
    kindUnknown: (text: string, known: string, nearest: string | null) =>
      `«${text}» er ikke et dokument her.${nearest === null ? '' : ` Mente du ${nearest}?`} Velg blant ${known}.`,
    refreshCaseGone: (file: string) =>
      `Saken i ${file} finnes ikke lenger i arbeidsboken, så ingenting er oppdatert.`,
    languageUnknown: (text: string) => `«${text}» er ikke et språk her. Velg nb, nn eller en.`,
    needsNotUnderstood: (text: string) =>
      `«${text}» er ikke behovsnumre. Skriv dem med komma mellom, for eksempel --only 20,23.`,
    frameNotUnderstood: (text: string) =>
      `«${text}» er ikke et behov og et beløp. Skriv for eksempel --set 20=7,25.`,
    ruleUnknown: (text: string, nearest: string | null) =>
      `«${text}» er ingen regel.${nearest === null ? '' : ` Mente du ${nearest}?`} Reglene står i docs/rules.`,
    ruleWithoutFix: (text: string) => `Regelen ${text} har ingen rettelse. Rett cellene i Excel.`,
    settingsWrong: (file: string, mistakes: string) =>
      `Innstillingsfilen ${file} er ikke tatt i bruk: ${mistakes}. Rett filen eller utelat --settings.`,
  },
};

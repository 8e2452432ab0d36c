import type { CliTexts } from '../cli-texts';

type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

const common = `
Val for alle kommandoar som les ei arbeidsbok:
  --meeting DATO    møtedatoen som gjeld, til dømes 2022-06-09 eller 09.06.2022
  --settings FIL    fil med innstillingar
  --lang nb|nn|en   språk (nb når ikkje anna er sagt)
`;

export const cli = {
  help: {
    overview: `Saksklar kontrollerer behovskøen, reknar ut rammeendringar og skriv saksframlegg.

Bruk: saksklar KOMMANDO …

  check FIL…                          finn feil i arbeidsboka
  frames FIL                          rammeendringane og verknaden for programmet
  enrich FIL -o UT.xlsx               ein kopi med utrekna kolonnar, funn og rammeendringar
  fix FIL -o UT.xlsx                  rett det som trygt kan rettast, i ein kopi
  memo FIL --case SAK -o MAPPE        lag saksframlegg i Word for ei sak
  memo FIL --all -o MAPPE             lag saksframlegg for alle sakene
  documents FIL --kind SLAG -o MAPPE  innkalling, referat, status, leveranseplan, prioritering, portefolje, kontrollark
  template check MAL.docx             sjå kva som er i ein mal, og kva som er gale
  verify DOKUMENT.docx FIL            samanlikn eit dokument med arbeidsboka
  refresh DOKUMENT.docx FIL -o UT     oppdater tala i eit dokument
  new UT.xlsx                         ei ny arbeidsbok med alle tabellane på plass
  sample UT.xlsx                      skriv dømearbeidsboka

Skriv «saksklar KOMMANDO --help» for vala til kvar kommando.
`,
    check: `Bruk: saksklar check FIL… [--json] [-o UT.xlsx] [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Viser feil, åtvaringar og opplysningar om kvar arbeidsbok, med celle og kva som kan gjerast.

  --json            skriv funna som JSON
  -o UT.xlsx        skriv òg funna som ein rapport, i Excel eller (UT.csv) som tekst; berre for éi fil
${common}
Avsluttar med 0 når ingenting hindrar innsending, 1 når noko gjer det, 2 når arbeidsboka ikkje kunne lesast.
`,
    frames: `Bruk: saksklar frames FIL [--json] [--only 20,23] [--set 20=7,25] [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Viser behov med føreslått endring av ramme eller frist, og tala til programmet før og etter.

  --json            skriv tala som JSON, i MNOK
  --only 20,23      rekn berre med desse behova
  --set 20=7,25     prøv ei anna ny ramme for eit behov, i MNOK; kan gjentakast
${common}
Avsluttar med 0, med 1 når ei endring ikkje lèt seg rekne ut, og med 2 når arbeidsboka ikkje kunne lesast.
`,
    enrich: `Bruk: saksklar enrich FIL -o UT.xlsx [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Skriv ein kopi av arbeidsboka med utrekna kolonnar til høgre for behovskøa, arka Kontroll og Rammeendringar med
diagram, og merke på cellene med funn. Alt anna i fila er som før. Det Saksklar la inn tidlegare, blir skrive på
nytt.

  -o, --output      kopien som skal skrivast
${common}
Avsluttar med 0, og med 2 når kopien ikkje kunne lagast.
`,
    fix: `Bruk: saksklar fix FIL -o UT.xlsx [--rule ID…] [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Skriv ein kopi av arbeidsboka der det som berre gjeld skrivemåten er retta, og viser kvar retting. Alt anna i fila
er som før.

  -o, --output      kopien som skal skrivast
  --rule ID         rett i staden det desse reglane foreslår, til dømes --rule need/phase-unknown
${common}
Avsluttar med 0, også når det ikkje var noko å rette, og med 2 når kopien ikkje kunne lagast.
`,
    memo: `Bruk: saksklar memo FIL (--case 17/22 | --all) -o MAPPE [--template MAL.docx] [--force]
                     [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Lagar saksframlegg, rammeendring, som Word-dokument, og skriv namna på filene.

  --case SAK        saka det gjeld
  --all             alle saker med rammeendring; saker med feil blir nemnde og ikkje laga
  -o, --output      mappa dokumenta skal liggje i; ho blir laga om ho ikkje finst
  --template MAL    eigen mal (.docx)
  --force           lag dokumentet sjølv om saka har feil, merkt UTKAST på kvar side
${common}
Avsluttar med 0, med 1 når feil i arbeidsboka hindrar eit dokument, og med 2 når det ikkje kunne lagast.
`,
    documents: `Bruk: saksklar documents FIL --kind SLAG -o MAPPE [--template MAL.docx] [--draft]
                          [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Lagar eit av dei andre dokumenta til møtet i Word, og skriv namnet på fila.

  --kind SLAG       innkalling, referat, status, leveranseplan, prioritering, portefolje eller kontrollark
  -o, --output      mappa dokumentet skal liggje i; ho blir laga om ho ikkje finst
  --template MAL    eigen mal (.docx eller .dotx)
  --draft           merk dokumentet UTKAST på kvar side
${common}
Avsluttar med 0, og med 2 når dokumentet ikkje kunne lagast.
`,
    template: `Bruk: saksklar template check MAL.docx [--json] [--lang nb|nn|en]

Viser felta i ein mal (.docx eller .dotx), og alt som er gale med dei, med stad.

  --json            skriv svaret som JSON

Avsluttar med 0, med 1 når malen har feil, og med 2 når han ikkje kunne lesast.
`,
    verify: `Bruk: saksklar verify DOKUMENT.docx FIL [--json] [--meeting DATO] [--settings FIL] [--lang nb|nn|en]

Samanliknar eit dokument som er laga med Saksklar, også om nokon har skrive i det sidan, med arbeidsboka.

  --json            skriv svaret som JSON
${common}
Avsluttar med 0 når tala er dei same, 1 når noko er ulikt, og 2 når dei ikkje kunne samanliknast.
`,
    refresh: `Bruk: saksklar refresh DOKUMENT.docx FIL -o UT.docx [--overwrite] [--meeting DATO] [--settings FIL]
                        [--lang nb|nn|en]

Oppdaterer tala i eit dokument frå arbeidsboka, og viser kvar endring. Alt anna i dokumentet er som før.

  -o, --output      dokumentet som skal skrivast
  --overwrite       også tal som nokon har skrive over for hand
${common}
Avsluttar med 0, og med 2 når dokumentet ikkje kunne oppdaterast.
`,
    new: `Bruk: saksklar new UT.xlsx [--lang nb|nn|en]

Skriv ei tom arbeidsbok med alle tabellane, lister å velje frå, format, formlar og ei side som forklarer ho.
`,
    sample: `Bruk: saksklar sample UT.xlsx

Skriv dømearbeidsboka, med møtet i programstyret i juni 2022.
`,
  },
  meeting: {
    label: 'Møtedato',
    from: {
      given: 'oppgitt med --meeting',
      case: 'møtet til saka i Møter',
      firstAfterActuals: 'første møte etter siste forbrukstal',
      cases: 'møtet som sakene er til',
      today: 'dagens dato, fordi arbeidsboka ikkje viser kva for eit møte som er det neste',
    },
  },
  check: {
    chooseColumns: 'Finst kolonnen under eit anna namn, vel han i innstillingane. Elles legg han til.',
    checked: (needs: number, rules: number) => `${needs} behov er kontrollerte med ${rules} kontrollar.`,
    tables: 'Tabellar',
    groups: {
      error: 'Feil som må rettast før innsending',
      warning: 'Åtvaringar som må vurderast',
      info: 'Opplysningar',
    },
    acknowledged: 'Godteke med grunngiving',
    todo: 'Gjer dette',
    summary: ({ error, warning, info }: Counts) =>
      error + warning + info === 0
        ? 'Ingen funn. Arbeidsboka er klar for innsending.'
        : `Sum: ${error} feil, ${warning} ${warning === 1 ? 'åtvaring' : 'åtvaringar'}, ${info} ${info === 1 ? 'opplysning' : 'opplysningar'}. ${error > 0 ? 'Arbeidsboka er ikkje klar for innsending.' : 'Ingenting hindrar innsending.'}`,
  },
  frames: {
    unit: 'Alle beløp i MNOK.',
    none: 'Ingen behov har føreslått endring av ramme eller frist.',
    noEconomy: 'Arbeidsboka har inga Økonomi-rad for året, så verknaden for programmet er ikkje rekna ut.',
    columns: {
      need: 'Behov',
      name: 'Namn',
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
      frames: 'Sum vedtekne rammer',
      spent: 'Forbruk',
      remaining: 'Restprognose',
      forecast: 'Årsprognose',
      available: 'Disponibelt',
    },
  },
  enrich: {
    noRoom: (sheet: string) =>
      `Det er ikkje plass til dei utrekna kolonnane ved behovskøa. Dei står i arket ${sheet}.`,
  },
  fix: {
    none: 'Ingenting å rette.',
    count: (count: number) => (count === 1 ? '1 celle er retta.' : `${count} celler er retta.`),
    left: {
      overlaps: (cell: string) =>
        `${cell} er ikkje retta: ei anna retting skriv noko anna i cella. Køyr fix på kopien for å gå vidare.`,
      locked: (cell: string) =>
        `${cell} er ikkje retta: cella er låst, for arket er verna. Opphev vernet i Excel og prøv igjen.`,
    },
    /** What the rules suggest and nobody chose; the rules' ids follow. */
    suggestions: (count: number) =>
      `${count === 1 ? 'Eitt framlegg' : `${count} framlegg`} må du ta stilling til sjølv. Vel blant dei:`,
  },
  template: {
    head: (file: string, kind: string, fields: number) => `${file}: mal for ${kind}, ${fields} felt`,
    errors: (count: number) => (count === 1 ? '1 feil:' : `${count} feil:`),
    warnings: (count: number) => (count === 1 ? '1 åtvaring:' : `${count} åtvaringar:`),
    usable: 'Malen kan brukast.',
    fields: 'Felt:',
  },
  verify: {
    same: (file: string, figures: number) => `${file} seier det same som arbeidsboka (${figures} tal).`,
    differs: (file: string, count: number) =>
      `${file} er ikkje i samsvar med arbeidsboka: ${count === 1 ? '1 skilnad' : `${count} skilnader`}.`,
    caseGone: (file: string) => `Saka i ${file} finst ikkje lenger i arbeidsboka.`,
    editedTexts: (names: readonly string[]) => `Skrive om i dokumentet: ${names.join(', ')}.`,
    movedOn: 'Arbeidsboka er endra sidan dokumentet vart laga.',
    readOtherwise:
      'Arbeidsboka blir lesen på ein annan måte enn da dokumentet vart laga: kolonnar, ord, saksnummer eller tabellar er valde annleis. Oppgi innstillingane frå den gongen med --settings.',
    draft: 'Dokumentet er eit utkast.',
  },
  refresh: {
    none: 'Ingen tal er endra.',
    changed: (count: number) => (count === 1 ? '1 tal er oppdatert:' : `${count} tal er oppdaterte:`),
    change: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    kept: (name: string, from: string, to: string) =>
      `${name} er skrive over for hand og står som ${from}; arbeidsboka har ${to}. Med --overwrite blir det oppdatert.`,
    texts: (names: readonly string[]) =>
      `Tekst i arbeidsboka er endra sidan dokumentet vart laga, og er ikkje teken inn: ${names.join(', ')}.`,
    gone: (names: readonly string[]) =>
      `Kan ikkje lesast av arbeidsboka no, og står som før: ${names.join(', ')}.`,
  },
  memo: {
    unnumbered: (cases) =>
      `${cases === 1 ? 'Éi sak er ikkje laga: saksnummeret' : `${cases} saker er ikkje laga: saksnummera`} kan ikkje lesast.`,
    refused: (number: string, findings: number) =>
      `Sak ${number} er ikkje laga: ${findings === 1 ? 'éin feil' : `${findings} feil`} må rettast først. Med --force blir ho laga, merkt UTKAST.`,
    draft: (number: string, findings: number) =>
      `Sak ${number} er laga som utkast: ${findings === 1 ? 'éin feil' : `${findings} feil`} er ikkje retta.`,
    none: 'Ingen saker i Saker har eit behov med føreslått endring, så ingen saksframlegg er laga.',
  },
  faults: {
    commandMissing: 'Kommando manglar. Skriv «saksklar --help» for å sjå kommandoane.',
    commandUnknown: (text: string) =>
      `«${text}» er ingen kommando. Skriv «saksklar --help» for å sjå kommandoane.`,
    optionUnknown: (option: string) => `Valet ${option} finst ikkje her. Legg til --help for å sjå vala.`,
    optionNeedsValue: (option: string) => `Valet ${option} må ha ein verdi. Legg til --help for å sjå vala.`,
    optionTakesNoValue: (option: string) => `Valet ${option} tek ingen verdi. Skriv berre ${option}.`,
    optionRepeated: (option: string) => `Valet ${option} er oppgitt to gonger. Skriv det éin gong.`,
    optionMissing: (option: string) => `Valet ${option} manglar. Legg til --help for å sjå bruken.`,
    fileMissing: 'Arbeidsboka manglar. Oppgi ei .xlsx-fil, eller legg til --help for å sjå bruken.',
    outputMissing: 'Oppgi fila som skal skrivast, til dømes døme.xlsx.',
    tooManyFiles: (text: string) => `«${text}» er éi fil for mykje. Kommandoen tek berre éi.`,
    reportKind: (path: string) =>
      `${path} må slutte på .xlsx eller .csv: rapporten er eit Excel-ark eller ei CSV-fil.`,
    caseOrAll: 'Oppgi anten --case med eit saksnummer eller --all.',
    twoFiles: 'Oppgi dokumentet og arbeidsboka, til dømes memo.docx behov.xlsx.',
    templateVerb: 'Skriv «saksklar template check MAL.docx» for å sjå på ein mal.',
    kindUnknown: (text: string, known: string, nearest: string | null) =>
      `«${text}» er ikkje eit dokument her.${nearest === null ? '' : ` Meinte du ${nearest}?`} Vel blant ${known}.`,
    refreshCaseGone: (file: string) =>
      `Saka i ${file} finst ikkje lenger i arbeidsboka, så ingenting er oppdatert.`,
    languageUnknown: (text: string) => `«${text}» er ikkje eit språk her. Vel nb, nn eller en.`,
    needsNotUnderstood: (text: string) =>
      `«${text}» er ikkje behovsnummer. Skriv dei med komma mellom, til dømes --only 20,23.`,
    frameNotUnderstood: (text: string) =>
      `«${text}» er ikkje eit behov og eit beløp. Skriv til dømes --set 20=7,25.`,
    ruleUnknown: (text: string, nearest: string | null) =>
      `«${text}» er ingen regel.${nearest === null ? '' : ` Meinte du ${nearest}?`} Reglane står i docs/rules.`,
    ruleWithoutFix: (text: string) => `Regelen ${text} har inga retting. Rett cellene i Excel.`,
    settingsWrong: (file: string, mistakes: string) =>
      `Innstillingsfila ${file} er ikkje teken i bruk: ${mistakes}. Rett fila eller la vere --settings.`,
  },
} satisfies CliTexts['cli'];

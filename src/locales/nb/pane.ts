import { writtenCount } from '../write-number';
import type { MeetingDate } from '../../core/check-result';
import type { OptionalKind } from '../../core/tables/tables';

type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

const warnings = (count: number): string => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`;

/** The task pane. */
export const pane = {
  places: { overview: 'Oversikt', findings: 'Kontroll', frames: 'Rammer', cases: 'Saker' },
  checkNow: 'Kontroller nå',
  checking: 'Kontrollerer …',
  reading: 'Leser arbeidsboken …',
  dismiss: 'Lukk meldingen',
  tryAgain: 'Prøv igjen',
  broken: 'Panelet kunne ikke vises. Arbeidsboken er ikke endret av det.',
  fromBefore: 'Det du ser under, er fra forrige kontroll.',
  newWorkbook: 'Lag en ny arbeidsbok',
  loading: 'Laster …',
  partNotLoaded: 'Denne delen av Saksklar ble ikke lastet. Se etter om du er på nett, og prøv igjen.',
  noTable: 'Fant ingen behovskø',
  trouble: 'Arbeidsboken ble ikke kontrollert',
  goTo: (sheet: string, cell: string) => `Gå til ${cell} i ${sheet}`,
  /** Said aloud after each check. */
  summary: ({ error, warning }: Counts) => `Kontrollert: ${error} feil, ${warnings(warning)}.`,
  overview: {
    empty: 'Behovskøen er tom',
    emptyText: 'Skriv inn behovene, så blir de kontrollert mens du skriver.',
    ready: 'Klar for innsending',
    readyText: (left: number) =>
      left === 0
        ? 'Ingen feil og ingen advarsler.'
        : `Ingen feil. ${warnings(left)} bør vurderes før innsending.`,
    notReady: 'Ikke klar for innsending',
    notReadyText: (errors: number) =>
      errors === 1 ? 'Én feil må rettes først.' : `${errors} feil må rettes først.`,
    tile: {
      error: (_count: number): string => 'feil',
      warning: (count: number): string => (count === 1 ? 'advarsel' : 'advarsler'),
      info: (count: number): string => (count === 1 ? 'opplysning' : 'opplysninger'),
    },
    toFindings: 'Vis funnene',
    meeting: 'Møtedato',
    meetingFrom: {
      given: 'valgt her',
      case: 'fra saken',
      firstAfterActuals: 'første møte etter siste forbrukstall',
      cases: 'møtet som sakene er til',
      today: 'i dag, for arbeidsboken viser ikke hvilket møte som er det neste',
    } satisfies Record<MeetingDate['from'], string>,
    chooseMeeting: {
      open: 'Velg møtedato …',
      meeting: 'Møtet',
      ofCases: (day: string) => `Sakene er til møtet ${day}.`,
      useCases: 'Bruk sakenes møte',
      asWorkbook: 'Som arbeidsboken viser',
      other: 'En annen dag',
      day: 'Dag',
      use: 'Bruk dagen',
      wrong: 'Skriv hele datoen, med dag, måned og år.',
      cancel: 'Avbryt',
      said: (day: string) => `Møtedatoen er ${day}.`,
    },
    changes: 'Endringer',
    nothing: 'ingen',
    changesCount: (count: number) => (count === 1 ? '1 behov' : `${count} behov`),
    cases: 'Saksfremlegg',
    casesReady: (ready: number, all: number) => `${ready} av ${all} klare`,
    burnRate: 'Forbruk',
    perMonth: (amount: string) => `${amount} MNOK i måneden`,
    runsOut: (month: string) => `(tildelt ramme er brukt opp i ${month} med samme takt)`,
    lastsTheYear: '(tildelt ramme holder ut året med samme takt)',
    tables: 'Dette er lest i arbeidsboken',
    found: 'Dette er funnet i arbeidsboken',
    foundAbout:
      'Se over før du stoler på tallene. Når det stemmer, blir du ikke spurt igjen om arbeidsbøker med de samme kolonnene.',
    remembered: 'Husket. Du blir ikke spurt igjen om disse kolonnene.',
    foundRight: 'Det stemmer',
    read: (rows: number, columns: number) =>
      `${rows === 1 ? '1 rad' : `${rows} rader`} og ${columns === 1 ? '1 kolonne' : `${columns} kolonner`} er lest.`,
    missing: (count: number) =>
      count === 1 ? '1 tabell til kan være med' : `${count} tabeller til kan være med`,
    unreadSheets: (sheets: readonly string[]) =>
      `${sheets.length === 1 ? 'Et ark' : 'Ark'} uten noen kjent tabell: ${sheets.join(', ')}.`,
    unreadSheetsAbout:
      'Skal noe av det være med, kan du peke på tabellen under «Rett opp tabeller og kolonner».',
    missingAbout:
      'Finnes en av dem i arbeidsboken, men med andre ord, kan du peke på den under «Rett opp tabeller og kolonner».',
    /** How the amounts of a table are read. */
    amountsIn: (units: readonly string[]) => `Beløpene er i ${units.join(' og ')}.`,
    unitAssumed: 'Enheten står ikke for alle beløpene. De er lest som MNOK.',
    /** What a table that is not there would add. */
    gives: {
      economy: 'programmets økonomi før og etter, og om rammene holder',
      cases: 'saksfremlegg, og kontroll av sakene',
      meetings: 'møtedatoen, innkallingen og fristene',
      resolutions: 'rammene som er vedtatt før, og om behovene stemmer med dem',
      actions: 'aksjoner uten ansvarlig eller over fristen',
      products: 'leveranseplanen, og det som er utsatt',
      measures: 'prioriteringen av omfang',
      portfolio: 'porteføljerapporten',
      milestones: 'milepælene i «Status og økonomi»',
      risks: 'risikoene i «Status og økonomi»',
    } satisfies Record<OptionalKind, string>,
    /** Of each column of a table. */
    columnsRead: 'Slik leses kolonnene',
    inUnit: (name: string, unit: string) => `${name}, i ${unit}`,
    asNamed: (headers: readonly string[]) => `Leses som de heter: ${headers.join(', ')}.`,
    moreColumns: (count: number) => `Vis ${count} til`,
    fewerColumns: 'Vis færre',
    correctTable: 'Rett opp kolonnene',
    notUnderstood: (headers: readonly string[]) => `Blir ikke lest: ${headers.join(', ')}.`,
    unreadFields: (fields: string) => `Ikke funnet: ${fields}. Det som avhenger av dem, er ikke kontrollert.`,
    whichIs: (headers: readonly string[]) =>
      `Betyr det samme: ${headers.join(', ')}. Velg hvilken som gjelder.`,
    twice: (table: string, sheet: string) => `${table} står også i ${sheet}. Velg hvilken som skal leses.`,
    correct: 'Rett opp tabeller og kolonner',
  },
  chooseColumns: 'Velg kolonnene',
  findings: {
    /** After a number of them. */
    word: (_count: number): string => 'funn',
    clean: '0 feil',
    cleanText: 'Ingen feil, advarsler eller opplysninger. Arbeidsboken er klar for innsending.',
    cleanButAccepted: 'Ingen feil, advarsler eller opplysninger står åpne. Det som er godtatt, står under.',
    groups: {
      error: (count: number) => `${count} feil`,
      warning: (count: number) => warnings(count),
      info: (count: number) => `${count} ${count === 1 ? 'opplysning' : 'opplysninger'}`,
    },
    goTo: (sheet: string, cell: string) => `Gå til ${cell} i ${sheet}`,
    details: 'Hvorfor, og hva gjør jeg?',
    why: 'Hvorfor',
    todo: 'Gjør dette',
    setting: {
      rule: 'Endre eller slå av kontrollen …',
      threshold: 'Endre grensen …',
      word: (word: string) => `«${word}» er et ord vi bruker …`,
    },
    more: (next: number, left: number) => `Vis ${next} til (${left} igjen)`,
    search: 'Søk i funnene',
    searchHint: 'Søk etter behov, celle eller ord',
    showOnly: 'Vis bare',
    groupBy: 'Ordne etter',
    groupings: { severity: 'Alvor', need: 'Behov' },
    showingAll: (all: number) => `Viser alle ${all} funn.`,
    showing: (shown: number, all: number) => `Viser ${shown} av ${all} funn.`,
    nothing: 'Ingen funn passer med det du har valgt.',
    showAll: 'Vis alle funn',
    onSheet: (sheet: string) => `Arket ${sheet}`,
    found: 'I cellen',
    expected: 'Forventet',
    moreNeeds: (next: number, left: number) => `Vis ${next} behov til (${left} igjen)`,
  },
  acknowledge: {
    open: 'Godta …',
    reason: 'Hvorfor kan dette stå?',
    hint: 'Begrunnelsen følger arbeidsboken, og andre kan lese den. Ikke skriv personopplysninger. Endres cellen, kommer funnet tilbake.',
    accept: 'Godta med begrunnelse',
    cancel: 'Avbryt',
    list: (count: number) => `Godtatt med begrunnelse (${count})`,
    accepted: 'Funnet er godtatt med begrunnelse.',
    reopened: 'Funnet står åpent igjen.',
    because: 'Begrunnelse:',
    reopen: 'Ta tilbake',
  },
  enrich: {
    title: 'I arbeidsboken',
    about:
      'Legg inn beregnede kolonner, arkene Kontroll og Rammeendringer, og merker på cellene med funn. Det kan fjernes igjen, og ingenting av ditt blir endret.',
    present: 'Kontroll, rammeendringer og merker ligger i arbeidsboken. Oppdater dem når noe er endret.',
    plan: 'Se hva som blir lagt inn …',
    refresh: 'Oppdater …',
    remove: 'Fjern alt Saksklar har lagt inn …',
    removes: 'Dette blir fjernet. Ingenting av ditt blir rørt.',
    removeNow: 'Fjern',
    sheetGone: (name: string) => `Arket ${name}`,
    allMarks: 'Alle merker på celler',
    apply: 'Legg inn',
    cancel: 'Avbryt',
    done: {
      enriched: 'Kolonner, ark og merker er lagt inn.',
      cleared: 'Alt som Saksklar la inn, er fjernet.',
      unmarked: 'Merkene er fjernet fra cellene.',
    },
    choose: 'Velg kolonner …',
    unwanted: 'Kolonner som ikke er valgt lenger, blir fjernet',
    columns: (count: number, sheet: string, area: string) =>
      `${count === 1 ? '1 kolonne' : `${count} kolonner`} i ${sheet}, ${area}`,
    sheet: (name: string) => `Et nytt ark, ${name}`,
    sheetAgain: (name: string) => `Arket ${name}, laget på nytt`,
    formats: (name: string) => `Et skjult ark, ${name}, som husker formatene som var der`,
    marks: (count: number) => (count === 1 ? 'Merke på 1 celle' : `Merker på ${count} celler`),
  },
  fixes: {
    open: 'Rett …',
    openSuggestion: 'Se forslag til rettelse …',
    openAll: (count: number) =>
      count === 1
        ? 'Rett ett funn som bare gjelder skrivemåten …'
        : `Rett ${count} funn som bare gjelder skrivemåten …`,
    preview: (cells: number) =>
      cells === 1 ? 'Denne cellen blir endret:' : `Disse ${cells} cellene blir endret:`,
    before: 'Før:',
    after: 'Etter:',
    apply: (cells: number) => (cells === 1 ? 'Rett cellen' : `Rett ${cells} celler`),
    cancel: 'Avbryt',
    fixed: (cells: number) => (cells === 1 ? '1 celle er rettet.' : `${cells} celler er rettet.`),
    undone: (cells: number) =>
      cells === 1 ? 'Angret: 1 celle er som før.' : `Angret: ${cells} celler er som før.`,
    undo: 'Angre',
    undoLast: 'Angre det siste Saksklar skrev',
    refused: {
      changed: (cell: string) => `${cell} er ikke endret: noen har skrevet noe annet i cellen siden.`,
      locked: (cell: string) => `${cell} er ikke endret: cellen er låst, for arket er beskyttet.`,
      gone: (cell: string) => `${cell} er ikke endret: arket finnes ikke lenger.`,
      converted: (cell: string) =>
        `${cell} er som før: Excel gjorde verdien om til noe annet. Rett den i Excel.`,
    },
    overlaps: (cell: string) => `${cell} er ikke endret: en annen rettelse skriver noe annet i cellen.`,
  },
  frames: {
    title: (count: number) => (count === 1 ? '1 foreslått endring' : `${count} foreslåtte endringer`),
    none: 'Ingen behov har foreslått ny ramme eller ny frist.',
    caption: 'Foreslåtte endringer av ramme, i MNOK, og av frist',
    from: 'Fra',
    to: 'Til',
    change: 'Endring',
    unknown: 'ukjent',
    deadline: (from: string, to: string, months: number | null) =>
      `Frist ${from} → ${to}${months === null ? '' : ` (${writtenCount(months)}\u00a0${Math.abs(months) === 1 ? 'måned' : 'måneder'})`}`,
    notComputable: 'Kan ikke regnes ut. Se Kontroll for hva som mangler.',
    notDecided: 'Gjennomføring er ikke besluttet, så rammen er ikke med i programmets sum.',
    /** What is left of the year's money when this change and those before it on the agenda are approved. */
    left: (need: number, left: string) => `Etter #${need} er ${left} MNOK disponibelt.`,
    share: (percent: string) => `Ny ramme er ${percent}\u00a0% av programmets rammer.`,
  },
  programme: {
    title: (year: number) => `Programmets økonomi ${year}`,
    titleWithoutYear: 'Programmets økonomi',
    none: 'Arbeidsboken har ingen rad for året i en Økonomi-tabell, så virkningen for programmet er ikke regnet ut.',
    caption: 'Programmets økonomi før og etter alle foreslåtte endringer, i MNOK',
    chart:
      'Sum besluttede rammer og årsprognose før og etter, målt mot tildelt ramme. Tallene står i tabellen under.',
    amount: 'Beløp i MNOK',
    allocation: 'Tildelt ramme',
    allocationIs: (amount: string) => `Tildelt ${amount}`,
    frames: 'Sum besluttede rammer',
    forecast: 'Årsprognose',
    available: 'Disponibelt',
    before: 'Før',
    after: 'Etter',
    change: 'Endring',
    unknown: 'ukjent',
  },
  papers: {
    title: 'Alt til møtet',
    about: (ready: number, all: number): string =>
      ready === 0
        ? 'Ingen av sakene er klare ennå.'
        : `${ready === all ? 'Alle sakene' : `${ready} av ${all} saker`} er klare. Saksfremleggene blir samlet i én zip-fil.`,
    choices: 'Velg hva som blir med',
    withAgenda: 'Ta med innkallingen',
    withControlSheet: 'Ta med kontrollark',
    withDrafts: 'Ta med saker med feil, merket UTKAST',
    makeAll: 'Lag alt til møtet',
    progress: (done: number, of: number) => `Lager dokument ${Math.min(done + 1, of)} av ${of} …`,
    cancel: 'Avbryt',
    allPrepared: (count: number) =>
      `${count === 1 ? '1 dokument er' : `${count} dokumenter er`} klargjort. Starter ikke nedlastingen, velg filen her:`,
    left: (list: string, count: number) =>
      count === 1
        ? `Sak ${list} er ikke med, for den har feil.`
        : `Sakene ${list} er ikke med, for de har feil.`,
    others: 'Andre dokumenter',
    make: 'Lag',
    makeOf: (name: string) => `Lag ${name}`,
    makingOne: 'Lager …',
    prepared: 'Dokumentet er klargjort. Starter ikke nedlastingen, velg filen her:',
    preview: 'Se på',
    previewOf: (number: string) => `Sak ${number} slik den blir`,
    openPreviewOf: (number: string) => `Se på saksfremlegget for sak ${number}`,
    previewMaking: 'Lager saksfremlegget …',
    previewReady: 'Saksfremlegget er klart til å leses.',
    close: 'Lukk',
    waysOut: 'Få dokumentet ut av panelet',
    isDraft: 'Dette er et utkast: saken har feil som må rettes.',
    missing: (count: number) =>
      count === 1
        ? '1 sted skal fylles ut. Det er merket i teksten.'
        : `${count} steder skal fylles ut. De er merket i teksten.`,
    copy: 'Kopier til Word',
    copied: 'Kopiert. Lim inn i Word.',
    copyRefused: 'Nettleseren lot ikke panelet kopiere. Last ned dokumentet i stedet.',
    openInBrowser: 'Åpne i nettleser',
    noBrowser: 'Excel kan ikke åpne nettleseren herfra. Last ned dokumentet, eller kopier det til Word.',
    openedInBrowser: 'Åpnet i nettleseren. Dokumentet lastes ned der.',
    tooLongForBrowser:
      'Saken er for lang til å åpnes i nettleseren, eller bruker en egen mal. Last ned dokumentet i stedet.',
    /** The page in the person's own browser. */
    page: {
      ready: 'Dokumentet er klargjort. Starter ikke nedlastingen, velg filen her:',
      broken:
        'Adressen er ikke hel, så dokumentet kan ikke lages her. Gå tilbake til panelet i Excel og last ned dokumentet der.',
    },
    table: 'Tabell',
    template: 'Mal',
    builtInTemplate: 'Dokumentene lages av malene som følger med Saksklar.',
    ownTemplate: (name: string, kind: string) => `${name} brukes til ${kind}.`,
    chooseTemplate: 'Velg egen mal',
    templateKept: 'Malen blir husket på denne maskinen.',
    useBuiltIn: 'Bruk malene som følger med',
    templateSound: (fields: number) => `Malen kan brukes. Den har ${fields} felt.`,
    templateFaults: (errors: number) =>
      `Malen kan ikke brukes før ${errors === 1 ? '1 feil er rettet' : `${errors} feil er rettet`} i Word:`,
    outOfDate: 'Arbeidsboken er endret siden. Lag dokumentet på nytt før du sender det.',
    compare: 'Kontroller dokumenter',
    comparedBefore: 'Arbeidsboken er endret siden dette ble sammenlignet.',
    compareAgain: 'Sammenlign på nytt',
    compareAbout:
      'Velg dokumenter som er laget før, også om noen har skrevet i dem, og se om tallene fortsatt stemmer med arbeidsboken.',
    chooseDocuments: 'Velg dokumenter',
    unreadable:
      'Filen kan ikke leses. Se etter om den er åpen et annet sted eller ikke er lastet ned, og velg den igjen.',
    comparing: 'Sammenligner …',
    forget: 'Fjern',
    forgetOf: (name: string) => `Fjern ${name} fra listen`,
    same: (figures: number) => `Stemmer med arbeidsboken: ${figures} tall er kontrollert.`,
    differs: (count: number) =>
      count === 1
        ? 'Stemmer ikke med arbeidsboken: 1 forskjell.'
        : `Stemmer ikke med arbeidsboken: ${count} forskjeller.`,
    caseGone: 'Saken finnes ikke lenger i arbeidsboken.',
    editedTexts: (names: readonly string[]) => `Skrevet om i dokumentet: ${names.join(', ')}.`,
    movedOn: 'Arbeidsboken er endret siden dokumentet ble laget, men ikke tallene i det.',
    readOtherwise:
      'Arbeidsboken leses på en annen måte enn da dokumentet ble laget: kolonner, ord, saksnumre eller tabeller er valgt annerledes. Se «Tabeller og kolonner» i innstillingene.',
    overwrite: 'Skriv også over tall som er endret for hånd',
    refresh: 'Oppdater tallene',
    refreshed: (count: number) =>
      count === 0
        ? 'Ingen tall er endret. Dokumentet er klargjort:'
        : `${count === 1 ? '1 tall er' : `${count} tall er`} oppdatert, og dokumentet er klargjort:`,
    kept: (count: number) =>
      count === 1
        ? '1 tall som er endret for hånd, står som det sto.'
        : `${count} tall som er endret for hånd, står som de sto.`,
  },
  cases: {
    title: 'Sakene på møtet',
    none: 'Fant ingen tabell over saker. Uten den kan ingen saksfremlegg lages.',
    empty: 'Tabellen over saker har ingen sak med saksnummer, så ingen saksfremlegg kan lages.',
    unnumbered: 'Saken er ikke med på sakslisten og får ikke saksfremlegg før saksnummeret er rettet.',
    ready: 'Klar',
    blocked: (count: number) => (count === 1 ? 'Stoppet av 1 feil' : `Stoppet av ${count} feil`),
    needs: (list: string, _count: number) => `Behov ${list}`,
    make: 'Lag saksfremlegg',
    makeOf: (number: string) => `Lag saksfremlegg for sak ${number}`,
    makeDraft: 'Lag utkast',
    makeDraftOf: (number: string) => `Lag utkast til saksfremlegg for sak ${number}`,
    draftHint: 'Utkastet får merket UTKAST på hver side, og skal ikke sendes inn.',
    becameBlocked: 'Saksfremlegget ble ikke laget: arbeidsboken har fått feil siden sist. Se listen over.',
    outOfDate: 'Arbeidsboken er endret siden. Lag saksfremlegget på nytt før du sender det.',
    prepared: 'Saksfremlegget er klargjort. Starter ikke nedlastingen, velg filen her:',
    preparedDraft: 'Utkastet er klargjort. Starter ikke nedlastingen, velg filen her:',
    otherWays: (canOpenBrowser: boolean): string =>
      canOpenBrowser
        ? 'Kommer ikke filen, velg «Se på»: der kan du også kopiere til Word eller åpne i nettleser.'
        : 'Kommer ikke filen, velg «Se på»: der kan du også kopiere til Word.',
  },
};

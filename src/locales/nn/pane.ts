import { writtenCount } from '../write-number';
import type { MeetingDate } from '../../core/check-result';
import type { pane as bokmaal } from '../nb/pane';

type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

const warnings = (count: number): string => `${count} ${count === 1 ? 'åtvaring' : 'åtvaringar'}`;

/** The task pane. */
export const pane = {
  places: { overview: 'Oversikt', findings: 'Kontroll', frames: 'Rammer', cases: 'Saker' },
  checkNow: 'Kontroller no',
  checking: 'Kontrollerer …',
  reading: 'Les arbeidsboka …',
  dismiss: 'Lukk meldinga',
  tryAgain: 'Prøv igjen',
  broken: 'Panelet kunne ikkje visast. Arbeidsboka er ikkje endra av det.',
  fromBefore: 'Det du ser under, er frå førre kontroll.',
  newWorkbook: 'Lag ei ny arbeidsbok',
  loading: 'Lastar …',
  partNotLoaded: 'Denne delen av Saksklar vart ikkje lasta. Sjå etter om du er på nett, og prøv igjen.',
  noTable: 'Fann ingen behovskø',
  trouble: 'Arbeidsboka vart ikkje kontrollert',
  goTo: (sheet: string, cell: string) => `Gå til ${cell} i ${sheet}`,
  /** Said aloud after each check. */
  summary: ({ error, warning }: Counts) => `Kontrollert: ${error} feil, ${warnings(warning)}.`,
  overview: {
    empty: 'Behovskøa er tom',
    emptyText: 'Skriv inn behova, så blir dei kontrollerte medan du skriv.',
    ready: 'Klar for innsending',
    readyText: (left: number) =>
      left === 0
        ? 'Ingen feil og ingen åtvaringar.'
        : `Ingen feil. ${warnings(left)} bør vurderast før innsending.`,
    notReady: 'Ikkje klar for innsending',
    notReadyText: (errors: number) =>
      errors === 1 ? 'Éin feil må rettast først.' : `${errors} feil må rettast først.`,
    tile: {
      error: (_count: number): string => 'feil',
      warning: (count: number): string => (count === 1 ? 'åtvaring' : 'åtvaringar'),
      info: (count: number): string => (count === 1 ? 'opplysning' : 'opplysningar'),
    },
    toFindings: 'Vis funna',
    meeting: 'Møtedato',
    meetingFrom: {
      given: 'vald her',
      case: 'frå saka',
      firstAfterActuals: 'første møte etter siste forbrukstal',
      cases: 'møtet som sakene er til',
      today: 'i dag, for arbeidsboka viser ikkje kva for eit møte som er det neste',
    } satisfies Record<MeetingDate['from'], string>,
    chooseMeeting: {
      open: 'Vel møtedato …',
      meeting: 'Møtet',
      ofCases: (day: string) => `Sakene er til møtet ${day}.`,
      useCases: 'Bruk møtet til sakene',
      asWorkbook: 'Som arbeidsboka viser',
      other: 'Ein annan dag',
      day: 'Dag',
      use: 'Bruk dagen',
      wrong: 'Skriv heile datoen, med dag, månad og år.',
      cancel: 'Avbryt',
      said: (day: string) => `Møtedatoen er ${day}.`,
    },
    changes: 'Endringar',
    nothing: 'ingen',
    changesCount: (count: number) => (count === 1 ? '1 behov' : `${count} behov`),
    cases: 'Saksframlegg',
    casesReady: (ready: number, all: number) => `${ready} av ${all} klare`,
    burnRate: 'Forbruk',
    perMonth: (amount: string) => `${amount} MNOK i månaden`,
    runsOut: (month: string) => `(tildelt ramme er brukt opp i ${month} med same takt)`,
    lastsTheYear: '(tildelt ramme held ut året med same takt)',
    tables: 'Dette er lese i arbeidsboka',
    found: 'Dette er funne i arbeidsboka',
    foundAbout:
      'Sjå over før du stoler på tala. Når det stemmer, blir du ikkje spurd igjen om arbeidsbøker med dei same kolonnane.',
    remembered: 'Hugsa. Du blir ikkje spurd igjen om desse kolonnane.',
    foundRight: 'Det stemmer',
    read: (rows: number, columns: number) =>
      `${rows === 1 ? '1 rad' : `${rows} rader`} og ${columns === 1 ? '1 kolonne' : `${columns} kolonnar`} er lesne.`,
    missing: (count: number) =>
      count === 1 ? '1 tabell til kan vere med' : `${count} tabellar til kan vere med`,
    unreadSheets: (sheets) =>
      `${sheets.length === 1 ? 'Eit ark' : 'Ark'} utan nokon kjend tabell: ${sheets.join(', ')}.`,
    unreadSheetsAbout:
      'Skal noko av det vere med, kan du peike på tabellen under «Rett opp tabellar og kolonnar».',
    missingAbout:
      'Finst ein av dei i arbeidsboka, men med andre ord, kan du peike på han under «Rett opp tabellar og kolonnar».',
    amountsIn: (units) => `Beløpa er i ${units.join(' og ')}.`,
    unitAssumed: 'Eininga står ikkje for alle beløpa. Dei er lesne som MNOK.',
    gives: {
      economy: 'økonomien i programmet før og etter, og om rammene held',
      cases: 'saksframlegg, og kontroll av sakene',
      meetings: 'møtedatoen, innkallinga og fristane',
      resolutions: 'rammene som er vedtekne før, og om behova stemmer med dei',
      actions: 'aksjonar utan ansvarleg eller over fristen',
      products: 'leveranseplanen, og det som er utsett',
      measures: 'prioriteringa av omfang',
      portfolio: 'porteføljerapporten',
      milestones: 'milepælane i «Status og økonomi»',
      risks: 'risikoane i «Status og økonomi»',
    },
    /** Of each column of a table. */
    columnsRead: 'Slik blir kolonnane lesne',
    inUnit: (name: string, unit: string) => `${name}, i ${unit}`,
    asNamed: (headers: readonly string[]) => `Blir lesne som dei heiter: ${headers.join(', ')}.`,
    moreColumns: (count) => `Vis ${count} til`,
    fewerColumns: 'Vis færre',
    correctTable: 'Rett opp kolonnane',
    notUnderstood: (headers: readonly string[]) => `Blir ikkje lese: ${headers.join(', ')}.`,
    unreadFields: (fields) => `Ikkje funne: ${fields}. Det som er avhengig av dei, er ikkje kontrollert.`,
    whichIs: (headers: readonly string[]) =>
      `Tyder det same: ${headers.join(', ')}. Vel kva for ein som gjeld.`,
    twice: (table: string, sheet: string) => `${table} står òg i ${sheet}. Vel kva for ein som skal lesast.`,
    correct: 'Rett opp tabellar og kolonnar',
  },
  chooseColumns: 'Vel kolonnane',
  findings: {
    /** After a number of them. */
    word: () => 'funn',
    clean: '0 feil',
    cleanText: 'Ingen feil, åtvaringar eller opplysningar. Arbeidsboka er klar for innsending.',
    cleanButAccepted: 'Ingen feil, åtvaringar eller opplysningar står opne. Det som er godteke, står under.',
    groups: {
      error: (count: number) => `${count} feil`,
      warning: (count: number) => warnings(count),
      info: (count: number) => `${count} ${count === 1 ? 'opplysning' : 'opplysningar'}`,
    },
    goTo: (sheet: string, cell: string) => `Gå til ${cell} i ${sheet}`,
    details: 'Kvifor, og kva gjer eg?',
    why: 'Kvifor',
    todo: 'Gjer dette',
    setting: {
      rule: 'Endre eller slå av kontrollen …',
      threshold: 'Endre grensa …',
      word: (word) => `«${word}» er eit ord vi bruker …`,
    },
    more: (next: number, left: number) => `Vis ${next} til (${left} att)`,
    search: 'Søk i funna',
    searchHint: 'Søk etter behov, celle eller ord',
    showOnly: 'Vis berre',
    groupBy: 'Ordne etter',
    groupings: { severity: 'Alvor', need: 'Behov' },
    showingAll: (all: number) => `Viser alle ${all} funn.`,
    showing: (shown: number, all: number) => `Viser ${shown} av ${all} funn.`,
    nothing: 'Ingen funn passar med det du har valt.',
    showAll: 'Vis alle funn',
    onSheet: (sheet: string) => `Arket ${sheet}`,
    found: 'I cella',
    expected: 'Forventa',
    moreNeeds: (next: number, left: number) => `Vis ${next} behov til (${left} igjen)`,
  },
  acknowledge: {
    open: 'Godta …',
    reason: 'Kvifor kan dette stå?',
    hint: 'Grunngivinga følgjer arbeidsboka, og andre kan lese henne. Ikkje skriv personopplysningar. Blir cella endra, kjem funnet tilbake.',
    accept: 'Godta med grunngiving',
    cancel: 'Avbryt',
    list: (count: number) => `Godteke med grunngiving (${count})`,
    accepted: 'Funnet er godteke med grunngiving.',
    reopened: 'Funnet står ope igjen.',
    because: 'Grunngiving:',
    reopen: 'Ta tilbake',
  },
  enrich: {
    title: 'I arbeidsboka',
    about:
      'Legg inn utrekna kolonnar, arka Kontroll og Rammeendringar, og merke på cellene med funn. Det kan fjernast att, og ingenting av ditt blir endra.',
    present: 'Kontroll, rammeendringar og merke ligg i arbeidsboka. Oppdater dei når noko er endra.',
    plan: 'Sjå kva som blir lagt inn …',
    refresh: 'Oppdater …',
    remove: 'Fjern alt Saksklar har lagt inn …',
    removes: 'Dette blir fjerna. Ingenting av ditt blir rørt.',
    removeNow: 'Fjern',
    sheetGone: (name: string) => `Arket ${name}`,
    allMarks: 'Alle merke på celler',
    apply: 'Legg inn',
    cancel: 'Avbryt',
    done: {
      enriched: 'Kolonnar, ark og merke er lagde inn.',
      cleared: 'Alt som Saksklar la inn, er fjerna.',
      unmarked: 'Merka er fjerna frå cellene.',
    },
    choose: 'Vel kolonnar …',
    unwanted: 'Kolonnar som ikkje er valde lenger, blir fjerna',
    columns: (count: number, sheet: string, area: string) =>
      `${count === 1 ? '1 kolonne' : `${count} kolonnar`} i ${sheet}, ${area}`,
    sheet: (name: string) => `Eit nytt ark, ${name}`,
    sheetAgain: (name: string) => `Arket ${name}, laga på nytt`,
    formats: (name: string) => `Eit skjult ark, ${name}, som hugsar formata som var der`,
    marks: (count: number) => (count === 1 ? 'Merke på 1 celle' : `Merke på ${count} celler`),
  },
  fixes: {
    open: 'Rett …',
    openSuggestion: 'Sjå framlegg til retting …',
    openAll: (count: number) =>
      count === 1
        ? 'Rett eitt funn som berre gjeld skrivemåten …'
        : `Rett ${count} funn som berre gjeld skrivemåten …`,
    preview: (cells: number) =>
      cells === 1 ? 'Denne cella blir endra:' : `Desse ${cells} cellene blir endra:`,
    before: 'Før:',
    after: 'Etter:',
    apply: (cells: number) => (cells === 1 ? 'Rett cella' : `Rett ${cells} celler`),
    cancel: 'Avbryt',
    fixed: (cells: number) => (cells === 1 ? '1 celle er retta.' : `${cells} celler er retta.`),
    undone: (cells: number) =>
      cells === 1 ? 'Angra: 1 celle er som før.' : `Angra: ${cells} celler er som før.`,
    undo: 'Angre',
    undoLast: 'Angre det siste Saksklar skreiv',
    refused: {
      changed: (cell: string) => `${cell} er ikkje endra: nokon har skrive noko anna i cella sidan.`,
      locked: (cell: string) => `${cell} er ikkje endra: cella er låst, for arket er verna.`,
      gone: (cell: string) => `${cell} er ikkje endra: arket finst ikkje lenger.`,
      converted: (cell: string) =>
        `${cell} er som før: Excel gjorde verdien om til noko anna. Rett han i Excel.`,
    },
    overlaps: (cell: string) => `${cell} er ikkje endra: ei anna retting skriv noko anna i cella.`,
  },
  frames: {
    title: (count: number) => (count === 1 ? '1 føreslått endring' : `${count} føreslåtte endringar`),
    none: 'Ingen behov har føreslått ny ramme eller ny frist.',
    caption: 'Føreslåtte endringar av ramme, i MNOK, og av frist',
    from: 'Frå',
    to: 'Til',
    change: 'Endring',
    unknown: 'ukjend',
    deadline: (from: string, to: string, months: number | null) =>
      `Frist ${from} → ${to}${months === null ? '' : ` (${writtenCount(months)}\u00a0${Math.abs(months) === 1 ? 'månad' : 'månader'})`}`,
    notComputable: 'Kan ikkje reknast ut. Sjå Kontroll for kva som manglar.',
    notDecided: 'Gjennomføring er ikkje vedteken, så ramma er ikkje med i summen til programmet.',
    /** What is left of the year's money when this change and those before it on the agenda are approved. */
    left: (need: number, left: string) => `Etter #${need} er ${left} MNOK disponibelt.`,
    share: (percent: string) => `Ny ramme er ${percent}\u00a0% av rammene i programmet.`,
  },
  programme: {
    title: (year: number) => `Økonomien til programmet ${year}`,
    titleWithoutYear: 'Økonomien til programmet',
    none: 'Arbeidsboka har inga rad for året i ein Økonomi-tabell, så verknaden for programmet er ikkje rekna ut.',
    caption: 'Økonomien til programmet før og etter alle føreslåtte endringar, i MNOK',
    chart:
      'Sum vedtekne rammer og årsprognose før og etter, målt mot tildelt ramme. Tala står i tabellen under.',
    amount: 'Beløp i MNOK',
    allocation: 'Tildelt ramme',
    allocationIs: (amount: string) => `Tildelt ${amount}`,
    frames: 'Sum vedtekne rammer',
    forecast: 'Årsprognose',
    available: 'Disponibelt',
    before: 'Før',
    after: 'Etter',
    change: 'Endring',
    unknown: 'ukjend',
  },
  papers: {
    title: 'Alt til møtet',
    about: (ready, all) =>
      ready === 0
        ? 'Ingen av sakene er klare enno.'
        : `${ready === all ? 'Alle sakene' : `${ready} av ${all} saker`} er klare. Saksframlegga blir samla i éi zip-fil.`,
    choices: 'Vel kva som blir med',
    withAgenda: 'Ta med innkallinga',
    withControlSheet: 'Ta med kontrollark',
    withDrafts: 'Ta med saker med feil, merkte UTKAST',
    makeAll: 'Lag alt til møtet',
    progress: (done, of) => `Lagar dokument ${Math.min(done + 1, of)} av ${of} …`,
    cancel: 'Avbryt',
    allPrepared: (count) =>
      `${count === 1 ? '1 dokument er klargjort' : `${count} dokument er klargjorde`}. Startar ikkje nedlastinga, vel fila her:`,
    left: (list, count) =>
      count === 1
        ? `Sak ${list} er ikkje med, for ho har feil.`
        : `Sakene ${list} er ikkje med, for dei har feil.`,
    others: 'Andre dokument',
    make: 'Lag',
    makeOf: (name) => `Lag ${name}`,
    makingOne: 'Lagar …',
    prepared: 'Dokumentet er klargjort. Startar ikkje nedlastinga, vel fila her:',
    preview: 'Sjå på',
    previewOf: (number) => `Sak ${number} slik ho blir`,
    openPreviewOf: (number) => `Sjå på saksframlegget for sak ${number}`,
    previewMaking: 'Lagar saksframlegget …',
    previewReady: 'Saksframlegget er klart til å lesast.',
    close: 'Lukk',
    waysOut: 'Få dokumentet ut av panelet',
    isDraft: 'Dette er eit utkast: saka har feil som må rettast.',
    missing: (count) =>
      count === 1
        ? '1 stad skal fyllast ut. Han er merkt i teksten.'
        : `${count} stader skal fyllast ut. Dei er merkte i teksten.`,
    copy: 'Kopier til Word',
    copied: 'Kopiert. Lim inn i Word.',
    copyRefused: 'Nettlesaren lét ikkje panelet kopiere. Last ned dokumentet i staden.',
    openInBrowser: 'Opne i nettlesar',
    noBrowser: 'Excel kan ikkje opne nettlesaren herifrå. Last ned dokumentet, eller kopier det til Word.',
    openedInBrowser: 'Opna i nettlesaren. Dokumentet blir lasta ned der.',
    tooLongForBrowser:
      'Saka er for lang til å opnast i nettlesaren, eller bruker ein eigen mal. Last ned dokumentet i staden.',
    /** The page in the person's own browser. */
    page: {
      ready: 'Dokumentet er klargjort. Startar ikkje nedlastinga, vel fila her:',
      broken:
        'Adressa er ikkje heil, så dokumentet kan ikkje lagast her. Gå tilbake til panelet i Excel og last ned dokumentet der.',
    },
    table: 'Tabell',
    template: 'Mal',
    builtInTemplate: 'Dokumenta blir laga av malane som følgjer med Saksklar.',
    ownTemplate: (name, kind) => `${name} blir brukt til ${kind}.`,
    chooseTemplate: 'Vel eigen mal',
    templateKept: 'Malen blir hugsa på denne maskina.',
    useBuiltIn: 'Bruk malane som følgjer med',
    templateSound: (fields) => `Malen kan brukast. Han har ${fields} felt.`,
    templateFaults: (errors) =>
      `Malen kan ikkje brukast før ${errors === 1 ? '1 feil er retta' : `${errors} feil er retta`} i Word:`,
    outOfDate: 'Arbeidsboka er endra sidan. Lag dokumentet på nytt før du sender det.',
    compare: 'Kontroller dokument',
    comparedBefore: 'Arbeidsboka er endra sidan dette vart samanlikna.',
    compareAgain: 'Samanlikn på nytt',
    compareAbout:
      'Vel dokument som er laga før, også om nokon har skrive i dei, og sjå om tala framleis stemmer med arbeidsboka.',
    chooseDocuments: 'Vel dokument',
    unreadable:
      'Fila kan ikkje lesast. Sjå etter om ho er open ein annan stad eller ikkje er lasta ned, og vel ho igjen.',
    comparing: 'Samanliknar …',
    forget: 'Fjern',
    forgetOf: (name) => `Fjern ${name} frå lista`,
    same: (figures) =>
      `Stemmer med arbeidsboka: ${figures === 1 ? '1 tal er kontrollert' : `${figures} tal er kontrollerte`}.`,
    differs: (count) =>
      count === 1
        ? 'Stemmer ikkje med arbeidsboka: 1 skilnad.'
        : `Stemmer ikkje med arbeidsboka: ${count} skilnader.`,
    caseGone: 'Saka finst ikkje lenger i arbeidsboka.',
    editedTexts: (names) => `Skrive om i dokumentet: ${names.join(', ')}.`,
    movedOn: 'Arbeidsboka er endra sidan dokumentet vart laga, men ikkje tala i det.',
    readOtherwise:
      'Arbeidsboka blir lesen på ein annan måte enn da dokumentet vart laga: kolonnar, ord, saksnummer eller tabellar er valde annleis. Sjå «Tabellar og kolonnar» i innstillingane.',
    overwrite: 'Skriv også over tal som er endra for hand',
    refresh: 'Oppdater tala',
    refreshed: (count) =>
      count === 0
        ? 'Ingen tal er endra. Dokumentet er klargjort:'
        : `${count === 1 ? '1 tal er oppdatert' : `${count} tal er oppdaterte`}, og dokumentet er klargjort:`,
    kept: (count) =>
      count === 1
        ? '1 tal som er endra for hand, står som det stod.'
        : `${count} tal som er endra for hand, står som dei stod.`,
  },
  cases: {
    title: 'Sakene på møtet',
    none: 'Fann ingen tabell over saker. Utan han kan ingen saksframlegg lagast.',
    empty: 'Tabellen over saker har inga sak med saksnummer, så ingen saksframlegg kan lagast.',
    unnumbered: 'Saka er ikkje med på sakslista og får ikkje saksframlegg før saksnummeret er retta.',
    ready: 'Klar',
    blocked: (count: number) => (count === 1 ? 'Stoppa av 1 feil' : `Stoppa av ${count} feil`),
    needs: (list: string, _count: number) => `Behov ${list}`,
    make: 'Lag saksframlegg',
    makeOf: (number: string) => `Lag saksframlegg for sak ${number}`,
    makeDraft: 'Lag utkast',
    makeDraftOf: (number: string) => `Lag utkast til saksframlegg for sak ${number}`,
    draftHint: 'Utkastet får merket UTKAST på kvar side, og skal ikkje sendast inn.',
    becameBlocked: 'Saksframlegget vart ikkje laga: arbeidsboka har fått feil sidan sist. Sjå lista over.',
    outOfDate: 'Arbeidsboka er endra sidan. Lag saksframlegget på nytt før du sender det.',
    prepared: 'Saksframlegget er klargjort. Startar ikkje nedlastinga, vel fila her:',
    preparedDraft: 'Utkastet er klargjort. Startar ikkje nedlastinga, vel fila her:',
    otherWays: (canOpenBrowser) =>
      canOpenBrowser
        ? 'Kjem ikkje fila, vel «Sjå på»: der kan du òg kopiere til Word eller opne i nettlesar.'
        : 'Kjem ikkje fila, vel «Sjå på»: der kan du òg kopiere til Word.',
  },
} satisfies typeof bokmaal;

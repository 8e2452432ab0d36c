/** The sentences of the documents. `{name}` is filled in from the memo. */
export const documents = {
  languageTag: 'nb-NO',
  frameChangeMemo: 'Saksfremlegg, rammeendring',
  draft: 'UTKAST',
  toFill: 'Fylles ut',
  missing: 'Mangler',
  untitled: 'Saksfremlegg',
  /** A need's name within a sentence. */
  quotedName: '«{name}»',
  board: 'Programstyret',
  /** Beside the programme's figures wherever they stand. */
  assumption:
    'Forutsetning: Prognosen følger rammen. En ramme gjelder behovets levetid, mens prognose og tildelt ramme gjelder året.',
  forecastParts: 'Årsprognosen før endringen er forbruk {spent} pluss restprognose {remaining}.',
  purpose: {
    frame: '{board} skal ta stilling til ny kostnadsramme for {needs}.',
    time: '{board} skal ta stilling til ny frist for {needs}.',
    both: '{board} skal ta stilling til ny kostnadsramme og ny frist for {needs}.',
    needOne: 'behovet {needs}',
    needMany: 'behovene {needs}',
    sameFrame: 'Rammen endres ikke.',
    effect:
      'Sum besluttede rammer går fra {framesBefore} til {framesAfter}. Følger prognosen rammen, går disponibelt i {year} fra {availableBefore} til {availableAfter}.',
  },
  resolution: {
    increase: 'Kostnadsrammen for {need} økes fra {from} til {to} ({change}).',
    decrease: 'Kostnadsrammen for {need} reduseres fra {from} til {to} ({change}).',
    time: 'Fristen for {need} flyttes fra {from} til {to}.',
    alsoTime: 'Fristen flyttes fra {from} til {to}.',
    sameTime: 'Fristen, {deadline}, står ved lag.',
    noTime: 'Fristen endres ikke.',
  },
  needsGroup: 'Behovsgruppen behandlet endringen {date}.',
  funding: '{need} finansieres av {sources}.',
  fundingWithAmount: '{source} ({amount})',
  capReachable: 'Taket for {need} er {cap}. Rammen kan nå taket.',
  capBelow: 'Rammen for {need} skal være under {cap}.',
  /** The name of the place a fault in a template stands in. */
  templatePart: {
    body: 'brødteksten',
    header: 'toppteksten',
    footer: 'bunnteksten',
    notes: 'notene',
    other: 'dokumentegenskapene',
  },
};

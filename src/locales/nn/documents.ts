import type { Texts } from '../texts';

export const documents = {
  languageTag: 'nn-NO',
  frameChangeMemo: 'Saksframlegg, rammeendring',
  draft: 'UTKAST',
  toFill: 'Fyll ut',
  missing: 'Manglar',
  untitled: 'Saksframlegg',
  quotedName: '«{name}»',
  board: 'Programstyret',
  assumption:
    'Føresetnad: Prognosen følgjer ramma. Ei ramme gjeld levetida til behovet, medan prognose og tildelt ramme gjeld året.',
  forecastParts: 'Årsprognosen før endringa er forbruk {spent} pluss restprognose {remaining}.',
  purpose: {
    frame: '{board} skal ta stilling til ny kostnadsramme for {needs}.',
    time: '{board} skal ta stilling til ny frist for {needs}.',
    both: '{board} skal ta stilling til ny kostnadsramme og ny frist for {needs}.',
    needOne: 'behovet {needs}',
    needMany: 'behova {needs}',
    sameFrame: 'Ramma blir ikkje endra.',
    effect:
      'Sum vedtekne rammer går frå {framesBefore} til {framesAfter}. Følgjer prognosen ramma, går disponibelt i {year} frå {availableBefore} til {availableAfter}.',
  },
  resolution: {
    increase: 'Kostnadsramma for {need} blir auka frå {from} til {to} ({change}).',
    decrease: 'Kostnadsramma for {need} blir redusert frå {from} til {to} ({change}).',
    time: 'Fristen for {need} blir flytt frå {from} til {to}.',
    alsoTime: 'Fristen blir flytt frå {from} til {to}.',
    sameTime: 'Fristen, {deadline}, står ved lag.',
    noTime: 'Fristen blir ikkje endra.',
  },
  needsGroup: 'Behovsgruppa behandla endringa {date}.',
  funding: '{need} blir finansiert av {sources}.',
  fundingWithAmount: '{source} ({amount})',
  capReachable: 'Taket for {need} er {cap}. Ramma kan nå taket.',
  capBelow: 'Ramma for {need} skal vere under {cap}.',
  templatePart: {
    body: 'brødteksten',
    header: 'toppteksten',
    footer: 'botnteksten',
    notes: 'notane',
    other: 'dokumenteigenskapane',
  },
} satisfies Texts['documents'];

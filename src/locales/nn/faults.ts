import type { Problem } from '../../core/fault';
import { type FaultTexts, listed } from '../fault-texts';
import { templateFaults } from './template-faults';
import { terms } from './terms';

export const faults: FaultTexts = {
  'file-not-found': ({ file }) => `Finn ikkje fila ${file}. Sjå etter om namnet og mappa er rette.`,
  'file-not-readable': ({ file }) =>
    `Får ikkje lese ${file}. Lukk fila i andre program, og sjå etter om du har tilgang til henne.`,
  'workbook-not-xlsx': ({ file }) =>
    `${file} er ikkje ei Excel-arbeidsbok. Vel ei fil med endinga .xlsx eller .xlsm.`,
  'workbook-old-format': ({ file }) =>
    `${file} er i eit gammalt Excel-format. Opne fila i Excel og lagre henne som .xlsx.`,
  'workbook-encrypted': ({ file }) =>
    `${file} er verna med passord. Opne fila i Excel, fjern passordet for å opne, og lagre på nytt.`,
  'workbook-truncated': ({ file }) =>
    `${file} er ikkje fullstendig: slutten av fila manglar. Hent eller kopier henne på nytt.`,
  'workbook-too-large': ({ file, megabytes, limit }) =>
    `${file} tek ${megabytes} MB når fila blir pakka ut, og grensa er ${limit} MB. Lagre behovskøen i ei eiga, mindre arbeidsbok.`,
  'workbook-too-many-cells': ({ file, limit }) =>
    `${file} har meir enn ${millions(limit)} celler i bruk. Slett tomme, formaterte rader og kolonnar, eller lagre behovskøen i ei eiga arbeidsbok.`,
  'workbook-damaged': ({ file, part }) =>
    `${file} er skadd (${part}). Opne fila i Excel, lat Excel reparere henne, og lagre på nytt.`,
  'cell-changed': ({ file, cell }) =>
    `${cell} i ${file} har fått eit anna innhald sidan ho vart kontrollert. Kontroller arbeidsboka på nytt.`,
  'cell-not-editable': ({ file, cell, reason }) =>
    `${cell} i ${file} kan ikkje endrast: ${NOT_EDITABLE[reason]}. Gjer endringa i Excel.`,
  'no-needs-table': ({ file }) =>
    `Finn ingen behovskø i ${file === '' ? 'arbeidsboka' : file}. Han må ha ei overskriftsrad med minst Nr, Namn, Ansvarleg og Fase.`,
  'case-unknown': ({ case: asked, known }) =>
    known.length === 0
      ? `Finn ikkje sak ${asked}: arbeidsboka har ingen saker. Legg saka inn i tabellen Saker.`
      : `Finn ikkje sak ${asked}. Arbeidsboka har sakene ${listed(known)}.`,
  'case-without-change': ({ case: number }) =>
    `Sak ${number} gjeld ingen behov med foreslått endring. Sjå etter om kolonnen Behov i Saker er rett.`,
  'paper-without-table': ({ table }) =>
    `Dokumentet blir laga av tabellen ${terms.tables[table]}, og han finst ikkje i arbeidsboka eller er tom. Ei ny arbeidsbok frå Saksklar viser korleis han ser ut.`,
  'need-without-change': ({ need, known }) =>
    known.length === 0
      ? `#${need} har inga foreslått endring, og det har heller ingen andre behov i arbeidsboka.`
      : `#${need} har inga foreslått endring. Det har ${listed(known.map((id) => `#${id}`))}.`,
  'settings-unreadable': ({ isNewer }) =>
    isNewer
      ? 'Innstillingane i arbeidsboka er laga med ei nyare utgåve av Saksklar, og vart ikkje endra. Bruk den nyare utgåva.'
      : 'Innstillingane i arbeidsboka har ein feil, og vart ikkje endra. Opne Innstillingar og sjå kva som er gale, eller nullstill dei.',
  'settings-too-large': () =>
    'Innstillingane i arbeidsboka er vortne for store, og vart ikkje endra. Ta bort noko som er godteke, og prøv igjen.',
  'settings-changed': () =>
    'Nokon endra innstillingane i arbeidsboka samtidig, så dine vart ikkje skrivne. Prøv igjen.',
  'template-not-docx': ({ file }) =>
    `${file} er ikkje ein Word-mal. Vel ei fil med endinga .docx eller .dotx.`,
  'template-too-large': ({ file, megabytes, limit }) =>
    `Malen ${file} tek ${megabytes} MB når han blir pakka ut, og grensa er ${limit} MB. Gjer bileta i malen mindre.`,
  'template-refused': ({ file, content }) =>
    `Malen ${file} kan ikkje brukast, for han inneheld ${TEMPLATE_CONTENT[content]}. Fjern det i Word og lagre på nytt.`,
  'template-damaged': ({ file, part }) =>
    `Malen ${file} er skadd (${part}). Opne han i Word, lagre på nytt, og prøv igjen.`,
  'template-field': ({ file, field, where, reason, hint, more }) =>
    [
      `I malen ${file} (${where}):`,
      templateFaults[reason](field, hint),
      ...(more > 0 ? [`Det er ${more} feil til i malen.`] : []),
    ].join(' '),
  'document-not-docx': ({ file }) =>
    `${file} er ikkje eit Word-dokument (.docx). Vel dokumentet som vart laga med Saksklar.`,
  'document-too-large': ({ file, megabytes, limit }) =>
    `Dokumentet ${file} tek ${megabytes} MB når det blir pakka ut, og grensa er ${limit} MB. Gjer bileta mindre.`,
  'document-damaged': ({ file, part }) =>
    `Dokumentet ${file} er skadd (${part}). Opne det i Word, lagre på nytt, og prøv igjen.`,
  'document-not-ours': ({ file }) =>
    `${file} seier ikkje kva arbeidsbok tala kjem frå. Berre dokument laga med Saksklar kan samanliknast; lag det på nytt.`,
  'document-provenance': ({ file, isNewer }) =>
    isNewer
      ? `${file} er laga med ei nyare utgåve av Saksklar. Bruk ho, eller lag dokumentet på nytt.`
      : `Opplysningane om kvar tala i ${file} kjem frå, er endra eller skadde. Lag dokumentet på nytt.`,
  'output-not-writable': ({ path }) =>
    `Får ikkje skrive til ${path}. Sjå etter om mappa finst, om du har tilgang, og om fila er open i eit anna program.`,
  'output-is-input': ({ path }) =>
    `${path} er sjølve arbeidsboka og blir ikkje skriven over. Vel eit anna namn for resultatet.`,
  'date-not-understood': ({ text }) =>
    `«${text}» er ikkje ein dato. Skriv han som 2022-06-09 eller 09.06.2022.`,
  usage: ({ command, detail }) =>
    `${detail} Skriv «saksklar ${command === null ? '' : `${command} `}--help» for å sjå kva som kan skrivast.`,
  'excel-cell-edit': () => 'Ei celle er open for redigering. Trykk Enter i Excel, og prøv igjen.',
  'excel-item-gone': () =>
    'Eit ark, ein tabell eller eit område er sletta eller har fått nytt namn. Kontroller arbeidsboka på nytt.',
  'excel-sheet-hidden': ({ sheet }) =>
    `Arket ${sheet} er skjult. Høgreklikk på ei arkfane, vel «Vis» og arket, og prøv igjen.`,
  'excel-protected': () =>
    'Arket eller arbeidsboka er verna, så endringa vart ikkje gjord. Opphev vernet i Excel, og prøv igjen.',
  'excel-changed': ({ what }) =>
    `Nokon har endra kolonnen ved ${what} sidan han vart lesen, så ingenting er skrive. Sjå kva som blir lagt inn på nytt.`,
  'excel-half-written': ({ cells }) =>
    `Excel svikta undervegs, og desse cellene er endra utan at det kunne takast tilbake: ${listed(cells)}. Sjå over dei, eller angre i Excel.`,
  'excel-half-enriched': ({ columns, sheets }) =>
    columns === null
      ? 'Excel svikta undervegs. Dine eigne celler er som før, men noko av det Saksklar legg inn, kan stå der. Vel «Oppdater …» for å gjere det ferdig, eller «Fjern alt Saksklar har lagt inn».'
      : `Excel svikta undervegs. Dine eigne celler er som før. Av det Saksklar legg inn, står no ${listed([...columns, ...sheets]) || 'ikkje noko anna enn kanskje merke'}. Vel «Oppdater …» for å gjere det ferdig, eller «Fjern alt Saksklar har lagt inn».`,
  'excel-too-much': () =>
    'Arbeidsboka er for stor til at Excel kan gje henne frå seg. Slett tomme, formaterte rader og kolonnar, og prøv igjen.',
  'excel-connection': () =>
    'Excel svarer ikkje. Vent litt og prøv igjen; lagre og opne arbeidsboka på nytt om det ikkje hjelper.',
  'excel-too-old': () =>
    'Denne utgåva av Excel manglar noko som trengst. Bruk Excel 2021 eller nyare, eller Excel på nettet.',
  'excel-read-only': () =>
    'Arbeidsboka er opna for lesing. Du kan kontrollere, prøve ut rammer og lage saksframlegg. Skal noko rettast i ho, må du først velje å redigere ho, eller lagre ein kopi.',
  'excel-not-followed': () =>
    'Excel seier ikkje frå når noko blir endra. Vel «Kontroller no» når du har endra noko, så er tala her rette.',
  'excel-other': ({ detail }) =>
    `Excel melde ein feil: ${detail}. Prøv igjen; lagre og opne arbeidsboka på nytt om det ikkje hjelper.`,
  'documents-not-loaded': () =>
    'Det som lagar dokumenta, vart ikkje lasta. Sjå etter om du er på nett, og prøv igjen.',
  'rules-not-loaded': () =>
    'Reglane som arbeidsboka blir kontrollert med, vart ikkje lasta. Sjå etter om du er på nett, og prøv igjen.',
  unexpected: ({ detail }) =>
    `Noko gjekk gale som ikkje skulle kunne skje: ${detail}. Meld gjerne frå om det, og ta med denne teksten.`,
};

const NOT_EDITABLE: Record<Extract<Problem, { code: 'cell-not-editable' }>['reason'], string> = {
  'sheet-missing': 'arket finst ikkje',
  'array-formula': 'ho er ein del av ein matriseformel eller ein datatabell',
  'table-header': 'ho er overskrifta til ein tabellkolonne som formlar viser til',
};

const TEMPLATE_CONTENT: Record<Extract<Problem, { code: 'template-refused' }>['content'], string> = {
  macros: 'makroar',
  ole: 'eit innebygd objekt (OLE)',
  'active-x': 'ein ActiveX-kontroll',
  'alt-chunk': 'eit innfletta dokument (altChunk)',
  dde: 'ei kopling til eit anna program (DDE)',
  external: 'innhald som blir henta frå ein annan stad',
};

function millions(count: number): string {
  return `${Math.round(count / 1e6)} millionar`;
}

import type { Problem } from '../../core/fault';
import { type FaultTexts, listed } from '../fault-texts';
import { templateFaults } from './template-faults';
import { terms } from './terms';

export const faults: FaultTexts = {
  'file-not-found': ({ file }) => `Finner ikke filen ${file}. Se etter om navnet og mappen er riktige.`,
  'file-not-readable': ({ file }) =>
    `Får ikke lest ${file}. Lukk filen i andre programmer, og se etter om du har tilgang til den.`,
  'workbook-not-xlsx': ({ file }) =>
    `${file} er ikke en Excel-arbeidsbok. Velg en fil med endelsen .xlsx eller .xlsm.`,
  'workbook-old-format': ({ file }) =>
    `${file} er i et gammelt Excel-format. Åpne den i Excel og lagre den som .xlsx.`,
  'workbook-encrypted': ({ file }) =>
    `${file} er beskyttet med passord. Åpne den i Excel, fjern passordet for å åpne, og lagre på nytt.`,
  'workbook-truncated': ({ file }) =>
    `${file} er ikke fullstendig: slutten av filen mangler. Hent eller kopier den på nytt.`,
  'workbook-too-large': ({ file, megabytes, limit }) =>
    `${file} tar ${megabytes} MB når den pakkes ut, og grensen er ${limit} MB. Lagre behovskøen i en egen, mindre arbeidsbok.`,
  'workbook-too-many-cells': ({ file, limit }) =>
    `${file} har mer enn ${millions(limit)} celler i bruk. Slett tomme, formaterte rader og kolonner, eller lagre behovskøen i en egen arbeidsbok.`,
  'workbook-damaged': ({ file, part }) =>
    `${file} er skadet (${part}). Åpne den i Excel, la Excel reparere den, og lagre på nytt.`,
  'cell-changed': ({ file, cell }) =>
    `${cell} i ${file} har fått et annet innhold siden den ble kontrollert. Kontroller arbeidsboken på nytt.`,
  'cell-not-editable': ({ file, cell, reason }) =>
    `${cell} i ${file} kan ikke endres: ${NOT_EDITABLE[reason]}. Gjør endringen i Excel.`,
  'no-needs-table': ({ file }) =>
    `Finner ingen behovskø i ${file === '' ? 'arbeidsboken' : file}. Den må ha en overskriftsrad med minst Nr, Navn, Ansvarlig og Fase.`,
  'case-unknown': ({ case: asked, known }) =>
    known.length === 0
      ? `Finner ikke sak ${asked}: arbeidsboken har ingen saker. Legg saken inn i tabellen Saker.`
      : `Finner ikke sak ${asked}. Arbeidsboken har sakene ${listed(known)}.`,
  'case-without-change': ({ case: number }) =>
    `Sak ${number} gjelder ingen behov med foreslått endring. Se etter om kolonnen Behov i Saker er riktig.`,
  'paper-without-table': ({ table }) =>
    `Dokumentet lages av tabellen ${terms.tables[table]}, og den finnes ikke i arbeidsboken eller er tom. En ny arbeidsbok fra Saksklar viser hvordan den ser ut.`,
  'need-without-change': ({ need, known }) =>
    known.length === 0
      ? `#${need} har ingen foreslått endring, og det har heller ingen andre behov i arbeidsboken.`
      : `#${need} har ingen foreslått endring. Det har ${listed(known.map((id) => `#${id}`))}.`,
  'settings-unreadable': ({ isNewer }) =>
    isNewer
      ? 'Innstillingene i arbeidsboken er laget med en nyere utgave av Saksklar, og ble ikke endret. Bruk den nyere utgaven.'
      : 'Innstillingene i arbeidsboken har en feil, og ble ikke endret. Åpne Innstillinger og se hva som er galt, eller nullstill dem.',
  'settings-too-large': () =>
    'Innstillingene i arbeidsboken er blitt for store, og ble ikke endret. Ta bort noe som er godtatt, og prøv igjen.',
  'settings-changed': () =>
    'Noen endret innstillingene i arbeidsboken samtidig, så dine ble ikke skrevet. Prøv igjen.',
  'template-not-docx': ({ file }) =>
    `${file} er ikke en Word-mal. Velg en fil med endelsen .docx eller .dotx.`,
  'template-too-large': ({ file, megabytes, limit }) =>
    `Malen ${file} tar ${megabytes} MB når den pakkes ut, og grensen er ${limit} MB. Gjør bildene i den mindre.`,
  'template-refused': ({ file, content }) =>
    `Malen ${file} kan ikke brukes, for den inneholder ${TEMPLATE_CONTENT[content]}. Fjern det i Word og lagre på nytt.`,
  'template-damaged': ({ file, part }) =>
    `Malen ${file} er skadet (${part}). Åpne den i Word, lagre den på nytt, og prøv igjen.`,
  'template-field': ({ file, field, where, reason, hint, more }) =>
    [
      `I malen ${file} (${where}):`,
      templateFaults[reason](field, hint),
      ...(more > 0 ? [`Det er ${more} feil til i malen.`] : []),
    ].join(' '),
  'document-not-docx': ({ file }) =>
    `${file} er ikke et Word-dokument (.docx). Velg dokumentet som ble laget med Saksklar.`,
  'document-too-large': ({ file, megabytes, limit }) =>
    `Dokumentet ${file} tar ${megabytes} MB når det pakkes ut, og grensen er ${limit} MB. Gjør bildene mindre.`,
  'document-damaged': ({ file, part }) =>
    `Dokumentet ${file} er skadet (${part}). Åpne det i Word, lagre på nytt, og prøv igjen.`,
  'document-not-ours': ({ file }) =>
    `${file} sier ikke hvilken arbeidsbok tallene kommer fra. Bare dokumenter laget med Saksklar kan sammenlignes; lag det på nytt.`,
  'document-provenance': ({ file, isNewer }) =>
    isNewer
      ? `${file} er laget med en nyere utgave av Saksklar. Bruk den, eller lag dokumentet på nytt.`
      : `Opplysningene om hvor tallene i ${file} kommer fra, er endret eller skadet. Lag dokumentet på nytt.`,
  'output-not-writable': ({ path }) =>
    `Får ikke skrevet til ${path}. Se etter om mappen finnes, om du har tilgang, og om filen er åpen i et annet program.`,
  'output-is-input': ({ path }) =>
    `${path} er selve arbeidsboken og blir ikke skrevet over. Velg et annet navn for resultatet.`,
  'date-not-understood': ({ text }) =>
    `«${text}» er ikke en dato. Skriv den som 2022-06-09 eller 09.06.2022.`,
  usage: ({ command, detail }) =>
    `${detail} Skriv «saksklar ${command === null ? '' : `${command} `}--help» for å se hva som kan skrives.`,
  'excel-cell-edit': () => 'En celle er åpen for redigering. Trykk Enter i Excel, og prøv igjen.',
  'excel-item-gone': () =>
    'Et ark, en tabell eller et område er slettet eller har fått nytt navn. Kontroller arbeidsboken på nytt.',
  'excel-sheet-hidden': ({ sheet }) =>
    `Arket ${sheet} er skjult. Høyreklikk på en arkfane, velg «Vis» og arket, og prøv igjen.`,
  'excel-protected': () =>
    'Arket eller arbeidsboken er beskyttet, så endringen ble ikke gjort. Opphev beskyttelsen i Excel, og prøv igjen.',
  'excel-changed': ({ what }) =>
    `Noen har endret kolonnen ved ${what} siden den ble lest, så ingenting er skrevet. Se hva som blir lagt inn på nytt.`,
  'excel-half-written': ({ cells }) =>
    `Excel sviktet underveis, og disse cellene er endret uten at det kunne tas tilbake: ${listed(cells)}. Se over dem, eller angre i Excel.`,
  'excel-half-enriched': ({ columns, sheets }) =>
    columns === null
      ? 'Excel sviktet underveis. Dine egne celler er som før, men noe av det Saksklar legger inn, kan stå der. Velg «Oppdater …» for å gjøre det ferdig, eller «Fjern alt Saksklar har lagt inn».'
      : `Excel sviktet underveis. Dine egne celler er som før. Av det Saksklar legger inn, står nå ${listed([...columns, ...sheets]) || 'ingenting annet enn kanskje merker'}. Velg «Oppdater …» for å gjøre det ferdig, eller «Fjern alt Saksklar har lagt inn».`,
  'excel-too-much': () =>
    'Arbeidsboken er for stor til at Excel kan gi den fra seg. Slett tomme, formaterte rader og kolonner, og prøv igjen.',
  'excel-connection': () =>
    'Excel svarer ikke. Vent litt og prøv igjen; lagre og åpne arbeidsboken på nytt om det ikke hjelper.',
  'excel-too-old': () =>
    'Denne utgaven av Excel mangler noe som trengs. Bruk Excel 2021 eller nyere, eller Excel på nettet.',
  'excel-read-only': () =>
    'Arbeidsboken er åpnet for lesing. Du kan kontrollere, prøve ut rammer og lage saksfremlegg. Skal noe rettes i den, velg først å redigere den, eller lagre en kopi.',
  'excel-not-followed': () =>
    'Excel sier ikke fra når noe blir endret. Velg «Kontroller nå» når du har endret noe, så er tallene her riktige.',
  'excel-other': ({ detail }) =>
    `Excel meldte en feil: ${detail}. Prøv igjen; lagre og åpne arbeidsboken på nytt om det ikke hjelper.`,
  'documents-not-loaded': () =>
    'Det som lager dokumentene, ble ikke lastet. Se etter om du er på nett, og prøv igjen.',
  'rules-not-loaded': () =>
    'Reglene som arbeidsboken blir kontrollert med, ble ikke lastet. Se etter om du er på nett, og prøv igjen.',
  unexpected: ({ detail }) =>
    `Noe gikk galt som ikke skulle kunne skje: ${detail}. Meld gjerne fra om det, og ta med denne teksten.`,
};

const NOT_EDITABLE: Record<Extract<Problem, { code: 'cell-not-editable' }>['reason'], string> = {
  'sheet-missing': 'arket finnes ikke',
  'array-formula': 'den er en del av en matriseformel eller en datatabell',
  'table-header': 'den er overskriften til en tabellkolonne som formler viser til',
};

const TEMPLATE_CONTENT: Record<Extract<Problem, { code: 'template-refused' }>['content'], string> = {
  macros: 'makroer',
  ole: 'et innebygd objekt (OLE)',
  'active-x': 'en ActiveX-kontroll',
  'alt-chunk': 'et innflettet dokument (altChunk)',
  dde: 'en kobling til et annet program (DDE)',
  external: 'innhold som hentes fra et annet sted',
};

function millions(count: number): string {
  return `${Math.round(count / 1e6)} millioner`;
}

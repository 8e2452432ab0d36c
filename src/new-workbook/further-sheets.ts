import { column, type NewSheet, oneOf } from './new-sheet';

const yesOrNo = oneOf(['Ja', 'Nei'], ['Ja', 'Nei'], ['Yes', 'No']);
const openOrClosed = oneOf(['Åpen', 'Lukket'], ['Open', 'Lukka'], ['Open', 'Closed']);
const light = oneOf(['Grønn', 'Gul', 'Rød'], ['Grøn', 'Gul', 'Raud'], ['Green', 'Yellow', 'Red']);

const actions: NewSheet = {
  id: 'actions',
  table: 'Aksjoner',
  frozenColumns: 0,
  columns: [
    column(['Dato', 'Dato', 'Date'], 'day'),
    column(['Beskrivelse', 'Beskriving', 'Description'], 'long'),
    column(['Ansvarlig', 'Ansvarleg', 'Responsible'], 'text', { width: 24 }),
    column(['Frist', 'Frist', 'Deadline'], 'text', { width: 16 }),
    column(['Status', 'Status', 'Status'], 'text', { width: 12, choices: openOrClosed }),
    column(['Utfall', 'Utfall', 'Outcome'], 'text', { width: 34 }),
    column(['Behov', 'Behov', 'Need'], 'text', { width: 12 }),
    column(['Sak', 'Sak', 'Case'], 'short'),
  ],
};

const products: NewSheet = {
  id: 'products',
  table: 'Produktko',
  frozenColumns: 2,
  columns: [
    column(['Nr', 'Nr', 'No'], 'short'),
    column(['Navn', 'Namn', 'Name'], 'text', { width: 34 }),
    column(['Behov og verdi', 'Behov og verdi', 'Need and value'], 'long'),
    column(['Opprinnelig start', 'Opphavleg start', 'Original start'], 'text', { width: 17 }),
    column(['Opprinnelig slutt', 'Opphavleg slutt', 'Original end'], 'text', { width: 17 }),
    column(['Revidert start', 'Revidert start', 'Revised start'], 'text', { width: 17 }),
    column(['Revidert slutt', 'Revidert slutt', 'Revised end'], 'text', { width: 17 }),
    column(['Årsak', 'Årsak', 'Cause'], 'long'),
  ],
};

const measures: NewSheet = {
  id: 'measures',
  table: 'Tiltak',
  frozenColumns: 2,
  columns: [
    column(['ID', 'ID', 'ID'], 'short'),
    column(['Navn', 'Namn', 'Name'], 'text', { width: 38 }),
    column(['Modenhet', 'Modning', 'Maturity'], 'text', {
      width: 16,
      choices: oneOf(
        ['Modent', 'Mindre modent', 'Umodent'],
        ['Moge', 'Mindre moge', 'Umoge'],
        ['Ripe', 'Less ripe', 'Unripe'],
      ),
    }),
    column(['Rangering', 'Rangering', 'Rank'], 'number', { width: 12 }),
    column(['Kostnad (MNOK)', 'Kostnad (MNOK)', 'Cost (MNOK)'], 'money'),
    column(['Forutsetter', 'Føreset', 'Prerequisites'], 'text'),
    column(['Liste', 'Liste', 'List'], 'text', {
      width: 14,
      choices: oneOf(['Minimum', 'Pluss'], ['Minimum', 'Pluss'], ['Minimum', 'Plus']),
    }),
  ],
};

const portfolio: NewSheet = {
  id: 'portfolio',
  table: 'Portefolje',
  frozenColumns: 1,
  columns: [
    column(['Tiltak', 'Tiltak', 'Measure'], 'text', { width: 36 }),
    column(['Eier', 'Eigar', 'Owner'], 'text', { width: 24 }),
    column(['Digitalisering vesentlig', 'Digitalisering vesentleg', 'Mainly digital'], 'text', {
      width: 18,
      choices: yesOrNo,
    }),
    column(['Krever samordning', 'Krev samordning', 'Needs coordination'], 'text', {
      width: 18,
      choices: yesOrNo,
    }),
    column(['Segment', 'Segment', 'Segment'], 'text', {
      width: 16,
      choices: oneOf(
        ['Samstyring', 'Koordinering', 'Observasjon'],
        ['Samstyring', 'Koordinering', 'Observasjon'],
        ['Joint steering', 'Coordination', 'Observation'],
      ),
    }),
    column(['Status', 'Status', 'Status'], 'text', { width: 11, choices: light }),
    column(['Risiko', 'Risiko', 'Risk'], 'text'),
    column(['Avhengighet', 'Avhengnad', 'Dependency'], 'text'),
    column(['Kritikalitet', 'Kritikalitet', 'Criticality'], 'text', { width: 14 }),
    column(['Frist', 'Frist', 'Deadline'], 'text', { width: 16 }),
    column(['Oppfølging', 'Oppfølging', 'Follow-up'], 'long'),
  ],
};

const milestones: NewSheet = {
  id: 'milestones',
  table: 'Milepeler',
  frozenColumns: 0,
  columns: [
    column(['Nr', 'Nr', 'No'], 'short'),
    column(['Dato', 'Dato', 'Date'], 'text', { width: 16 }),
    column(['Resultat', 'Resultat', 'Result'], 'long'),
    column(['Behandles', 'Blir behandla', 'Considered by'], 'text', { width: 26 }),
  ],
};

const levels = oneOf(['Lav', 'Middels', 'Høy'], ['Låg', 'Middels', 'Høg'], ['Low', 'Medium', 'High']);

const risks: NewSheet = {
  id: 'risks',
  table: 'Risiko',
  frozenColumns: 0,
  columns: [
    column(['Nr', 'Nr', 'No'], 'short'),
    column(['Beskrivelse', 'Beskriving', 'Description'], 'long'),
    column(['Nivå', 'Nivå', 'Level'], 'text', { width: 12, choices: levels }),
    column(['Trend', 'Trend', 'Trend'], 'text', {
      width: 12,
      choices: oneOf(
        ['Økende', 'Stabil', 'Avtakende'],
        ['Aukande', 'Stabil', 'Minkande'],
        ['Rising', 'Stable', 'Falling'],
      ),
    }),
    column(['Tiltak', 'Tiltak', 'Measure'], 'long'),
    column(['Ansvarlig', 'Ansvarleg', 'Responsible'], 'text', { width: 24 }),
  ],
};

/** Tables that are not looked for today; they have their place in the workbook all the same. */
export const FURTHER_SHEETS: readonly NewSheet[] = [
  actions,
  products,
  measures,
  portfolio,
  milestones,
  risks,
];

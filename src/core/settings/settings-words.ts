import type { Severity } from '../rules/finding';
import type { ThresholdName } from '../rules/thresholds';
import type { TableKind } from '../tables/tables';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { VocabularyName } from '../vocabulary/vocabularies';

/** What a row of a settings sheet sets. */
export type SettingKind = 'rule' | 'threshold' | 'column' | 'unit' | 'word' | 'body' | 'table' | 'priceLevel';

export const SETTING_KINDS: Vocabulary<SettingKind> = {
  name: 'settingKind',
  entries: [
    {
      term: 'rule',
      words: { nb: 'Kontroll', nn: 'Kontroll', en: 'Check' },
      synonyms: ['Regel', 'Rule'],
    },
    { term: 'threshold', words: { nb: 'Grense', nn: 'Grense', en: 'Limit' }, synonyms: ['Threshold'] },
    { term: 'column', words: { nb: 'Kolonne', nn: 'Kolonne', en: 'Column' }, synonyms: ['Overskrift'] },
    { term: 'unit', words: { nb: 'Enhet', nn: 'Eining', en: 'Unit' }, synonyms: ['Måleenhet'] },
    { term: 'word', words: { nb: 'Ord', nn: 'Ord', en: 'Word' }, synonyms: ['Eget ord', 'Own word'] },
    {
      term: 'body',
      words: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
      synonyms: ['Organ', 'Body'],
    },
    { term: 'priceLevel', words: { nb: 'Prisnivå', nn: 'Prisnivå', en: 'Price level' }, synonyms: [] },
    { term: 'table', words: { nb: 'Tabell', nn: 'Tabell', en: 'Table' }, synonyms: ['Ark', 'Sheet'] },
  ],
};

export const LEVELS: Vocabulary<Severity | 'off'> = {
  name: 'level',
  entries: [
    { term: 'error', words: { nb: 'Feil', nn: 'Feil', en: 'Error' }, synonyms: [] },
    { term: 'warning', words: { nb: 'Advarsel', nn: 'Åtvaring', en: 'Warning' }, synonyms: [] },
    {
      term: 'info',
      words: { nb: 'Opplysning', nn: 'Opplysning', en: 'Information' },
      synonyms: ['Info', 'Informasjon'],
    },
    { term: 'off', words: { nb: 'Av', nn: 'Av', en: 'Off' }, synonyms: ['Slått av', 'Nei', 'No'] },
  ],
};

export const READINGS: Vocabulary<'read' | 'skipped'> = {
  name: 'reading',
  entries: [
    { term: 'read', words: { nb: 'Leses', nn: 'Blir lesen', en: 'Read' }, synonyms: [] },
    { term: 'skipped', words: { nb: 'Leses ikke', nn: 'Blir ikkje lesen', en: 'Not read' }, synonyms: [] },
  ],
};

export const THRESHOLD_WORDS: Vocabulary<ThresholdName> = {
  name: 'threshold',
  entries: [
    {
      term: 'largeChangePercent',
      words: { nb: 'Stor endring, prosent', nn: 'Stor endring, prosent', en: 'Large change, per cent' },
      synonyms: ['Stor endring', 'Large change'],
    },
    {
      term: 'reasonWords',
      words: { nb: 'Ord i en begrunnelse', nn: 'Ord i ei grunngiving', en: 'Words in a reason' },
      synonyms: ['Ord i begrunnelsen', 'Ord i grunngivinga'],
    },
    {
      term: 'actualsDays',
      words: { nb: 'Forbrukets alder, dager', nn: 'Alderen på forbruket, dagar', en: 'Age of actuals, days' },
      synonyms: ['Forbrukets alder', 'Alderen på forbruket', 'Age of actuals'],
    },
  ],
};

export const TABLE_WORDS: Vocabulary<TableKind> = {
  name: 'table',
  entries: [
    { term: 'needs', words: { nb: 'Behovskø', nn: 'Behovskø', en: 'Needs queue' }, synonyms: [] },
    { term: 'economy', words: { nb: 'Økonomi', nn: 'Økonomi', en: 'Economy' }, synonyms: [] },
    { term: 'cases', words: { nb: 'Saker', nn: 'Saker', en: 'Cases' }, synonyms: [] },
    { term: 'meetings', words: { nb: 'Møter', nn: 'Møte', en: 'Meetings' }, synonyms: [] },
    {
      term: 'resolutions',
      words: { nb: 'Vedtakslogg', nn: 'Vedtakslogg', en: 'Resolutions log' },
      synonyms: [],
    },
    { term: 'actions', words: { nb: 'Aksjoner', nn: 'Aksjonar', en: 'Actions' }, synonyms: [] },
    { term: 'products', words: { nb: 'Produktkø', nn: 'Produktkø', en: 'Product queue' }, synonyms: [] },
    { term: 'measures', words: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' }, synonyms: [] },
    { term: 'portfolio', words: { nb: 'Portefølje', nn: 'Portefølje', en: 'Portfolio' }, synonyms: [] },
    { term: 'milestones', words: { nb: 'Milepæler', nn: 'Milepelar', en: 'Milestones' }, synonyms: [] },
    { term: 'risks', words: { nb: 'Risiko', nn: 'Risiko', en: 'Risks' }, synonyms: ['Risk'] },
  ],
};

export const VOCABULARY_WORDS: Vocabulary<VocabularyName> = {
  name: 'vocabulary',
  entries: [
    { term: 'phase', words: { nb: 'Fase', nn: 'Fase', en: 'Phase' }, synonyms: [] },
    {
      term: 'ambition',
      words: { nb: 'Ambisjonsnivå', nn: 'Ambisjonsnivå', en: 'Ambition level' },
      synonyms: [],
    },
    { term: 'funding', words: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' }, synonyms: [] },
    {
      term: 'resolutionType',
      words: { nb: 'Vedtakstype', nn: 'Vedtakstype', en: 'Resolution type' },
      synonyms: [],
    },
    { term: 'caseType', words: { nb: 'Sakstype', nn: 'Sakstype', en: 'Case type' }, synonyms: [] },
    {
      term: 'actionStatus',
      words: { nb: 'Aksjonsstatus', nn: 'Aksjonsstatus', en: 'Action status' },
      synonyms: [],
    },
    { term: 'maturity', words: { nb: 'Modenhet', nn: 'Modning', en: 'Maturity' }, synonyms: [] },
    { term: 'measureList', words: { nb: 'Liste', nn: 'Liste', en: 'List' }, synonyms: [] },
    { term: 'segment', words: { nb: 'Segment', nn: 'Segment', en: 'Segment' }, synonyms: [] },
    { term: 'light', words: { nb: 'Status', nn: 'Status', en: 'Status' }, synonyms: ['Trafikklys'] },
    { term: 'yesOrNo', words: { nb: 'Ja eller nei', nn: 'Ja eller nei', en: 'Yes or no' }, synonyms: [] },
  ],
};

/** The words of settings, for finding one by its name. */
export const SETTINGS_VOCABULARIES: readonly Vocabulary<string>[] = [
  SETTING_KINDS,
  LEVELS,
  READINGS,
  THRESHOLD_WORDS,
  TABLE_WORDS,
  VOCABULARY_WORDS,
];

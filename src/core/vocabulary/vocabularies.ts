import { ACTION_STATUSES } from './action-statuses';
import { AMBITION_LEVELS } from './ambition-levels';
import { CASE_TYPES } from './case-types';
import { FUNDING_SOURCES } from './funding-sources';
import { LIGHTS } from './lights';
import { MATURITIES } from './maturities';
import { MEASURE_LISTS } from './measure-lists';
import { PHASES } from './phases';
import { RESOLUTION_TYPES } from './resolution-types';
import { SEGMENTS } from './segments';
import { normaliseText } from '../text/normalise';
import type { Vocabulary } from './vocabulary';
import { YES_OR_NO } from './yes-or-no';

/** Every vocabulary, by its name. */
export const VOCABULARIES = {
  phase: PHASES,
  ambition: AMBITION_LEVELS,
  funding: FUNDING_SOURCES,
  resolutionType: RESOLUTION_TYPES,
  caseType: CASE_TYPES,
  actionStatus: ACTION_STATUSES,
  maturity: MATURITIES,
  measureList: MEASURE_LISTS,
  segment: SEGMENTS,
  light: LIGHTS,
  yesOrNo: YES_OR_NO,
};

export type Vocabularies = Readonly<typeof VOCABULARIES>;
export type VocabularyName = keyof Vocabularies;

export const VOCABULARY_NAMES: readonly VocabularyName[] = [
  'phase',
  'ambition',
  'funding',
  'resolutionType',
  'caseType',
  'actionStatus',
  'maturity',
  'measureList',
  'segment',
  'light',
  'yesOrNo',
];

/** A word that an organisation uses for a term, beside those that are known: `I drift` for `done`. */
export interface OwnWord {
  readonly vocabulary: VocabularyName;
  readonly word: string;
  /** The term, as code has it. */
  readonly means: string;
}

/** The vocabularies with an organisation's own words; a word that another term has already means what is said here. */
export function withOwnWords(words: readonly OwnWord[]): Vocabularies {
  if (words.length === 0) return VOCABULARIES;
  return {
    phase: extended(VOCABULARIES.phase, words),
    ambition: extended(VOCABULARIES.ambition, words),
    funding: extended(VOCABULARIES.funding, words),
    resolutionType: extended(VOCABULARIES.resolutionType, words),
    caseType: extended(VOCABULARIES.caseType, words),
    actionStatus: extended(VOCABULARIES.actionStatus, words),
    maturity: extended(VOCABULARIES.maturity, words),
    measureList: extended(VOCABULARIES.measureList, words),
    segment: extended(VOCABULARIES.segment, words),
    light: extended(VOCABULARIES.light, words),
    yesOrNo: extended(VOCABULARIES.yesOrNo, words),
  };
}

function extended<T extends string>(vocabulary: Vocabulary<T>, words: readonly OwnWord[]): Vocabulary<T> {
  // Of two meanings of one word, the later counts.
  const byWord = new Map(
    words.filter((one) => one.vocabulary === vocabulary.name).map((one) => [normaliseText(one.word), one]),
  );
  const own = [...byWord.values()];
  return own.length === 0
    ? vocabulary
    : {
        name: vocabulary.name,
        entries: vocabulary.entries.map((entry) => ({
          ...entry,
          own: own.filter(({ means }) => means === entry.term).map(({ word }) => word),
        })),
      };
}

import { AMBITION_LEVELS } from './ambition-levels';
import { CASE_TYPES } from './case-types';
import { FUNDING_SOURCES } from './funding-sources';
import { PHASES } from './phases';
import { RESOLUTION_TYPES } from './resolution-types';
import type { Vocabulary } from './vocabulary';

/** Every vocabulary, for finding one by its name. */
export const VOCABULARIES: readonly Vocabulary<string>[] = [
  PHASES,
  AMBITION_LEVELS,
  FUNDING_SOURCES,
  RESOLUTION_TYPES,
  CASE_TYPES,
];

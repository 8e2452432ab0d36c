import { describe, expect, it } from '@jest/globals';
import { editDistance } from '../text/edit-distance';
import { AMBITION_LEVELS } from './ambition-levels';
import { CASE_TYPES, readCaseTypes } from './case-types';
import { FUNDING_SOURCES } from './funding-sources';
import { PHASES } from './phases';
import { RESOLUTION_TYPES } from './resolution-types';
import { VOCABULARIES, VOCABULARY_NAMES, withOwnWords } from './vocabularies';
import { canonicalWord, readTerm, type Vocabulary, wordsOf } from './vocabulary';

describe('every vocabulary', () => {
  it.each(VOCABULARY_NAMES)('%s reads each of its words as one term', (name) => {
    const vocabulary: Vocabulary<string> = VOCABULARIES[name];
    for (const entry of vocabulary.entries) {
      for (const word of wordsOf(entry)) {
        expect([word, readTerm(word, vocabulary)]).toEqual([word, { kind: 'term', term: entry.term }]);
      }
    }
  });

  it('has its own name', () => {
    expect(VOCABULARY_NAMES.map((name) => VOCABULARIES[name].name)).toEqual(VOCABULARY_NAMES);
    expect(VOCABULARY_NAMES).toEqual(Object.keys(VOCABULARIES));
  });

  it("reads an organisation's own words before all others, and writes its own", () => {
    const { phase, ambition } = withOwnWords([
      { vocabulary: 'phase', word: 'I drift', means: 'done' },
      { vocabulary: 'phase', word: 'Ferdig', means: 'executing' },
    ]);
    expect(readTerm('i drift', phase)).toEqual({ kind: 'term', term: 'done' });
    expect(readTerm('FERDIG', phase)).toEqual({ kind: 'term', term: 'executing' });
    expect(readTerm('Fullført', phase)).toEqual({ kind: 'term', term: 'done' });
    expect(canonicalWord(phase, 'done', 'nb')).toBe('Gjennomført');
    expect(ambition).toBe(AMBITION_LEVELS);
  });

  it('writes the word of each language', () => {
    expect(canonicalWord(PHASES, 'toDecision', 'nb')).toBe('Til beslutning');
    expect(canonicalWord(PHASES, 'toDecision', 'nn')).toBe('Til avgjerd');
    expect(canonicalWord(AMBITION_LEVELS, 'high', 'en')).toBe('High');
    expect(canonicalWord<string>(PHASES, '__proto__', 'nb')).toBe('__proto__');
  });
});

describe('readTerm', () => {
  it.each([
    'Under gjennomføring',
    'UNDER GJENNOMFØRING',
    ' under\u00a0gjennom\u00adføring ',
    'Undergjennomføring',
    '(under gjennomføring)',
  ])('reads %j', (text) => {
    expect(readTerm(text, PHASES)).toEqual({ kind: 'term', term: 'executing' });
  });

  it('suggests the term of a small typing error', () => {
    expect(readTerm('Under gjenomføring', PHASES)).toEqual({ kind: 'near', term: 'executing' });
    expect(readTerm('Til besluntigg', PHASES)).toEqual({ kind: 'near', term: 'toDecision' });
    expect(readTerm('Avivst', PHASES)).toEqual({ kind: 'near', term: 'rejected' });
    expect(readTerm('Midels', AMBITION_LEVELS)).toEqual({ kind: 'near', term: 'medium' });
    expect(readTerm('Rame', RESOLUTION_TYPES)).toEqual({ kind: 'near', term: 'frame' });
    expect(readTerm('Programmider', FUNDING_SOURCES)).toEqual({ kind: 'near', term: 'programme' });
  });

  it.each(['', '?', '-', 'x', 'Fase 2', 'Avvvvvist', 'Avistt', '__proto__', 'constructor'])(
    'does not know %j',
    (text) => {
      expect(readTerm(text, PHASES)).toEqual({ kind: 'unknown' });
    },
  );

  it('suggests nothing when two terms are as likely', () => {
    // One letter from `Tid`, and one from `Tak`.
    expect(readTerm('Tik', RESOLUTION_TYPES)).toEqual({ kind: 'unknown' });
  });
});

describe('readCaseTypes', () => {
  it('reads one or several', () => {
    expect(readCaseTypes('Beslutning')).toEqual(['decision']);
    expect(readCaseTypes('Drøfting/Beslutning')).toEqual(['discussion', 'decision']);
    expect(readCaseTypes('drøfting og tilslutning')).toEqual(['discussion', 'endorsement']);
    expect(readCaseTypes('Til orientering, til orientering')).toEqual(['information']);
  });

  it('reads nothing of what it knows only a part of', () => {
    expect(readCaseTypes('Drøfting/Beslutnin')).toBeNull();
    expect(readCaseTypes('')).toBeNull();
    expect(readCaseTypes('/')).toBeNull();
    expect(readTerm('Beslutnin', CASE_TYPES)).toEqual({ kind: 'near', term: 'decision' });
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['ab', 'abc', 1],
    ['abc', 'axc', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

import type { CaseType } from './terms';
import { readTerm, type Vocabulary } from './vocabulary';

export const CASE_TYPES: Vocabulary<CaseType> = {
  name: 'caseType',
  entries: [
    {
      term: 'approval',
      words: { nb: 'Godkjenning', nn: 'Godkjenning', en: 'Approval' },
      synonyms: ['Til godkjenning', 'Godkjenningssak', 'Godkjennelse', 'For approval'],
    },
    {
      term: 'information',
      words: { nb: 'Orientering', nn: 'Orientering', en: 'Information' },
      synonyms: ['Til orientering', 'Orienteringssak', 'O-sak', 'Informasjon', 'For information'],
    },
    {
      term: 'discussion',
      words: { nb: 'Drøfting', nn: 'Drøfting', en: 'Discussion' },
      synonyms: ['Til drøfting', 'Drøftingssak', 'Drøftelse', 'Diskusjon', 'Til diskusjon', 'For discussion'],
    },
    {
      term: 'recommendation',
      words: { nb: 'Anbefaling', nn: 'Tilråding', en: 'Recommendation' },
      synonyms: ['Til anbefaling', 'Til tilråding', 'Anbefalingssak', 'For recommendation'],
    },
    {
      term: 'endorsement',
      words: { nb: 'Tilslutning', nn: 'Tilslutning', en: 'Endorsement' },
      synonyms: ['Til tilslutning', 'Tilslutningssak', 'For endorsement'],
    },
    {
      term: 'decision',
      words: { nb: 'Beslutning', nn: 'Avgjerd', en: 'Decision' },
      synonyms: [
        'Til beslutning',
        'Beslutningssak',
        'B-sak',
        'Til avgjerd',
        'Avgjerdssak',
        'Vedtak',
        'Til vedtak',
        'Vedtakssak',
        'For decision',
      ],
    },
  ],
};

/**
 * Reads what the board is asked to do, one or several types: `Drøfting/Beslutning`. Each type once, in the text's order.
 * Null when a part is not a case type, near misses included.
 */
export function readCaseTypes(
  text: string,
  vocabulary: Vocabulary<CaseType> = CASE_TYPES,
): readonly CaseType[] | null {
  const parts = text.split(/[/,;+&\r\n]|\s(?:og|and)\s/iu).filter((part) => part.trim() !== '');
  const types: CaseType[] = [];
  for (const part of parts) {
    const read = readTerm(part, vocabulary);
    if (read.kind !== 'term') return null;
    types.push(read.term);
  }
  return types.length === 0 ? null : [...new Set(types)];
}

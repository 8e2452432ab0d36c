import type { Language } from '../../text/language';
import { CASE_TYPES } from '../../vocabulary/case-types';
import type { CaseType } from '../../vocabulary/terms';
import { canonicalWord, readTerm, type Vocabulary } from '../../vocabulary/vocabulary';
import { termsData, textData } from '../data';
import { defineRule } from '../define-rule';

/** The board is asked to do something that is none of the known types. The fix writes what a near miss most likely means. */
export const typeUnknown = defineRule({
  id: 'case/type-unknown',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, language, vocabularies, edit }) {
    for (const { type } of programme.cases) {
      if (type.kind !== 'invalid') continue;
      const { at, text } = type;
      const expected = corrected(text, language, vocabularies.caseType);
      const found = textData(text);
      if (expected === null)
        yield { at, need: null, message: 'unknown', data: { found, known: termsData(CASE_TYPES) } };
      else {
        const data = { found, expected: textData(expected) };
        yield { at, need: null, message: 'near', data, edits: [edit(at, expected)] };
      }
    }
  },
});

/** Each part by the type that it is or nearly is; null when one is neither. */
function corrected(text: string, language: Language, vocabulary: Vocabulary<CaseType>): string | null {
  const words = text.split('/').map((part) => {
    const read = readTerm(part, vocabulary);
    return read.kind === 'unknown' ? null : canonicalWord(CASE_TYPES, read.term, language);
  });
  return words.includes(null) ? null : words.join('/');
}

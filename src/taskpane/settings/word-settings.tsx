import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import { VOCABULARY_WORDS } from '../../core/settings/settings-words';
import { VOCABULARIES, VOCABULARY_NAMES, type VocabularyName } from '../../core/vocabulary/vocabularies';
import { canonicalWord, readTerm, type Vocabulary } from '../../core/vocabulary/vocabulary';
import { useTakenFocus } from '../parts/take-focus';
import { SettingsPart } from './settings-part';
import type { SettingsPartProps } from './settings-view';

/** The organisation's own words, and what each means. */
export function WordSettings({
  aim,
  result,
  own,
  texts,
  language,
  isWriting,
  onChange,
}: SettingsPartProps): JSX.Element {
  const { words: t } = texts.settings;
  const id = useId();
  const led = aim?.kind === 'word' ? aim : null;
  const [vocabulary, setVocabulary] = useState<VocabularyName>(led?.vocabulary ?? 'phase');
  const [word, setWord] = useState(led?.word ?? '');
  const meaning = useTakenFocus<HTMLSelectElement>({ isWanted: led !== null });
  const [means, setMeans] = useState('');
  const known: Vocabulary<string> = VOCABULARIES[vocabulary];
  const wordFor = (of: VocabularyName, term: string): string => {
    const all: Vocabulary<string> = VOCABULARIES[of];
    return canonicalWord(all, term, language);
  };
  const read = readTerm(word, known);
  const isKnown = read.kind === 'term';
  const isReady = word.trim() !== '' && !isKnown && means !== '';
  return (
    <SettingsPart title={t.title} state={t.state(result.settings.words.length)} startsOpen={led !== null}>
      <p className="quiet">{t.about}</p>
      {result.settings.words.length > 0 && (
        <ul className="list settings-list">
          {result.settings.words.map((one) => (
            <li key={`${one.vocabulary} ${one.word}`}>
              <span>{t.means(one.word, wordFor(one.vocabulary, one.means))}</span>
              {own.words.some(
                ({ vocabulary: of, word: its }) => of === one.vocabulary && its === one.word,
              ) && (
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={isWriting}
                  aria-label={t.removeOf(one.word)}
                  onClick={() => onChange({ kind: 'word', word: one, isKept: false })}
                >
                  {t.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        className="settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady || isWriting) return;
          onChange({ kind: 'word', word: { vocabulary, word, means }, isKept: true });
          setWord('');
          setMeans('');
        }}
      >
        <div className="settings-line">
          <label htmlFor={`${id}-list`}>{t.list}</label>
          <select
            id={`${id}-list`}
            className="text-field"
            value={vocabulary}
            onChange={({ target }) => {
              setVocabulary(VOCABULARY_NAMES.find((name) => name === target.value) ?? 'phase');
              setMeans('');
            }}
          >
            {VOCABULARY_NAMES.map((name) => (
              <option key={name} value={name}>
                {canonicalWord(VOCABULARY_WORDS, name, language)}
              </option>
            ))}
          </select>
        </div>
        <div className="settings-line">
          <label htmlFor={`${id}-word`}>{t.word}</label>
          <input
            id={`${id}-word`}
            className="text-field"
            aria-describedby={`${id}-known`}
            value={word}
            onChange={({ target }) => setWord(target.value)}
          />
          <p id={`${id}-known`} className="hint" role="status">
            {isKnown && t.known(word.trim(), wordFor(vocabulary, read.term))}
          </p>
        </div>
        <div className="settings-line">
          <label htmlFor={`${id}-means`}>{t.meaning}</label>
          <select
            ref={meaning}
            id={`${id}-means`}
            className="text-field"
            value={means}
            onChange={({ target }) => setMeans(target.value)}
          >
            <option value="" />
            {known.entries.map(({ term }) => (
              <option key={term} value={term}>
                {wordFor(vocabulary, term)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <Button type="submit" size="small" disabledFocusable={!isReady || isWriting}>
            {t.add}
          </Button>
        </div>
      </form>
    </SettingsPart>
  );
}

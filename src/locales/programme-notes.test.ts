import { expect, it } from '@jest/globals';
import { formatMoney } from '../core/money/format-money';
import { checked, need } from '../core/testing/programme-of';
import nb from './nb';
import { programmeNotes } from './programme-notes';

const notesOf = (carriedOver: number | null, available: number | null = null): readonly string[] => {
  const economy = {
    Disponibelt: available,
    År: 2022,
    'Tildelt ramme': 20,
    Forbruk: 8,
    Restprognose: 7.3,
    'Overført fra i fjor': carriedOver,
  };
  const { effect } = checked({ needs: [need()], economy: [economy] });
  if (!effect) throw new Error('no year');
  return programmeNotes(
    effect,
    nb,
    (amount) => amount && formatMoney(amount.value, { decimals: 1, language: 'nb' }),
  );
};

it('says the assumption always, and what was carried over where there is such an amount', () => {
  expect(notesOf(null)).toEqual([nb.documents.assumption]);
  expect(notesOf(2.2)).toEqual([
    nb.documents.assumption,
    'Overført fra i fjor, 2,2\u00a0MNOK, er ikke regnet med i disponibelt.',
  ]);
  expect(notesOf(2.2, 6.9)[1]).toBe('Overført fra i fjor, 2,2\u00a0MNOK, er regnet med i disponibelt.');
});

import type { MemoNeed } from '../../core/papers/memo-data';
import { toMnok } from '../../core/money/money';
import { writtenFigure } from '../figure-value';
import type { Manner } from '../writing';
import type { DocumentChart } from '../word/chart';

const BEFORE = '#8FA3AD';
const AFTER = '#0B5C6B';

/** The frames of the needs before and after; null when no need has both. */
export function framesChart(needs: readonly MemoNeed[], manner: Manner): DocumentChart | null {
  const known = needs.flatMap(({ id, current, proposed }) =>
    current && proposed ? [{ id, current, proposed }] : [],
  );
  if (known.length === 0) return null;
  const { chart } = manner.texts.documents;
  const amount = (value: (typeof known)[number]['current']['value']): string =>
    writtenFigure({ kind: 'money', value }, 'mnok', manner);
  return {
    name: 'rammediagram',
    title: chart.frames,
    altText: [
      chart.frames,
      ...known.map(({ id, current, proposed }) =>
        chart.fromTo(`#${id}`, amount(current.value), amount(proposed.value)),
      ),
    ].join(' '),
    decimals: manner.decimals,
    language: manner.language,
    categories: known.map(({ id }) => `#${id}`),
    series: [
      {
        name: chart.before,
        colour: BEFORE,
        values: known.map(({ current }) => toMnok(current.value)),
        fields: known.map(({ current }) => current.field),
      },
      {
        name: chart.after,
        colour: AFTER,
        values: known.map(({ proposed }) => toMnok(proposed.value)),
        fields: known.map(({ proposed }) => proposed.field),
      },
    ],
  };
}

import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle24Filled } from '@fluentui/react-icons/svg/error-circle';
import type { JSX } from 'react';
import type { Texts } from '../../locales/texts';
import { SEVERITIES, type SeverityCounts } from '../../core/rules/count-by-severity';
import type { Place } from '../places';

/** The answer first: ready or not, and how much is left. */
export function Readiness({
  needs,
  counts,
  texts,
  onPlace,
}: {
  /** How many needs there are in the queue. */
  readonly needs: number;
  readonly counts: SeverityCounts;
  readonly texts: Texts;
  readonly onPlace: (place: Place) => void;
}): JSX.Element {
  const { overview: t } = texts.pane;
  const isReady = counts.error === 0;
  if (needs === 0 && isReady) {
    return (
      <section className="readiness" data-empty aria-labelledby="readiness-title">
        <h2 id="readiness-title">{t.empty}</h2>
        <p>{t.emptyText}</p>
      </section>
    );
  }
  return (
    <section className="readiness" data-ready={isReady} aria-labelledby="readiness-title">
      <h2 id="readiness-title">
        {isReady ? (
          <CheckmarkCircle24Filled aria-hidden="true" />
        ) : (
          <ErrorCircle24Filled aria-hidden="true" />
        )}
        {isReady ? t.ready : t.notReady}
      </h2>
      <p>{isReady ? t.readyText(counts.warning) : t.notReadyText(counts.error)}</p>
      <button type="button" className="tiles" onClick={() => onPlace('findings')}>
        {SEVERITIES.map((severity) => (
          <span key={severity} className="tile" data-severity={severity} data-zero={counts[severity] === 0}>
            <span className="tile-count">{counts[severity]} </span>
            <span className="tile-label">{t.tile[severity](counts[severity])} </span>
          </span>
        ))}
        <span className="visually-hidden">{t.toFindings}</span>
      </button>
    </section>
  );
}

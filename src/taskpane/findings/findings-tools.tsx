import { type JSX, useId } from 'react';
import { type SeverityCounts, SEVERITIES } from '../../core/rules/count-by-severity';
import type { Texts } from '../../locales/texts';
import { SeverityIcon } from '../parts/severity-icon';
import type { FindingsChoice } from './findings-choice';

const GROUPINGS = ['severity', 'need'] as const;

/** What to look for, which to show, and in what order. */
export function FindingsTools({
  choice,
  counts,
  texts,
  onChoice,
}: {
  readonly choice: FindingsChoice;
  /** Of all findings, whatever is chosen. */
  readonly counts: SeverityCounts;
  readonly texts: Texts;
  readonly onChoice: (choice: FindingsChoice) => void;
}): JSX.Element {
  const { findings: t } = texts.pane;
  const id = useId();
  const { search, severities, groupBy } = choice;
  return (
    <div role="search" className="findings-tools">
      <label htmlFor={`${id}-search`} className="visually-hidden">
        {t.search}
      </label>
      <input
        id={`${id}-search`}
        type="search"
        className="text-field"
        placeholder={t.searchHint}
        value={search}
        onChange={({ target }) => onChoice({ ...choice, search: target.value })}
      />
      <div className="chips" role="group" aria-label={t.showOnly}>
        {SEVERITIES.filter((severity) => counts[severity] > 0 || severities.includes(severity)).map(
          (severity) => {
            const isChosen = severities.includes(severity);
            return (
              <button
                key={severity}
                type="button"
                className="chip"
                aria-pressed={isChosen}
                onClick={() =>
                  onChoice({
                    ...choice,
                    severities: SEVERITIES.filter((one) =>
                      one === severity ? !isChosen : severities.includes(one),
                    ),
                  })
                }
              >
                <SeverityIcon severity={severity} />
                {t.groups[severity](counts[severity])}
              </button>
            );
          },
        )}
      </div>
      <fieldset className="segments">
        <legend>{t.groupBy}</legend>
        {GROUPINGS.map((one) => (
          <label key={one} className="segment">
            <input
              type="radio"
              name={`${id}-group`}
              checked={one === groupBy}
              onChange={() => onChoice({ ...choice, groupBy: one })}
            />
            <span>{t.groupings[one]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

import { type JSX, useId, useState } from 'react';
import type { FrameChange } from '../../core/frames/frame-change';
import type { Trial } from '../../core/frames/what-if';
import { type Money, ZERO } from '../../core/money/money';
import type { Texts } from '../../locales/texts';
import type { AmountWriter } from '../parts/amounts';
import { typedFrame } from './trial';

/** Tries one change out: with it or without, and with another amount. */
export function TrialRow({
  change,
  trial,
  write,
  texts,
  onTrial,
}: {
  /** As the workbook has it. */
  readonly change: FrameChange;
  readonly trial: Trial | null;
  readonly write: AmountWriter;
  readonly texts: Texts;
  readonly onTrial: (trial: Trial | null) => void;
}): JSX.Element {
  const { whatIf: t } = texts;
  const id = useId();
  const isLeftOut = trial?.kind === 'left-out';
  const inWorkbook = change.proposed?.value ?? null;
  const shown = trial?.kind === 'frame' ? trial.proposed : inWorkbook;
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: Money | null } | null>(null);
  // What was typed is of no more use when another amount has come to be shown.
  const text = draft?.of === shown ? draft.text : (write.money(shown) ?? '');
  const current = change.current?.value ?? null;
  const isWrong = text.trim() !== '' && typedFrame(text, current) === null;
  const canType = change.changesFrame && change.current !== null;
  const typed = (next: string): void => {
    const proposed = typedFrame(next, current);
    setDraft({ text: next, of: proposed ?? inWorkbook });
    // Beside what is no amount, the figures are the workbook's, not those of what was typed before.
    onTrial(proposed === null ? null : { kind: 'frame', proposed });
  };
  return (
    <tr>
      <td colSpan={4} className="trial">
        <label className="settings-tick">
          <input
            type="checkbox"
            checked={!isLeftOut}
            onChange={({ target }) => onTrial(target.checked ? null : { kind: 'left-out' })}
          />
          {t.include}
          <span className="visually-hidden"> #{change.need}</span>
        </label>
        {canType && !isLeftOut && (
          <span className="trial-amount">
            <label htmlFor={id}>
              {t.frame}
              <span className="visually-hidden"> #{change.need}</span>
            </label>
            <input
              id={id}
              className="text-field"
              inputMode="decimal"
              aria-invalid={isWrong}
              aria-describedby={`${id}-hint`}
              value={text}
              onChange={({ target }) => typed(target.value)}
              onBlur={() => isWrong || setDraft(null)}
            />
            <span aria-hidden="true">MNOK</span>
          </span>
        )}
        <span id={`${id}-hint`} className={isWrong ? 'wrong' : 'hint'} role={isWrong ? 'alert' : undefined}>
          {isWrong ? t.wrong : trial?.kind === 'frame' && t.inWorkbook(write.money(inWorkbook ?? ZERO) ?? '')}
        </span>
      </td>
    </tr>
  );
}

import type { JSX, ReactNode } from 'react';
import type { Period } from '../../core/calendar/iso-date';
import { formatPeriod } from '../../core/calendar/format';
import type { ChangeStep } from '../../core/frames/change-steps';
import type { FrameChange, Traced } from '../../core/frames/frame-change';
import type { DecidedFrame } from '../../core/frames/frame-history';
import type { Trial } from '../../core/frames/what-if';
import { formatTenths } from '../../core/money/percent';
import type { CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { amountLength } from '../parts/amount-length';
import type { AmountWriter } from '../parts/amounts';
import { CellLink } from '../parts/cell-link';
import { FrameHistory } from './frame-history';
import { TrialRow } from './trial-row';

/** One change in a few lines, so that it reads at 320 px: the need, its amounts, its time, what it leaves. */
export function ChangeRows({
  change,
  step,
  history,
  trial,
  write,
  texts,
  language,
  onGoTo,
}: {
  readonly change: FrameChange;
  /** What is left of the year's money after it, and its part of the programme's frames; null when it is left out. */
  readonly step: ChangeStep | null;
  /** Frames that the board has decided before. */
  readonly history: readonly DecidedFrame[];
  /** How it is tried out; null when nothing is. */
  readonly trial: {
    /** The change as the workbook has it. */
    readonly inWorkbook: FrameChange;
    readonly trial: Trial | null;
    readonly onTrial: (trial: Trial | null) => void;
  } | null;
  readonly write: AmountWriter;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
}): JSX.Element {
  const { frames: t } = texts.pane;
  const unknown = <span className="unknown">{t.unknown}</span>;
  const percent = change.percentTenths;
  const amounts = [
    write.amount(change.current),
    write.amount(change.proposed),
    write.change(change.change?.value ?? null),
  ];
  const left = write.money(step?.availableAfter ?? null);
  const shareTenths = step?.shareTenths ?? null;
  const share = shareTenths === null ? null : formatTenths(shareTenths, language);
  return (
    <tbody className={step ? undefined : 'left-out'}>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          <span className="change-name">
            <span className="need-id">#{change.need}</span> {change.name}
          </span>
          <CellLink address={change.at} label={texts.pane.goTo} onGoTo={onGoTo} />
        </th>
      </tr>
      {trial && (
        <TrialRow
          change={trial.inWorkbook}
          trial={trial.trial}
          write={write}
          texts={texts}
          onTrial={trial.onTrial}
        />
      )}
      {change.changesFrame && (
        <tr className="change-amounts" data-amounts={amountLength(amounts)}>
          <td>{write.amount(change.current) ?? unknown}</td>
          <td className="strong">{write.amount(change.proposed) ?? unknown}</td>
          <td>{write.change(change.change?.value ?? null) ?? unknown}</td>
          <td>{percent === null ? '–' : `${formatTenths(percent, language)}\u00a0%`}</td>
        </tr>
      )}
      {change.changesTime && (
        <Prose>
          {t.deadline(
            period(change.deadlineFrom, language) ?? t.unknown,
            period(change.deadlineTo, language) ?? t.unknown,
            change.months,
          )}
        </Prose>
      )}
      {change.changesFrame && left !== null && (
        <Prose>
          {t.left(change.need, left)}
          {share !== null && ` ${t.share(share)}`}
        </Prose>
      )}
      {!change.computable && <Prose isUnknown>{t.notComputable}</Prose>}
      {change.changesFrame && !change.isDecided && <Prose>{t.notDecided}</Prose>}
      {history.length > 0 && (
        <Prose>
          <details>
            <summary>
              <span className="visually-hidden">#{change.need}: </span>
              {texts.history.title(history.length)}
            </summary>
            <FrameHistory {...{ history, write, texts, language, onGoTo }} />
          </details>
        </Prose>
      )}
    </tbody>
  );
}

/** What is told in words of a change, across its columns. At 400 % it stays in sight while they are scrolled. */
function Prose({
  isUnknown = false,
  children,
}: {
  readonly isUnknown?: boolean;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <tr>
      <td colSpan={4} className={isUnknown ? 'change-time unknown' : 'change-time'}>
        <div>{children}</div>
      </td>
    </tr>
  );
}

function period(traced: Traced<Period> | null, language: Language): string | null {
  return traced && formatPeriod(traced.value, language);
}

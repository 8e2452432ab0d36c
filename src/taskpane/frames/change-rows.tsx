import type { JSX } from 'react';
import type { Period } from '../../core/calendar/iso-date';
import { formatPeriod } from '../../core/calendar/format';
import type { ChangeStep } from '../../core/frames/change-steps';
import type { FrameChange, Traced } from '../../core/frames/frame-change';
import { formatTenths } from '../../core/money/percent';
import type { CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { AmountWriter } from '../parts/amounts';
import { CellLink } from '../parts/cell-link';

/** One change in a few lines, so that it reads at 320 px: the need, its amounts, its time, what it leaves. */
export function ChangeRows({
  change,
  step,
  write,
  texts,
  language,
  onGoTo,
}: {
  readonly change: FrameChange;
  /** What is left of the year's money after it, and its part of the programme's frames. */
  readonly step: ChangeStep;
  readonly write: AmountWriter;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
}): JSX.Element {
  const { frames: t } = texts.pane;
  const unknown = <span className="unknown">{t.unknown}</span>;
  const percent = change.percentTenths;
  const left = write.money(step.availableAfter);
  const share = step.shareTenths === null ? null : formatTenths(step.shareTenths, language);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          <span className="change-name">
            <span className="need-id">#{change.need}</span> {change.name}
          </span>
          <CellLink address={change.at} label={texts.pane.goTo} onGoTo={onGoTo} />
        </th>
      </tr>
      {change.changesFrame && (
        <tr className="change-amounts">
          <td>{write.amount(change.current) ?? unknown}</td>
          <td className="strong">{write.amount(change.proposed) ?? unknown}</td>
          <td>{write.change(change.change?.value ?? null) ?? unknown}</td>
          <td>{percent === null ? '–' : `${formatTenths(percent, language)}\u00a0%`}</td>
        </tr>
      )}
      {change.changesTime && (
        <tr>
          <td colSpan={4} className="change-time">
            {t.deadline(
              period(change.deadlineFrom, language) ?? t.unknown,
              period(change.deadlineTo, language) ?? t.unknown,
              change.months,
            )}
          </td>
        </tr>
      )}
      {change.changesFrame && left !== null && (
        <tr>
          <td colSpan={4} className="change-time">
            {t.left(change.need, left)}
            {share !== null && ` ${t.share(share)}`}
          </td>
        </tr>
      )}
      {!change.computable && (
        <tr>
          <td colSpan={4} className="change-time unknown">
            {t.notComputable}
          </td>
        </tr>
      )}
      {change.changesFrame && !change.isDecided && (
        <tr>
          <td colSpan={4} className="change-time">
            {t.notDecided}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function period(traced: Traced<Period> | null, language: Language): string | null {
  return traced && formatPeriod(traced.value, language);
}

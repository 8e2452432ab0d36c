import type { JSX } from 'react';
import { formatDay } from '../../core/calendar/format';
import type { DecidedFrame } from '../../core/frames/frame-history';
import { minus } from '../../core/money/money';
import { formatTenths, percentTenths } from '../../core/money/percent';
import { fullAddress, type CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { AmountWriter } from '../parts/amounts';
import { CellLink } from '../parts/cell-link';

/** What the board has decided of a need's frame, oldest first, and how far it has come from the first. */
export function FrameHistory({
  history,
  write,
  texts,
  language,
  onGoTo,
}: {
  readonly history: readonly DecidedFrame[];
  readonly write: AmountWriter;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
}): JSX.Element {
  const { history: t } = texts;
  const [first, last] = [history[0], history.at(-1)];
  const grown = first && last && history.length > 1 ? minus(last.frame, first.frame) : null;
  const percent = first && grown !== null ? percentTenths(grown, first.frame) : null;
  return (
    <div className="history">
      <ol>
        {history.map(({ day, case: number, frame, kind, at }) => (
          <li key={fullAddress(at)}>
            <span className="strong">{write.money(frame)}</span>
            <span>
              {kind === 'first' ? t.first : t.changed}
              {(day !== null || number !== null) && (
                <span className="quiet">
                  {' '}
                  {[day && formatDay(day, language), number && t.inCase(number)]
                    .filter((part) => part !== null)
                    .join(', ')}
                </span>
              )}
            </span>
            <CellLink address={at} label={texts.pane.goTo} onGoTo={onGoTo} />
          </li>
        ))}
      </ol>
      {grown !== null && percent !== null && (
        <p className="hint">{t.since(write.change(grown) ?? '', formatTenths(percent, language))}</p>
      )}
    </div>
  );
}

import type { JSX } from 'react';
import type { ChangeStep } from '../../core/frames/change-steps';
import type { FrameChange, ProgrammeEffect } from '../../core/frames/frame-change';
import type { Money } from '../../core/money/money';
import type { Texts } from '../../locales/texts';
import type { AmountWriter } from '../parts/amounts';

interface Step {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly left: Money | null;
}

/** What is left of the year's money before the meeting and after each case, in agenda order, as figures and as bars. */
export function StepsLeft({
  changes,
  steps,
  effect,
  write,
  texts,
}: {
  readonly changes: readonly FrameChange[];
  readonly steps: readonly ChangeStep[];
  readonly effect: ProgrammeEffect | null;
  readonly write: AmountWriter;
  readonly texts: Texts;
}): JSX.Element | null {
  const { steps: t } = texts;
  const before = effect?.available.before?.value ?? null;
  const ofFrames = steps.filter(({ need }) => changes.some((one) => one.need === need && one.changesFrame));
  if (before === null || ofFrames.length === 0) return null;
  const rows: readonly Step[] = [
    { key: 'before', label: t.before, detail: '', left: before },
    ...ofFrames.map(({ need, availableAfter }): Step => {
      const number = changes.find((one) => one.need === need)?.case ?? null;
      return {
        key: String(need),
        label: number === null ? t.onNoCase : t.afterCase(number),
        detail: `#${need}`,
        left: availableAfter,
      };
    }),
  ];
  const largest = Math.max(1, ...rows.map(({ left }) => Math.abs(left ?? 0)));
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{t.title}</h2>
      <div className="table-scroll">
        <table className="steps">
          <caption className="visually-hidden">{t.caption}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t.case}</th>
              <th scope="col">{t.left}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, detail, left }) => (
              <tr key={key}>
                <th scope="row">
                  {label} <span className="need-id">{detail}</span>
                  <span
                    className="step-bar"
                    data-short={left !== null && left < 0}
                    style={{ inlineSize: `${(Math.abs(left ?? 0) / largest) * 100}%` }}
                    aria-hidden="true"
                  />
                </th>
                <td>
                  {left === null ? <span className="unknown">{t.unknown}</span> : write.money(left)}
                  {left !== null && left < 0 && <span className="step-short"> {t.short}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

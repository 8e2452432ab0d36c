import type { JSX } from 'react';
import type { CheckResult } from '../../core/check-result';
import type { CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { amountWriter } from '../parts/amounts';
import { ProgrammeMoney } from '../parts/programme-money';
import { ChangeRows } from './change-rows';

/** Rammer: each proposed change, and what they do together to the programme's money. */
export function FramesView({
  result,
  texts,
  language,
  onGoTo,
}: {
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
}): JSX.Element {
  const { frames: t } = texts.pane;
  const { changes, steps, effect } = result;
  const write = amountWriter(result, language);
  const inAgendaOrder = steps.flatMap((step) => {
    const change = changes.find(({ need }) => need === step.need);
    return change ? [{ change, step }] : [];
  });
  return (
    <>
      <section aria-labelledby="changes-title">
        <h2 id="changes-title">{t.title(changes.length)}</h2>
        {changes.length === 0 ? (
          <p className="quiet">{t.none}</p>
        ) : (
          <div className="table-scroll">
            <table className="changes">
              <caption className="visually-hidden">{t.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.from}</th>
                  <th scope="col">{t.to}</th>
                  <th scope="col">{t.change}</th>
                  <th scope="col">%</th>
                </tr>
              </thead>
              {inAgendaOrder.map(({ change, step }) => (
                <ChangeRows
                  key={change.need}
                  change={change}
                  step={step}
                  write={write}
                  texts={texts}
                  language={language}
                  onGoTo={onGoTo}
                />
              ))}
            </table>
          </div>
        )}
      </section>
      <ProgrammeMoney effect={effect} write={write} texts={texts} />
    </>
  );
}

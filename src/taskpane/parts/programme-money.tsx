import { type JSX, useId } from 'react';
import type { BeforeAndAfter, ProgrammeEffect } from '../../core/frames/frame-change';
import { programmeNotes } from '../../locales/programme-notes';
import type { Texts } from '../../locales/texts';
import { amountLength } from './amount-length';
import { type AmountWriter, difference } from './amounts';
import { ProgrammeChart } from './programme-chart';

/** The programme's money before and after, as a table and a picture, with the assumption beside them. */
export function ProgrammeMoney({
  effect,
  write,
  texts,
}: {
  readonly effect: ProgrammeEffect | null;
  readonly write: AmountWriter;
  readonly texts: Texts;
}): JSX.Element {
  const { programme: t } = texts.pane;
  const id = useId();
  if (!effect) {
    return (
      <section aria-labelledby={id}>
        <h2 id={id}>{t.titleWithoutYear}</h2>
        <p className="quiet">{t.none}</p>
      </section>
    );
  }
  const { allocation } = effect;
  const rows: readonly (readonly [string, BeforeAndAfter])[] = [
    [t.frames, effect.frames],
    [t.forecast, effect.forecast],
    [t.available, effect.available],
  ];
  const amounts = [allocation, ...rows.flatMap(([, { before, after }]) => [before, after])];
  const unknown = <span className="unknown">{t.unknown}</span>;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t.title(effect.year)}</h2>
      <ProgrammeChart effect={effect} write={write} texts={texts} />
      <div className="table-scroll">
        <table className="programme" data-amounts={amountLength(amounts.map(write.amount))}>
          <caption className="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t.amount}</span>
                <span aria-hidden="true">MNOK</span>
              </th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
              <th scope="col">{t.change}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t.allocation}</th>
              <td>{write.amount(allocation) ?? unknown}</td>
              <td>{write.amount(allocation) ?? unknown}</td>
              <td>–</td>
            </tr>
            {rows.map(([label, { before, after }]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{write.amount(before) ?? unknown}</td>
                <td className="strong">{write.amount(after) ?? unknown}</td>
                <td>{write.change(difference(before, after)) ?? unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {programmeNotes(effect, texts, write.amount).map((note) => (
        <p key={note} className="assumption">
          {note}
        </p>
      ))}
    </section>
  );
}

import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { CheckResult, FoundTableSummary } from '../../core/check-result';
import { areaName, type CellAddress } from '../../core/workbook/address';
import type { Texts } from '../../locales/texts';
import { SeverityIcon } from '../parts/severity-icon';

/** What was found in the workbook, table by table; what of it was not understood, and the way to correct it. */
export function Understood({
  result: { tables, unread },
  texts,
  onGoTo,
  onSettings,
}: {
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly onGoTo: (address: CellAddress) => void;
  /** Opens the settings, where tables and columns are chosen. */
  readonly onSettings: () => void;
}): JSX.Element {
  const { overview: t } = texts.pane;
  const copies = unread.filter(({ copyOf }) => copyOf !== null);
  const isDoubtful = copies.length > 0 || tables.some(isUnsure);
  return (
    <section aria-labelledby="tables-title" className="understood">
      <h2 id="tables-title">{t.tables}</h2>
      <ul className="list tables">
        {tables.map((table) => (
          <li key={`${table.sheet} ${areaName(table.area)}`}>
            <button
              type="button"
              className="table-go"
              onClick={() => onGoTo({ sheet: table.sheet, row: table.area.top, column: table.area.left })}
            >
              <span className="table-name">{texts.terms.tables[table.kind]}</span>{' '}
              <span className="quiet">
                {table.sheet}, {areaName(table.area)}
              </span>
            </button>
            <p className="hint">
              {t.columnsRead(Object.keys(table.columns).length)}
              {table.unknown.length > 0 && ` ${t.notUnderstood(table.unknown)}`}
            </p>
            {isUnsure(table) && (
              <p className="table-unsure">
                <SeverityIcon severity="warning" />
                <span>{t.whichIs(Object.values(table.ambiguous).flat())}</span>
              </p>
            )}
          </li>
        ))}
        {copies.map(({ table }) => (
          <li key={`${table.sheet} ${areaName(table.area)}`} className="table-unsure">
            <SeverityIcon severity="warning" />
            <span>{t.twice(texts.terms.tables[table.kind], table.sheet)}</span>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" appearance={isDoubtful ? 'primary' : 'secondary'} onClick={onSettings}>
          {t.correct}
        </Button>
      </div>
    </section>
  );
}

/** Several headers for one field. Headers that mean nothing here are usual: agencies have columns of their own. */
const isUnsure = ({ ambiguous }: FoundTableSummary): boolean => Object.keys(ambiguous).length > 0;

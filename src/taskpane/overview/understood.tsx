import { Button } from '@fluentui/react-components';
import { type JSX, Suspense, useId, useState } from 'react';
import type { CheckResult, FoundTableSummary } from '../../core/check-result';
import type { MoneyUnit } from '../../core/money/unit';
import type { Finding } from '../../core/rules/finding';
import type { SettingsChange } from '../../core/settings/change-settings';
import { areaName, type CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { UnitQuestion } from '../parts/unit-question';
import { SeverityIcon } from '../parts/severity-icon';
import { later } from '../shell/later';
import { LoadBoundary } from '../shell/load-boundary';
import type { ColumnsReadProps } from './columns-read';

// With it come all that columns may be called, which nothing else of the first view needs.
const ColumnsRead = later(async () => (await import('./columns-read')).ColumnsRead);

const LackedColumnsNotice = later(async () => (await import('../parts/lacked-columns')).LackedColumnsNotice);

interface UnderstoodProps {
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
  /** Opens the settings where tables and columns are chosen, at one of them or from the beginning. */
  readonly onSettings: (table?: FoundTableSummary) => void;
  /** While something is being written, nothing else can be. */
  readonly isWriting: boolean;
  readonly onSetting: (change: SettingsChange) => void;
  /** On the first opening: a person says that it is right. Null later. */
  readonly onConfirm: (() => void) | null;
}

/** What was found in the workbook, table by table; what of it was not understood, and the way to correct it. */
export function Understood(props: UnderstoodProps): JSX.Element {
  const { result, texts, language, onSettings, onConfirm } = props;
  const { overview: t } = texts.pane;
  const { tables, unread, unreadSheets, missing } = result;
  const copies = unread.filter(({ copyOf }) => copyOf !== null);
  const isDoubtful = copies.length > 0 || tables.some(isUnsure) || result.findings.some(isOfColumns);
  return (
    <section aria-labelledby="tables-title" className="understood" data-new={onConfirm !== null}>
      <h2 id="tables-title">{onConfirm ? t.found : t.tables}</h2>
      {onConfirm && <p>{t.foundAbout}</p>}
      <ul className="list tables">
        {tables.map((table) => (
          <FoundTable key={`${table.sheet} ${areaName(table.area)}`} {...props} table={table} />
        ))}
        {copies.map(({ table }) => (
          <li key={`${table.sheet} ${areaName(table.area)}`} className="table-unsure">
            <SeverityIcon severity="warning" />
            <span>{t.twice(texts.terms.tables[table.kind], table.sheet)}</span>
          </li>
        ))}
      </ul>
      {result.findings.some(({ lacks }) => lacks !== null) && (
        <LoadBoundary part="columns" texts={texts}>
          <Suspense fallback={null}>
            <LackedColumnsNotice
              {...{ findings: result.findings, tables, texts, language }}
              onCorrect={onSettings}
            />
          </Suspense>
        </LoadBoundary>
      )}
      {missing.length > 0 && (
        <details>
          <summary>{t.missing(missing.length)}</summary>
          <dl className="missing">
            {missing.map((kind) => (
              <div key={kind}>
                <dt>{texts.terms.tables[kind]}</dt>
                <dd>{t.gives[kind]}</dd>
              </div>
            ))}
          </dl>
          <p className="hint">{t.missingAbout}</p>
        </details>
      )}
      {missing.length > 0 && unreadSheets.length > 0 && (
        <p className="hint">
          {t.unreadSheets(unreadSheets)} {t.unreadSheetsAbout}
        </p>
      )}
      <div className="fix-buttons">
        {onConfirm && (
          <Button size="small" appearance={isDoubtful ? 'secondary' : 'primary'} onClick={onConfirm}>
            {t.foundRight}
          </Button>
        )}
        <Button size="small" appearance={isDoubtful ? 'primary' : 'secondary'} onClick={() => onSettings()}>
          {t.correct}
        </Button>
      </div>
    </section>
  );
}

function FoundTable({
  table,
  texts,
  language,
  isWriting,
  onGoTo,
  onSettings,
  onSetting,
  onConfirm,
}: UnderstoodProps & { readonly table: FoundTableSummary }): JSX.Element {
  const { overview: t } = texts.pane;
  const id = useId();
  const isNew = onConfirm !== null;
  const isUnitUnknown = table.headers.some(({ unit }) => unit?.from === 'assumed');
  // What is asked about is not told as if it were known.
  const units = isNew ? unitsTold(table) : table.units;
  const notRead = table.headers.filter(
    ({ header, field, isChosen }) => field === null && (isChosen || table.unknown.includes(header)),
  );
  return (
    <li>
      <button
        type="button"
        id={id}
        className="table-go"
        onClick={() => onGoTo({ sheet: table.sheet, row: table.area.top, column: table.area.left })}
      >
        <span className="table-name">{texts.terms.tables[table.kind]}</span>{' '}
        <span className="quiet">
          {table.sheet}, {areaName(table.area)}
        </span>
      </button>
      <p className="hint">
        {t.read(table.rows, Object.keys(table.columns).length)}
        {units.length > 0 && ` ${t.amountsIn(units.map((unit) => texts.terms.units[unit]))}`}
        {isUnitUnknown && !isNew && ` ${t.unitAssumed}`}
        {notRead.length > 0 && ` ${t.notUnderstood(notRead.map(({ header }) => header))}`}
      </p>
      {isNew && <UnitQuestion {...{ table, texts, isWriting, onChange: onSetting }} />}
      {/* On the first opening what has other names than ours is looked over. */}
      <TableColumns
        {...{ table, texts, language, describedBy: id }}
        startsOpen={isNew && table.kind === 'needs' && hasOtherNames(table)}
        onCorrect={() => onSettings(table)}
      />
      {isUnsure(table) && (
        <p className="table-unsure">
          <SeverityIcon severity="warning" />
          <span>{t.whichIs(Object.values(table.ambiguous).flat())}</span>
        </p>
      )}
    </li>
  );
}

/** What the columns were taken as, when that is asked for. */
function TableColumns({
  startsOpen,
  ...props
}: ColumnsReadProps & { readonly startsOpen: boolean }): JSX.Element {
  const [hasSeen, setSeen] = useState(startsOpen);
  const { texts } = props;
  return (
    <details
      className="columns-read"
      open={startsOpen}
      onToggle={({ currentTarget }) => setSeen(hasSeen || currentTarget.open)}
    >
      <summary aria-describedby={props.describedBy}>{texts.pane.overview.columnsRead}</summary>
      {hasSeen && (
        <LoadBoundary part="columns" texts={texts}>
          <Suspense fallback={null}>
            <ColumnsRead {...props} />
          </Suspense>
        </LoadBoundary>
      )}
    </details>
  );
}

function unitsTold({ headers }: FoundTableSummary): readonly MoneyUnit[] {
  return [...new Set(headers.flatMap(({ unit }) => (unit && unit.from !== 'assumed' ? [unit.is] : [])))];
}

function hasOtherNames({ headers }: FoundTableSummary): boolean {
  return headers.some(({ field, isOwnName }) => field !== null && !isOwnName);
}

/** It comes of a column that is not there, or not read. */
function isOfColumns({ rule, lacks }: Finding): boolean {
  return lacks !== null || rule === 'workbook/missing-column';
}

/** Several headers for one field. Headers that mean nothing here are usual: agencies have columns of their own. */
const isUnsure = ({ ambiguous }: FoundTableSummary): boolean => Object.keys(ambiguous).length > 0;

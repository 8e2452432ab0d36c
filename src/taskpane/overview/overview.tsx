import { Button } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { IsoDate } from '../../core/calendar/iso-date';
import { casesOnce } from '../../core/papers/cases-once';
import type { SettingsChange } from '../../core/settings/change-settings';
import type { CheckResult, FoundTableSummary } from '../../core/check-result';
import { formatPeriod } from '../../core/calendar/format';
import { formatMoney } from '../../core/money/format-money';
import type { CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { amountWriter } from '../parts/amounts';
import { useSaid } from '../parts/announcer';
import { countBySeverity } from '../../core/rules/count-by-severity';
import { ProgrammeMoney } from '../parts/programme-money';
import type { Place } from '../places';
import { MeetingFact } from './meeting-fact';
import { isKnownLayout, keepLayout, layoutOf } from './known-layouts';
import { Readiness } from './readiness';
import { Understood } from './understood';

/** Oversikt: is the workbook ready, what is left, and the programme's money. */
export function Overview({
  result,
  texts,
  language,
  onGoTo,
  onPlace,
  onMeeting,
  isWriting,
  onSetting,
  onSettings,
}: {
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onPlace: (place: Place) => void;
  /** Null: as the workbook shows it. */
  readonly onMeeting: (day: IsoDate | null) => void;
  readonly isWriting: boolean;
  readonly onSetting: (change: SettingsChange) => void;
  readonly onSettings: (table?: FoundTableSummary) => void;
}): JSX.Element {
  const { overview: t } = texts.pane;
  const { changes, effect, meeting, cases, burnRate } = result;
  const write = amountWriter(result, language);
  const all = casesOnce(cases);
  const ready = all.filter(({ blocking }) => blocking.length === 0).length;
  // Looked at once: a header that is changed meanwhile is no reason to move everything. An empty queue has nothing to
  // look over.
  const [isNew, setNew] = useState(
    () => result.needs > 0 && !hasCorrected(result) && !isKnownLayout(layoutOf(result.tables)),
  );
  const [isConfirmed, setConfirmed] = useState(false);
  const confirm = (): void => {
    keepLayout(layoutOf(result.tables));
    setNew(false);
    setConfirmed(true);
  };
  useSaid(isConfirmed ? t.remembered : null);
  const understood = (
    <Understood
      {...{ result, texts, language, isWriting, onGoTo, onSettings, onSetting }}
      onConfirm={isNew ? confirm : null}
    />
  );
  return (
    <>
      <Readiness
        needs={result.needs}
        counts={countBySeverity(result.findings)}
        texts={texts}
        onPlace={onPlace}
      />
      {isNew && understood}
      <dl className="facts">
        <div>
          <dt>{t.meeting}</dt>
          <dd>
            <MeetingFact
              {...{
                meeting,
                meetings: result.meetings,
                casesMeeting: result.casesMeeting,
                texts,
                language,
                onMeeting,
              }}
            />
          </dd>
        </div>
        <div>
          <dt>{t.changes}</dt>
          <dd>
            {changes.length === 0 ? (
              t.nothing
            ) : (
              <Button appearance="transparent" size="small" onClick={() => onPlace('frames')}>
                {t.changesCount(changes.length)}
              </Button>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.cases}</dt>
          <dd>
            {all.length === 0 ? (
              t.nothing
            ) : (
              <Button appearance="transparent" size="small" onClick={() => onPlace('cases')}>
                {t.casesReady(ready, all.length)}
              </Button>
            )}
          </dd>
        </div>
        {burnRate && (
          <div>
            <dt>{t.burnRate}</dt>
            <dd>
              {t.perMonth(formatMoney(burnRate.perMonth, { decimals: 1, language }))}{' '}
              <span className="quiet">
                {burnRate.runsOut ? t.runsOut(formatPeriod(burnRate.runsOut, language)) : t.lastsTheYear}
              </span>
            </dd>
          </div>
        )}
      </dl>
      {result.needs > 0 && <ProgrammeMoney effect={effect} write={write} texts={texts} />}
      {!isNew && understood}
    </>
  );
}

/** Whether somebody has said how the tables are to be read, and so has looked at them. */
function hasCorrected({ settings }: CheckResult): boolean {
  return settings.columns.length > 0 || settings.skipped.length > 0;
}

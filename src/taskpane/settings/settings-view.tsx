import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { type JSX, useMemo } from 'react';
import type { CheckResult } from '../../core/check-result';
import type { PointedTable } from '../../core/mapping/pointed-table';
import { readSettings } from '../../core/settings/read-settings';
import { NO_SETTINGS, type Settings } from '../../core/settings/settings';
import type { SettingsChange } from '../../core/settings/change-settings';
import type { TableKind } from '../../core/tables/tables';
import type { Language } from '../../locales/language';
import { settingsMistakes } from '../../locales/settings-mistakes';
import type { Texts } from '../../locales/texts';
import { Notice } from '../parts/notice';
import { useTakenFocus } from '../parts/take-focus';
import type { Papers } from '../papers/papers';
import { BodySettings } from './body-settings';
import { ColumnSettings } from './column-settings';
import { ComputedSettings } from './computed-settings';
import { LanguageSettings } from './language-settings';
import { PriceLevelSettings } from './price-level-settings';
import { RuleSettings } from './rule-settings';
import { SettingsPart } from './settings-part';
import type { SettingAim } from './setting-of';
import { TemplateSettings } from './template-settings';
import { ThresholdSettings } from './threshold-settings';
import { WordSettings } from './word-settings';

export interface SettingsPartProps {
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly language: Language;
  /** While something is being written, nothing else can be. */
  readonly isWriting: boolean;
  readonly onChange: (change: SettingsChange) => void;
  /** What a person was led here for. */
  readonly aim: SettingAim | null;
  /** What has been chosen here; beside it, a sheet of the workbook may say more. */
  readonly own: Settings;
}

/** What travels in the workbook of how it is read and checked. Each change is written as it is made. */
export function SettingsView(
  given: Omit<SettingsPartProps, 'own'> & {
    /** As it stands in the workbook. */
    readonly json: string | undefined;
    readonly onLeave: () => void;
    readonly chosenLanguage: Language | null;
    readonly onLanguage: (language: Language | null) => void;
    readonly onNewWorkbook: () => void;
    readonly pointedTable: (kind: TableKind) => Promise<PointedTable | null>;
    readonly papers: Papers;
  },
): JSX.Element {
  const { json, result, texts, isWriting, onChange, onLeave } = given;
  const read = useMemo(() => readSettings(json ?? '{}'), [json]);
  const props = { ...given, own: read.kind === 'settings' ? read.settings : NO_SETTINGS };
  const { settings: t } = texts;
  const heading = useTakenFocus<HTMLHeadingElement>({ isWanted: given.aim === null });
  const mistakes = result.settingsMistakes;
  const isNewer = mistakes.some(({ code }) => code === 'newer');
  return (
    <div className="settings">
      <Button
        className="settings-back"
        appearance="subtle"
        size="small"
        icon={<ArrowLeft20Regular />}
        onClick={onLeave}
      >
        {t.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className="settings-title">
        {t.title}
      </h2>
      <p className="quiet">{t.about}</p>
      {mistakes.length > 0 ? (
        <>
          <Notice kind="warning">{t.ignored(settingsMistakes(mistakes, t))}</Notice>
          {!isNewer && (
            <Button size="small" disabledFocusable={isWriting} onClick={() => onChange({ kind: 'reset' })}>
              {t.reset}
            </Button>
          )}
        </>
      ) : (
        <>
          <ColumnSettings {...props} />
          <WordSettings {...props} />
          <BodySettings {...props} />
          <PriceLevelSettings {...props} />
          <ThresholdSettings {...props} />
          <ComputedSettings {...props} />
          <RuleSettings {...props} />
        </>
      )}
      <TemplateSettings papers={given.papers} texts={texts} />
      <LanguageSettings chosen={given.chosenLanguage} texts={texts} onLanguage={given.onLanguage} />
      <SettingsPart title={t.newWorkbook.title}>
        <p className="quiet">{t.newWorkbook.about}</p>
        <div>
          <Button size="small" disabledFocusable={isWriting} onClick={props.onNewWorkbook}>
            {t.newWorkbook.open}
          </Button>
        </div>
      </SettingsPart>
    </div>
  );
}

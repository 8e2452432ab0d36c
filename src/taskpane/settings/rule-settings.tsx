import { type JSX, useId } from 'react';
import type { Severity } from '../../core/rules/finding';
import type { Rule } from '../../core/rules/define-rule';
import { RULES } from '../../core/rules/rules';
import { ruleTexts } from '../../locales/render-finding';
import { ListChoice } from '../parts/list-choice';
import { useTakenFocus } from '../parts/take-focus';
import { SettingsPart } from './settings-part';
import type { SettingsPartProps } from './settings-view';

const LEVELS = ['error', 'warning', 'info', 'off'] as const;

/** How grave each rule is to this organisation, by group. */
export function RuleSettings(props: SettingsPartProps): JSX.Element {
  const { rules: t } = props.texts.settings;
  const rules: readonly Rule[] = RULES;
  const all = rules.filter(({ id }) => props.result.settings.rules.has(id)).length;
  const groups = [...new Set(rules.map(({ id }) => groupOf(id)))];
  return (
    <SettingsPart
      title={t.title}
      state={all > 0 ? t.changed(all) : t.count(rules.length)}
      startsOpen={props.aim?.kind === 'rule'}
    >
      <p className="quiet">{t.about}</p>
      {groups.map((group) => {
        const own = rules.filter(({ id }) => groupOf(id) === group);
        const changed = own.filter(({ id }) => props.result.settings.rules.has(id)).length;
        return (
          <details
            key={group}
            className="settings-table"
            open={props.aim?.kind === 'rule' && groupOf(props.aim.rule) === group}
          >
            <summary>
              {nameOf(t.groups, group)}{' '}
              <span className="quiet">{changed > 0 ? t.changed(changed) : t.count(own.length)}</span>
            </summary>
            {own.map((rule) => (
              <RuleChoice key={rule.id} rule={rule} {...props} />
            ))}
          </details>
        );
      })}
    </SettingsPart>
  );
}

const groupOf = (id: string): string => id.slice(0, id.indexOf('/'));
const nameOf = (names: Readonly<Record<string, string>>, group: string): string => names[group] ?? group;

function RuleChoice({
  rule: { id: rule, severity },
  aim,
  result,
  texts,
  onChange,
}: SettingsPartProps & { readonly rule: Rule }): JSX.Element {
  const { rules: t } = texts.settings;
  const id = useId();
  const field = useTakenFocus<HTMLSelectElement>({ isWanted: aim?.kind === 'rule' && aim.rule === rule });
  const named = (level: Severity | 'off'): string => (level === 'off' ? t.off : texts.terms.severity[level]);
  return (
    <div className="settings-line">
      <label htmlFor={id}>{ruleTexts(rule, texts).title}</label>
      <ListChoice
        ref={field}
        id={id}
        className="text-field"
        value={result.settings.rules.get(rule) ?? ''}
        onChoose={(chosen) =>
          onChange({ kind: 'rule', id: rule, level: LEVELS.find((one) => one === chosen) ?? null })
        }
      >
        <option value="">{t.usual(named(severity))}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {named(level)}
          </option>
        ))}
      </ListChoice>
    </div>
  );
}

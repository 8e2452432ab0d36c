import { type JSX, useSyncExternalStore } from 'react';
import type { Texts } from '../../locales/texts';
import type { Papers } from '../papers/papers';
import { TemplateChoice } from '../papers/template-section';
import { SettingsPart } from './settings-part';

/** Which template the papers are made from: the organisation's own, which this machine remembers. */
export function TemplateSettings({
  papers,
  texts,
}: {
  readonly papers: Papers;
  readonly texts: Texts;
}): JSX.Element {
  const { template } = useSyncExternalStore(papers.subscribe, papers.state);
  return (
    <SettingsPart
      title={texts.pane.papers.template}
      state={template?.name ?? texts.settings.template.builtIn}
    >
      <TemplateChoice papers={papers} texts={texts} />
    </SettingsPart>
  );
}

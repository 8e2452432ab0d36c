import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import type { Texts } from '../../locales/texts';
import { keyed } from '../parts/keyed';
import { SeverityIcon } from '../parts/severity-icon';
import type { FindingsGroup as Group } from './choose-findings';
import { FindingItem, type FindingItemProps } from './finding-item';

/** How many of a group are shown before the person asks for more; the pane stays quick with thousands. */
const PAGE = 50;

/** Findings under one heading. */
export function FindingsGroup({
  group,
  ...shared
}: Omit<FindingItemProps, 'finding' | 'findingKey' | 'isUnderSeverity'> & {
  readonly group: Group;
}): JSX.Element {
  const [shown, setShown] = useState(PAGE);
  const id = useId();
  const { findings: t } = shared.texts.pane;
  const { findings, of } = group;
  const left = findings.length - shown;
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id} className="group-title">
        <GroupHeading group={group} texts={shared.texts} />
      </h2>
      <ul className="list">
        {keyed(findings.slice(0, shown)).map(({ key, finding }) => (
          <FindingItem
            key={key}
            findingKey={key}
            finding={finding}
            isUnderSeverity={of.kind === 'severity'}
            {...shared}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {t.more(Math.min(PAGE, left), left)}
        </Button>
      )}
    </section>
  );
}

function GroupHeading({
  group: { of, findings },
  texts,
}: {
  readonly group: Group;
  readonly texts: Texts;
}): JSX.Element {
  const { findings: t } = texts.pane;
  switch (of.kind) {
    case 'severity':
      return (
        <>
          <SeverityIcon severity={of.severity} />
          {t.groups[of.severity](findings.length)}
        </>
      );
    case 'need':
      return (
        <span>
          <span className="need-id">#{of.need}</span> {of.name}
        </span>
      );
    case 'sheet':
      return <span>{t.onSheet(of.sheet)}</span>;
  }
}

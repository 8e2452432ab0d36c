import { Button } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { Problem } from '../../core/fault';
import type { WhatIfPlan } from '../../core/frames/plan-what-if';
import type { WhatIf } from '../../core/frames/what-if';
import { describeProblem } from '../../locales/describe-problem';
import type { Language } from '../../locales/language';
import { joined } from '../../locales/joined';
import type { Texts } from '../../locales/texts';
import { FixPreview } from '../findings/fix-preview';
import type { CellNames } from '../parts/cell-names';
import { Notice } from '../parts/notice';
import { Spinner } from '../parts/spinner';
import { useTakenFocus } from '../parts/take-focus';
import { problemOf } from '../session/problem-of';
import type { FrameActions } from './frame-actions';

/** Says that nothing is written while a person tries out; writes it after showing each cell, or puts it all back. */
export function TrialBar({
  whatIf,
  nameOf,
  isWriting,
  texts,
  language,
  actions,
}: {
  readonly whatIf: WhatIf;
  readonly nameOf: CellNames;
  readonly isWriting: boolean;
  readonly texts: Texts;
  readonly language: Language;
  readonly actions: FrameActions;
}): JSX.Element {
  const { whatIf: t } = texts;
  const [planned, setPlanned] = useState<{ readonly plan: WhatIfPlan; readonly of: WhatIf } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPlanning, setPlanning] = useState(false);
  const heading = useTakenFocus<HTMLHeadingElement>();
  // A preview of what was tried before is no preview.
  const plan = planned?.of === whatIf ? planned.plan : null;
  const look = async (): Promise<void> => {
    setProblem(null);
    setPlanning(true);
    try {
      setPlanned({ plan: await actions.planWhatIf(whatIf), of: whatIf });
    } catch (error) {
      setProblem(problemOf(error));
    }
    setPlanning(false);
  };
  return (
    <section className="trial-bar" aria-labelledby="trial-title">
      <h2 id="trial-title" ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <p>{t.about}</p>
      {problem && <Notice kind="error">{describeProblem(problem, texts)}</Notice>}
      {plan && plan.left.length > 0 && (
        <Notice kind="warning">
          {t.left(
            joined(
              plan.left.map((need) => `#${need}`),
              texts,
            ),
          )}
        </Notice>
      )}
      {plan && plan.edits.length > 0 ? (
        <FixPreview
          edits={plan.edits}
          nameOf={nameOf}
          texts={texts}
          language={language}
          isWriting={isWriting}
          applyLabel={t.apply(plan.edits.length)}
          onApply={() => void actions.writeWhatIf(plan.edits)}
          onCancel={() => setPlanned(null)}
        />
      ) : (
        <div className="fix-buttons">
          <Button
            appearance="primary"
            size="small"
            icon={isPlanning ? <Spinner /> : null}
            disabledFocusable={whatIf.size === 0 || isWriting || isPlanning}
            onClick={() => void look()}
          >
            {t.write}
          </Button>
          <Button size="small" onClick={() => actions.onWhatIf(null)}>
            {t.back}
          </Button>
        </div>
      )}
    </section>
  );
}

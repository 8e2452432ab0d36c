import { Button } from '@fluentui/react-components';
import { Component, Fragment, type ReactNode } from 'react';
import type { Texts } from '../../locales/texts';
import { describeProblem } from '../../locales/describe-problem';
import { problemOf } from '../session/problem-of';
import { Notice } from '../parts/notice';

interface Props {
  readonly texts: Texts;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly isBroken: boolean;
  /** How often it was begun anew. */
  readonly tries: number;
}

/** The last resort: says that the pane could not be shown, and why, and shows it anew. Nothing less would be left of it. */
export class BrokenBoundary extends Component<Props, State> {
  override state: State = { error: null, isBroken: false, tries: 0 };

  static getDerivedStateFromError(error: unknown): Pick<State, 'error' | 'isBroken'> {
    return { error, isBroken: true };
  }

  override render(): ReactNode {
    const { error, isBroken, tries } = this.state;
    const { texts, children } = this.props;
    if (!isBroken) return <Fragment key={tries}>{children}</Fragment>;
    const told = `${texts.pane.broken} ${describeProblem(problemOf(error), texts)}`;
    return (
      <main className="trouble broken">
        <Notice kind="error">{told}</Notice>
        <Button
          appearance="primary"
          onClick={() => this.setState({ error: null, isBroken: false, tries: tries + 1 })}
        >
          {texts.pane.tryAgain}
        </Button>
      </main>
    );
  }
}

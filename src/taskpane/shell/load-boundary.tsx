import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Texts } from '../../locales/texts';
import { Notice } from '../parts/notice';
import { PartNotLoaded } from './later';

interface Props {
  /** What is shown: a failure is of it alone. */
  readonly part: string;
  readonly texts: Texts;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly part: string;
}

/** Says when a part of the pane could not be loaded, and tries again. All other errors go on outwards. */
export class LoadBoundary extends Component<Props, State> {
  override state: State = { error: null, part: this.props.part };

  static getDerivedStateFromError(error: unknown): Pick<State, 'error'> {
    return { error: error instanceof Error ? error : new Error('Not shown.', { cause: error }) };
  }

  static getDerivedStateFromProps({ part }: Props, state: State): State | null {
    return part === state.part ? null : { error: null, part };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof PartNotLoaded)) throw error;
    const { pane } = this.props.texts;
    return (
      <section className="trouble">
        <Notice kind="error">{pane.partNotLoaded}</Notice>
        <Button appearance="primary" onClick={() => void this.#tryAgain(error)}>
          {pane.tryAgain}
        </Button>
      </section>
    );
  }

  /** What is said stays until it is no longer true. */
  async #tryAgain({ load }: PartNotLoaded): Promise<void> {
    if (await load()) this.setState({ error: null });
  }
}

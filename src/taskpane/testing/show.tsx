import { FluentProvider } from '@fluentui/react-components';
import { render, type RenderResult } from '@testing-library/react';
import type { JSX, ReactElement } from 'react';
import en from '../../locales/en';
import type { Language } from '../../locales/language';
import nb from '../../locales/nb';
import nn from '../../locales/nn';
import type { Texts } from '../../locales/texts';
import { Announcer } from '../parts/announcer';
import { themeFor } from '../theme';

export const TEXTS: Readonly<Record<Language, Texts>> = { nb, nn, en };

/** What the pane has around all its parts. */
export function dressed(part: ReactElement): JSX.Element {
  return (
    <FluentProvider theme={themeFor(false)}>
      <Announcer>{part}</Announcer>
    </FluentProvider>
  );
}

/** A part of the pane by itself, in the pane's theme. `update` shows another state of it. */
export function show(part: ReactElement): RenderResult & { readonly update: (next: ReactElement) => void } {
  const result = render(dressed(part));
  return { ...result, update: (next) => result.rerender(dressed(next)) };
}

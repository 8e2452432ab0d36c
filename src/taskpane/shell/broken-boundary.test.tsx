import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JSX } from 'react';
import { show, TEXTS } from '../testing/show';
import { BrokenBoundary } from './broken-boundary';

// React tells the console of what the boundary tells the person.
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

it('says that the pane could not be shown, and shows it anew', async () => {
  let isBroken = true;
  const Part = (): JSX.Element => {
    if (isBroken) throw new Error('no such text');
    return <p>hel</p>;
  };
  show(
    <BrokenBoundary texts={TEXTS.nb}>
      <Part />
    </BrokenBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(TEXTS.nb.pane.broken);
  expect(screen.getByRole('alert')).toHaveTextContent('no such text');
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: TEXTS.nb.pane.tryAgain }));
  expect(screen.getByText('hel')).toBeVisible();
});

import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type JSX, Suspense } from 'react';
import { show, TEXTS } from '../testing/show';
import { later, type LaterPart } from './later';
import { LoadBoundary } from './load-boundary';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const Shown = ({ name }: { readonly name: string }) => <p>{name} er her</p>;
const { nb } = TEXTS;
const dressed = (Part: LaterPart<{ readonly name: string }>, part = 'frames'): JSX.Element => (
  <LoadBoundary part={part} texts={nb}>
    <Suspense fallback={<p>venter</p>}>
      <Part name="Rammer" />
    </Suspense>
  </LoadBoundary>
);
const shown = async (element: JSX.Element) => act(() => Promise.resolve(show(element)));

describe('a part that is loaded later', () => {
  it('is shown when it has come', async () => {
    const Part = later(() => Promise.resolve(Shown));
    await shown(dressed(Part));
    expect(screen.getByText('Rammer er her')).toBeInTheDocument();
  });

  it('is there at once when it was loaded before, and loaded once', async () => {
    const find = jest.fn(() => Promise.resolve(Shown));
    const Part = later(find);
    expect(await Promise.all([Part.load(), Part.load()])).toEqual([true, true]);
    show(dressed(Part));
    expect(screen.getByText('Rammer er her')).toBeInTheDocument();
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('may be asked for from outside while it is waited for', async () => {
    const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let come = (_part: typeof Shown): void => undefined;
    const Part = later(() => new Promise<typeof Shown>((resolve) => (come = resolve)));
    const { update } = await shown(dressed(Part));
    expect(screen.getByText('venter')).toBeInTheDocument();
    await act(async () => {
      const coming = Part.load();
      come(Shown);
      await coming;
    });
    expect(screen.getByText('Rammer er her')).toBeInTheDocument();
    const other = later(() => Promise.resolve(Shown));
    await act(() => {
      update(dressed(other, 'cases'));
      return Promise.resolve();
    });
    expect(complained).not.toHaveBeenCalled();
  });

  it('says when it cannot be had, and is asked for again by the button', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let isOnline = false;
    const find = () => (isOnline ? Promise.resolve(Shown) : Promise.reject(new Error('offline')));
    await shown(dressed(later(find)));
    expect(screen.getByRole('alert')).toHaveTextContent(nb.pane.partNotLoaded);
    await userEvent.click(screen.getByRole('button', { name: nb.pane.tryAgain }));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    isOnline = true;
    await userEvent.click(screen.getByRole('button', { name: nb.pane.tryAgain }));
    expect(await screen.findByText('Rammer er her')).toBeInTheDocument();
  });

  it('keeps its failure to itself: another part is shown', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing = later<{ readonly name: string }>(() => Promise.reject(new Error('offline')));
    const { update } = await shown(dressed(failing));
    const other = later(() => Promise.resolve(Shown));
    await act(() => {
      update(dressed(other, 'cases'));
      return Promise.resolve();
    });
    expect(screen.getByText('Rammer er her')).toBeInTheDocument();
  });
});

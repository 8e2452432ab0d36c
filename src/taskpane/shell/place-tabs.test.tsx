import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Place } from '../places';
import { show, TEXTS } from '../testing/show';
import { placeByKey, PlaceTabs } from './place-tabs';

const onChoose = jest.fn();
afterEach(() => {
  cleanup();
  onChoose.mockReset();
});

const tabs = (chosen: Place | null) => (
  <PlaceTabs chosen={chosen} labels={TEXTS.nb.pane.places} counts={{ findings: '13' }} onChoose={onChoose} />
);
const tab = (name: string) => screen.getByRole('tab', { name });

describe('the tabs', () => {
  it('are one stop, on the chosen place; arrows move, Enter goes there', async () => {
    show(tabs('findings'));
    await userEvent.tab();
    expect(tab('Kontroll 13')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(tab('Rammer')).toHaveFocus();
    expect(onChoose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledWith('frames');
    await userEvent.tab();
    expect(document.body).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(tab('Kontroll 13')).toHaveFocus();
  });

  it('can be reached when none is chosen', async () => {
    show(tabs(null));
    expect(screen.queryByRole('tab', { selected: true })).toBeNull();
    await userEvent.tab();
    expect(tab('Oversikt')).toHaveFocus();
  });
});

describe('the keys', () => {
  it('go round, to the first and to the last, and leave the others alone', () => {
    expect(placeByKey('ArrowRight', 'cases')).toBe('overview');
    expect(placeByKey('ArrowLeft', 'overview')).toBe('cases');
    expect(placeByKey('Home', 'frames')).toBe('overview');
    expect(placeByKey('End', 'overview')).toBe('cases');
    expect(placeByKey('Tab', 'overview')).toBeNull();
  });
});

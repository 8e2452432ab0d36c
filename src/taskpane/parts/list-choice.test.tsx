import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show';
import { ListChoice } from './list-choice';

const onChoose = jest.fn<(value: string) => void>();
beforeEach(() => {
  onChoose.mockReset();
});
const list = (value = 'a') => (
  <>
    <ListChoice aria-label="Liste" value={value} onChoose={onChoose}>
      {['a', 'b', 'c'].map((one) => (
        <option key={one}>{one}</option>
      ))}
    </ListChoice>
    <button type="button">Videre</button>
  </>
);
const select = () => screen.getByRole('combobox', { name: 'Liste' });
/** jsdom has no lists of its own to move in. */
const arrowTo = (value: string) => {
  fireEvent.keyDown(select(), { key: 'ArrowDown' });
  fireEvent.change(select(), { target: { value } });
};

describe('a list whose choice is written', () => {
  it('writes what is pointed at, at once', async () => {
    show(list());
    await userEvent.selectOptions(select(), 'b');
    expect(onChoose.mock.calls).toEqual([['b']]);
  });

  it('writes what the arrow keys stop at, once, on Enter or when it is left', async () => {
    const { update } = show(list());
    select().focus();
    arrowTo('b');
    arrowTo('c');
    expect(select()).toHaveValue('c');
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.keyDown(select(), { key: 'Enter' });
    expect(onChoose.mock.calls).toEqual([['c']]);
    update(list('c'));
    arrowTo('a');
    await userEvent.tab();
    expect(onChoose.mock.calls).toEqual([['c'], ['a']]);
  });

  it('writes what is taken with Enter from a list that is open', () => {
    show(list());
    fireEvent.keyDown(select(), { key: 'ArrowDown' });
    fireEvent.keyDown(select(), { key: 'Enter' });
    fireEvent.change(select(), { target: { value: 'b' } });
    expect(onChoose.mock.calls).toEqual([['b']]);
  });

  it('writes nothing where the choice is as it was, or is put back with Escape', async () => {
    show(list());
    select().focus();
    arrowTo('b');
    fireEvent.keyDown(select(), { key: 'Escape' });
    expect(select()).toHaveValue('a');
    arrowTo('b');
    arrowTo('a');
    await userEvent.tab();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('shows what comes from elsewhere meanwhile', () => {
    const { update } = show(list());
    arrowTo('b');
    update(list('c'));
    expect(select()).toHaveValue('c');
  });
});

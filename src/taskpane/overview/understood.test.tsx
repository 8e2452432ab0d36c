import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FoundTableSummary } from '../../core/check-result';
import { changeSettings, type SettingsChange } from '../../core/settings/change-settings';
import { checked } from '../../core/testing/programme-of';
import { snapshotOf } from '../../core/testing/snapshot-of';
import { show, TEXTS } from '../testing/show';
import { Understood } from './understood';

const book = snapshotOf({
  Kø: [
    ['Nr', 'Navn', 'Eier', 'Fase', 'Total kost, mill. kr', 'Ny ramme', 'Seksjon'],
    [4, 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3, 4, 'A'],
  ],
});
const settings = changeSettings(undefined, {
  kind: 'columns',
  table: 'needs',
  headers: [{ header: 'Total kost, mill. kr', field: { is: 'frame' } }],
});
const { overview: t } = TEXTS.nb.pane;

describe('what was understood of a workbook', () => {
  const onSettings = jest.fn<(table?: FoundTableSummary) => void>();
  const onSetting = jest.fn<(change: SettingsChange) => void>();
  const part = (isNew: boolean) => {
    const result = checked({ ...book, settings });
    const view = (
      <Understood
        {...{ result, texts: TEXTS.nb, language: 'nb', onGoTo: () => {}, onSettings }}
        {...{ isWriting: false, onSetting }}
        onConfirm={isNew ? () => {} : null}
      />
    );
    show(view);
    return result;
  };

  it('tells on the first opening what each column was taken as, those with other names than ours apart', async () => {
    await act(() => Promise.resolve(part(true)));
    const columns = screen.getByText(t.columnsRead).closest('details');
    expect(columns).toHaveAttribute('open');
    const pairs = within(columns ?? document.body)
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(pairs).toEqual([
      ['Eier', 'Ansvarlig'],
      ['Total kost, mill. kr', 'Ramme, i MNOK'],
    ]);
    expect(columns).toHaveTextContent(t.asNamed(['Nr', 'Navn', 'Fase', 'Ny ramme']));
    expect(screen.getByText(/Blir ikke lest: Seksjon\./)).toBeInTheDocument();
  });

  it('asks on the first opening for the unit that nothing tells, and not later', async () => {
    await act(() => Promise.resolve(part(true)));
    const question = screen.getByRole('group', {
      name: TEXTS.nb.settings.columns.whichUnit('Ny ramme'),
    });
    await userEvent.click(within(question).getByRole('button', { name: 'kroner' }));
    expect(onSetting).toHaveBeenCalledWith({
      kind: 'columns',
      table: 'needs',
      headers: [{ header: 'Ny ramme', unit: 'NOK' }],
    });
    expect(screen.queryByText(new RegExp(t.unitAssumed))).toBeNull();
    cleanup();
    part(false);
    expect(screen.queryByRole('button', { name: 'kroner' })).toBeNull();
    expect(screen.getByText(new RegExp(t.unitAssumed))).toBeInTheDocument();
  });

  it('keeps that closed later, and leads to the table where it is corrected', async () => {
    const { tables } = part(false);
    const columns = screen.getByText(t.columnsRead).closest('details');
    expect(columns).not.toHaveAttribute('open');
    await userEvent.click(screen.getByText(t.columnsRead));
    await userEvent.click(await screen.findByRole('button', { name: t.correctTable }));
    expect(onSettings).toHaveBeenLastCalledWith(tables[0]);
    await userEvent.click(screen.getByRole('button', { name: t.correct }));
    expect(onSettings).toHaveBeenLastCalledWith();
  });
});

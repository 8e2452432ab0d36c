import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FoundTableSummary } from '../../core/check-result';
import { changeSettings, type SettingsChange } from '../../core/settings/change-settings';
import { checked } from '../../core/testing/programme-of';
import { snapshotOf } from '../../core/testing/snapshot-of';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
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
  const part = (isNew: boolean, workbook: WorkbookSnapshot = { ...book, settings }) => {
    const result = checked(workbook);
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
      ['Total kost, mill. kr', 'Ramme, i MNOK'],
      ['Eier', 'Ansvarlig'],
    ]);
    expect(columns).toHaveTextContent(
      t.unreadFields('Forbruk, Restprognose, Frist, Ny frist og Finansiering'),
    );
    expect(columns).toHaveTextContent(t.asNamed(['Nr', 'Navn', 'Fase', 'Ny ramme']));
    expect(screen.getByText(/Blir ikke lest: Seksjon\./)).toBeInTheDocument();
  });

  it('shows the amounts and deadlines of many columns first, and the rest when they are asked for', async () => {
    const headers = ['Tiltak nr.', 'Tittel', 'Tiltakseier', 'Fase', 'Ferdigstilles', 'Dekkes av'];
    const amounts = ['Vedtatt ramme (MNOK)', 'Omsøkt ramme (MNOK)', 'Økning (MNOK)'];
    const row = [4, 'Oppslag', 'Direktoratet', 'Under gjennomføring', '2022', '', 3, 4, 1];
    await act(() => Promise.resolve(part(true, snapshotOf({ Kø: [[...headers, ...amounts], row] }))));
    const columns = screen.getByText(t.columnsRead).closest('details') ?? document.body;
    const shown = () =>
      within(columns)
        .getAllByRole('term')
        .map(({ textContent }) => textContent);
    const most = [...amounts, 'Ferdigstilles', 'Tiltak nr.', 'Tittel'];
    expect(shown()).toEqual(most);
    expect(within(columns).queryByText(/^Ikke funnet/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: t.moreColumns(2) }));
    expect(shown()).toEqual([...most, 'Tiltakseier', 'Dekkes av']);
    await userEvent.click(screen.getByRole('button', { name: t.fewerColumns }));
    expect(shown()).toEqual(most);
  });

  it('tells once which columns are not read that findings come of, and has them corrected', async () => {
    const row = [20, 'Tillitsanker', 'Direktoratet', 'Under gjennomføring', 4.8, 6.8, 'Prisene steg'];
    const headers = ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (MNOK)', 'Ny ramme (MNOK)', 'Hva er nytt'];
    const { tables } = part(
      true,
      snapshotOf({
        Kø: [headers, row, [21, ...row.slice(1)]],
        Logg: [
          ['Hvem', 'Hva', 'Hvorfor'],
          ['a', 'b', 'c'],
          ['d', 'e', 'f'],
        ],
      }),
    );
    const notice = await screen.findByText(/^Ingen kolonne i Behovskø er lest som .*Begrunnelse/);
    expect(notice).toHaveTextContent(/\d+ funn kommer av det\.$/);
    await userEvent.click(screen.getByRole('button', { name: TEXTS.nb.pane.chooseColumns }));
    expect(onSettings).toHaveBeenLastCalledWith(tables[0]);
    expect(screen.getByText(new RegExp(t.unreadSheets(['Logg'])))).toBeInTheDocument();
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

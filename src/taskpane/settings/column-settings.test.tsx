import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckResult } from '../../core/check-result';
import type { PointedTable } from '../../core/mapping/pointed-table';
import { changeSettings, type SettingsChange } from '../../core/settings/change-settings';
import { NO_SETTINGS } from '../../core/settings/settings';
import type { TableKind } from '../../core/tables/tables';
import { checked, need, without, workbookOf } from '../../core/testing/programme-of';
import { snapshotOf, tableOf } from '../../core/testing/snapshot-of';
import { choose } from '../testing/choose';
import { show, TEXTS } from '../testing/show';
import { ColumnSettings } from './column-settings';

const onChange = jest.fn<(change: SettingsChange) => void>();
const pointedTable = jest.fn<(kind: TableKind) => Promise<PointedTable | null>>();
beforeEach(() => {
  onChange.mockReset();
});

const book = workbookOf({ needs: [{ ...need(), Kontaktseksjon: 'Seksjon A' }] });
const resultWith = (settings?: string) => checked({ ...book, ...(settings !== undefined && { settings }) });

function view(result: CheckResult) {
  return (
    <ColumnSettings
      {...{ result, texts: TEXTS.nb, language: 'nb', isWriting: false, own: NO_SETTINGS }}
      {...{ onChange, pointedTable, aim: { kind: 'tables' } }}
    />
  );
}
const box = (name: string) => screen.getByRole('combobox', { name });
/** The columns that are read as everybody would are shown when they are asked for. */
const openKnown = () => userEvent.click(screen.getByText(/^\d+ kjente kolonner$/));

describe('the settings of tables and columns', () => {
  it('point at a table that was not found, and refuse one that was', async () => {
    const { pointing: t } = TEXTS.nb;
    show(view(resultWith()));
    const kinds = within(box(t.which))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(kinds).toEqual([
      'Økonomi',
      'Saker',
      'Møter',
      'Vedtakslogg',
      'Aksjoner',
      'Produktkø',
      'Tiltak',
      'Portefølje',
      'Milepæler',
      'Risiko',
    ]);
    choose(box(t.which), 'risks');
    pointedTable.mockResolvedValueOnce({ kind: 'risks', sheet: 'Behovskø', row: 0, headers: [] });
    await userEvent.click(screen.getByRole('button', { name: t.use }));
    expect(screen.getByRole('alert')).toHaveTextContent(t.isRead('Behovskø'));
    const headers = [
      { header: 'Risiko', field: 'description', usual: 'description' },
      { header: 'Alvor', field: null, usual: null },
      { header: 'Utvikling', field: 'trend', usual: 'trend' },
      { header: 'Eier', field: 'owner', usual: 'owner' },
    ];
    pointedTable.mockResolvedValueOnce({ kind: 'risks', sheet: 'Annet', row: 3, headers });
    await userEvent.click(screen.getByRole('button', { name: t.use }));
    expect(pointedTable).toHaveBeenLastCalledWith('risks');
    choose(box('Alvor'), 'level');
    choose(box('Eier'), 'Blir ikke lest');
    await userEvent.click(screen.getByRole('button', { name: t.save }));
    expect(onChange).toHaveBeenCalledWith({
      kind: 'columns',
      table: 'risks',
      headers: [
        { header: 'Risiko', field: 'usual' },
        { header: 'Alvor', field: { is: 'level' } },
        { header: 'Utvikling', field: 'usual' },
        { header: 'Eier', field: 'not-read' },
      ],
    });
  });

  it('let the person say what an unknown header means, of the fields that are free', () => {
    show(view(resultWith()));
    const select = box('Kontaktseksjon');
    expect(select).toHaveDisplayValue('Blir ikke lest');
    expect(select).toHaveAccessibleDescription(TEXTS.nb.settings.columns.example('Seksjon A'));
    const options = within(select)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(options).toContain('Tilråding');
    expect(options).not.toContain('Navn');
    choose(select, 'Tilråding');
    expect(onChange).toHaveBeenCalledWith({
      kind: 'columns',
      table: 'needs',
      headers: [{ header: 'Kontaktseksjon', field: { is: 'recommendation' } }],
    });
  });

  it('let the person take a known column for another, or for none, and keep it where it is chosen', async () => {
    const shown = show(view(resultWith()));
    await openKnown();
    expect(await screen.findByLabelText('Ambisjonsnivå')).toHaveDisplayValue('Ambisjonsnivå');
    choose(box('Ambisjonsnivå'), 'Blir ikke lest');
    const change: SettingsChange = {
      kind: 'columns',
      table: 'needs',
      headers: [{ header: 'Ambisjonsnivå', field: 'not-read' }],
    };
    expect(onChange).toHaveBeenLastCalledWith(change);
    const select = box('Ambisjonsnivå');
    shown.update(view(resultWith(changeSettings(undefined, change))));
    expect(box('Ambisjonsnivå')).toBe(select);
    expect(box('Ambisjonsnivå')).toHaveDisplayValue('Blir ikke lest');
  });

  it('read a field from another column when the person says so, and the one that had it no more', () => {
    show(view(resultWith()));
    choose(box('Kontaktseksjon'), 'Ansvarlig, nå fra «Ansvarlig»');
    const change: SettingsChange = {
      kind: 'columns',
      table: 'needs',
      headers: [
        { header: 'Ansvarlig', field: 'usual' },
        { header: 'Kontaktseksjon', field: { is: 'owner' } },
      ],
    };
    expect(onChange).toHaveBeenLastCalledWith(change);
    const [table] = resultWith(changeSettings(undefined, change)).tables;
    expect(table?.columns['owner']).toBe('Kontaktseksjon');
    expect(table?.headers.find(({ header }) => header === 'Ansvarlig')).toMatchObject({ field: null });
    expect(Object.keys(table?.ambiguous ?? {})).toEqual([]);
  });

  it('leave a table out, and tell which others a choice holds for', async () => {
    const row = { Nr: 1, Navn: 'Oppslag', Ansvarlig: 'Direktoratet', Fase: 'Foreslått' };
    const years = snapshotOf({ 'Kø 2022': tableOf([row]), 'Kø 2021': tableOf([{ ...row, Nr: 9 }]) });
    show(view(checked(years)));
    expect(screen.getByText(TEXTS.nb.settings.columns.scope('Kø 2021, A1:D2'))).toBeInTheDocument();
    const [, last] = screen.getAllByRole('button', { name: TEXTS.nb.settings.columns.leaveOut });
    if (!last) throw new Error('no second table');
    expect(last).toHaveAccessibleDescription(/Kø 2021/);
    await userEvent.click(last);
    const change: SettingsChange = {
      kind: 'table',
      table: { sheet: 'Kø 2021', table: 'needs', place: 1 },
      isRead: false,
    };
    expect(onChange).toHaveBeenLastCalledWith(change);
    cleanup();
    // The only needs queue cannot be left out.
    show(view(checked({ ...years, settings: changeSettings(undefined, change) })));
    expect(screen.queryByRole('button', { name: TEXTS.nb.settings.columns.leaveOut })).toBeNull();
  });

  it('give a column another unit, and ask for the unit that nothing tells', async () => {
    const { unmount } = show(view(resultWith()));
    await openKnown();
    const unit = await screen.findByLabelText('Enhet for Ramme (MNOK)');
    expect(unit).toHaveDisplayValue('MNOK, som arbeidsboken sier');
    choose(unit, 'tusen kroner');
    const change: SettingsChange = {
      kind: 'columns',
      table: 'needs',
      headers: [{ header: 'Ramme (MNOK)', unit: 'TNOK' }],
    };
    expect(onChange).toHaveBeenLastCalledWith(change);
    unmount();
    show(view(resultWith(changeSettings(undefined, change))));
    expect(box('Enhet for Ramme (MNOK)')).toHaveDisplayValue('tusen kroner');
    choose(box('Enhet for Ramme (MNOK)'), 'Som arbeidsboken sier');
    expect(onChange).toHaveBeenLastCalledWith({
      ...change,
      headers: [{ header: 'Ramme (MNOK)', unit: 'told' }],
    });
    cleanup();
    const unitless = snapshotOf({
      Kø: [
        ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme', 'Ny ramme'],
        [4, 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3, 4],
      ],
    });
    show(view(checked(unitless)));
    const question = screen.getByRole('group', { name: /Arbeidsboken sier det ikke om Ramme og Ny ramme/ });
    await userEvent.click(within(question).getByRole('button', { name: 'tusen kroner' }));
    expect(onChange).toHaveBeenLastCalledWith({
      kind: 'columns',
      table: 'needs',
      headers: [
        { header: 'Ramme', unit: 'TNOK' },
        { header: 'Ny ramme', unit: 'TNOK' },
      ],
    });
  });

  it('show a header that was chosen for, and let it go', () => {
    const change: SettingsChange = {
      kind: 'columns',
      table: 'needs',
      headers: [{ header: 'Kontaktseksjon', field: { is: 'recommendation' } }],
    };
    const settings = changeSettings(undefined, change);
    show(view(resultWith(settings)));
    expect(box('Kontaktseksjon')).toHaveDisplayValue('Tilråding');
    choose(box('Kontaktseksjon'), 'Blir ikke lest');
    expect(onChange).toHaveBeenCalledWith({
      ...change,
      headers: [{ header: 'Kontaktseksjon', field: 'not-read' }],
    });
  });
});

describe('a table that is there twice', () => {
  const queue = tableOf([need({ Nr: 1 }), need({ Nr: 2 })]);
  const twice = snapshotOf({ 'Kø 2022': queue, 'Kø 2021': queue });

  it('is asked about: the other one is left out', async () => {
    show(view(checked(twice)));
    const question = screen.getByRole('group', { name: 'Behovskø står to ganger. Hvilken skal leses?' });
    await userEvent.click(within(question).getByRole('button', { name: /^Kø 2021/ }));
    expect(onChange).toHaveBeenCalledWith({
      kind: 'table',
      table: { sheet: 'Kø 2022', table: 'needs', place: 1 },
      isRead: false,
    });
  });

  it('is not asked about again, and can be read again', async () => {
    const change: SettingsChange = {
      kind: 'table',
      table: { sheet: 'Kø 2022', table: 'needs', place: 1 },
      isRead: false,
    };
    const settings = changeSettings(undefined, change);
    show(view(checked({ ...twice, settings })));
    expect(screen.queryByRole('group', { name: /står to ganger/ })).toBeNull();
    expect(screen.getByText(/^Behovskø i Kø 2022, .* blir ikke lest\.$/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Les den' }));
    expect(onChange).toHaveBeenCalledWith({ ...change, isRead: true });
    expect(changeSettings(settings, { ...change, isRead: true })).not.toContain('Kø 2022');
  });
});

it('lets the person say which of two columns is meant', async () => {
  const twice = workbookOf({
    needs: [{ ...without(need(), 'Ramme (MNOK)'), 'Besluttet ramme (MNOK)': 10, 'Vedtatt ramme (MNOK)': 11 }],
  });
  show(view(checked(twice)));
  const question = screen.getByRole('group', { name: 'Flere kolonner kan være «Ramme». Hvilken er det?' });
  await userEvent.click(within(question).getByRole('button', { name: 'Vedtatt ramme (MNOK)' }));
  const change: SettingsChange = {
    kind: 'columns',
    table: 'needs',
    headers: [{ header: 'Vedtatt ramme (MNOK)', field: { is: 'frame' } }],
  };
  expect(onChange).toHaveBeenCalledWith(change);
  const settled = checked({ ...twice, settings: changeSettings(undefined, change) });
  expect(settled.findings.map(({ rule }) => rule)).not.toContain('workbook/ambiguous-column');
});

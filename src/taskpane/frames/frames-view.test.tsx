import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type JSX, useState } from 'react';
import type { CheckResult } from '../../core/check-result';
import type { WhatIf } from '../../core/frames/what-if';
import { ore } from '../../core/money/money';
import { ECONOMY_2022, JUNE_2022 } from '../../core/testing/june-2022';
import { change, checked, workbookOf } from '../../core/testing/programme-of';
import { show, TEXTS } from '../testing/show';
import type { FrameActions } from './frame-actions';
import { FramesView } from './frames-view';

const log = [
  { Dato: '10.11.2020', Sak: '9/20', Behov: '#20', Type: 'gjennomføring', Fra: null, Til: 4, Tekst: '' },
  { Dato: '10.11.2021', Sak: '9/21', Behov: '#20', Type: 'ramme', Fra: 4, Til: 4.8, Tekst: '' },
  { Dato: '10.11.2021', Sak: '9/21', Behov: '#17', Type: 'gjennomføring', Fra: null, Til: 12, Tekst: '' },
];
const cases = [
  { Sak: '17/22', Tittel: 'Tillitsanker', Type: 'Beslutning', Behov: '#20' },
  { Sak: '18/22', Tittel: 'Prøvesvar', Type: 'Beslutning', Behov: '#23' },
];
const result = checked(workbookOf({ ...JUNE_2022, log, cases }));

const planWhatIf = jest.fn<FrameActions['planWhatIf']>();
const writeWhatIf = jest.fn<FrameActions['writeWhatIf']>();
beforeEach(() => {
  planWhatIf.mockReset();
  writeWhatIf.mockReset();
});

function View({
  startsTrying = false,
  of = result,
}: {
  readonly startsTrying?: boolean;
  readonly of?: CheckResult;
}): JSX.Element {
  const [whatIf, setWhatIf] = useState<WhatIf | null>(startsTrying ? new Map() : null);
  return (
    <FramesView
      {...{ result: of, whatIf }}
      texts={TEXTS.nb}
      language="nb"
      isWriting={false}
      actions={{ onGoTo: jest.fn(), onWhatIf: setWhatIf, planWhatIf, writeWhatIf }}
    />
  );
}

/** A table's row by its heading, its cells' texts. */
const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const amountField = (need: number) => screen.getByRole('textbox', { name: `Ny ramme #${need}` });

describe('the frames', () => {
  it('tell what is left after each case', () => {
    show(<View />);
    expect(cellsOf(/^Før møtet/)).toEqual(['54,0']);
    expect(cellsOf(/^Sak 17\/22 #20/)).toEqual(['52,0']);
    expect(cellsOf(/^Sak 18\/22 #23/)).toEqual(['48,7']);
  });

  it('tell beside the programme’s money what of an increase was counted before', () => {
    const needs = [change({ 'Forbruk (MNOK)': 4, 'Restprognose (MNOK)': 7.5 })];
    show(<View of={checked({ ...JUNE_2022, needs })} />);
    expect(cellsOf(/^Sum besluttede rammer/)).toEqual(['10,0', '12,0', '+2,0']);
    expect(cellsOf(/^Årsprognose/)).toEqual(['116,0', '116,5', '+0,5']);
    expect(screen.getByText(/^Av økningen i rammene er 1,5.MNOK regnet med fra før/)).toBeVisible();
  });

  it('tell beside it what was carried over, which is not in what is available', () => {
    const economy = [{ ...ECONOMY_2022, 'Overført fra i fjor (MNOK)': 1.5 }];
    show(<View of={checked({ ...JUNE_2022, economy })} />);
    expect(cellsOf(/^Disponibelt/)[0]).toBe('54,0');
    expect(
      screen.getByText(/^Overført fra i fjor, 1,5.MNOK, er ikke regnet med i disponibelt\.$/),
    ).toBeVisible();
  });

  it('say nothing of either where there is nothing to say', () => {
    show(<View />);
    expect(screen.queryByText(/^Overført/)).toBeNull();
    expect(screen.queryByText(/regnet med fra før/)).toBeNull();
  });

  it('tell what was decided before, of a need that changes and of others', async () => {
    show(<View />);
    await userEvent.click(screen.getByText('2 vedtatte rammer før'));
    const [first, second] = within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('listitem');
    expect(first).toHaveTextContent(/^4,0Første ramme 10\. november 2020, sak 9\/20/);
    expect(second).toHaveTextContent(/^4,8Endret ramme/);
    expect(screen.getByText(/\+0,8 MNOK \(20,0.%\) siden den første/)).toBeInTheDocument();
    expect(screen.getByText('Vedtatte rammer for 1 annet behov')).toBeInTheDocument();
  });
});

describe('trying out', () => {
  it('touches nothing until it is asked for, and then has the focus', async () => {
    show(<View />);
    expect(screen.queryByRole('checkbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Prøv ut …' }));
    expect(screen.getByRole('heading', { name: 'Du prøver ut' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Skriv til arbeidsboken …' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('leaves a change out, and the figures follow', async () => {
    show(<View startsTrying />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ta med #20' }));
    expect(cellsOf(/^Disponibelt/)).toEqual(['54,0', '50,7', '−3,3']);
    expect(screen.queryByRole('row', { name: /^Sak 17\/22/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Tilbake til arbeidsbokens tall' }));
    expect(cellsOf(/^Disponibelt/)[1]).toBe('48,7');
  });

  it('takes another amount, says what the workbook has, and takes none that cannot be', async () => {
    show(<View startsTrying />);
    await userEvent.clear(amountField(20));
    await userEvent.type(amountField(20), '7,25');
    expect(amountField(20)).toHaveValue('7,25');
    expect(screen.getByText('I arbeidsboken: 6,80')).toBeInTheDocument();
    expect(cellsOf(/^Disponibelt/)[1]).toBe('48,25');
    await userEvent.type(amountField(20), 'x');
    expect(amountField(20)).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('Skriv et beløp i MNOK, som 6,8.');
    // Beside what is no amount, the figures are the workbook's.
    expect(cellsOf(/^Disponibelt/)[1]).toBe('48,7');
    await userEvent.clear(amountField(20));
    await userEvent.tab();
    expect(amountField(20)).toHaveValue('6,8');
  });

  it('is written after each cell is shown, and says what cannot be', async () => {
    const at = { sheet: 'Behovskø', row: 1, column: 8 };
    planWhatIf.mockResolvedValue({ edits: [{ address: at, was: 6.8, to: 7 }], left: [23] });
    writeWhatIf.mockResolvedValue(true);
    show(<View startsTrying />);
    await userEvent.clear(amountField(20));
    await userEvent.type(amountField(20), '7');
    await userEvent.click(screen.getByRole('button', { name: 'Skriv til arbeidsboken …' }));
    expect(planWhatIf).toHaveBeenCalledWith(new Map([[20, { kind: 'frame', proposed: ore(700_000_000) }]]));
    expect(await screen.findByRole('deletion')).toHaveTextContent('6,8');
    expect(screen.getByRole('alert')).toHaveTextContent(/^#23 kan ikke skrives/);
    expect(writeWhatIf).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Skriv cellen' }));
    expect(writeWhatIf).toHaveBeenCalledTimes(1);
  });
});

import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { JSX } from 'react';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckResult } from '../../core/check-result';
import { changeSettings, type SettingsChange } from '../../core/settings/change-settings';
import type { PointedTable } from '../../core/mapping/pointed-table';
import type { TableKind } from '../../core/tables/tables';
import { checked, need, workbookOf } from '../../core/testing/programme-of';
import { LANGUAGES, type Language } from '../../locales/language';
import { NO_PAPERS } from '../testing/no-papers';
import { choose } from '../testing/choose';
import { show, TEXTS } from '../testing/show';
import type { SettingAim } from './setting-of';
import { SettingsView } from './settings-view';

const onChange = jest.fn<(change: SettingsChange) => void>();
const onLeave = jest.fn();
const onLanguage = jest.fn();
const onNewWorkbook = jest.fn();
const pointedTable = jest.fn<(kind: TableKind) => Promise<PointedTable | null>>();
beforeEach(() => {
  onChange.mockReset();
  onLeave.mockReset();
  onNewWorkbook.mockReset();
});

const book = workbookOf({ needs: [{ ...need(), Kontaktseksjon: 'Seksjon A' }] });
const resultWith = (settings?: string) => checked({ ...book, ...(settings !== undefined && { settings }) });

function view(result: CheckResult, language: Language = 'nb', json?: string, aim: SettingAim | null = null) {
  return (
    <SettingsView
      result={result}
      texts={TEXTS[language]}
      language={language}
      isWriting={false}
      json={json}
      aim={aim}
      papers={NO_PAPERS}
      chosenLanguage={null}
      onLanguage={onLanguage}
      onChange={onChange}
      onLeave={onLeave}
      onNewWorkbook={onNewWorkbook}
      pointedTable={pointedTable}
    />
  );
}
/** The settings with every part opened. */
function showAll(part: JSX.Element) {
  const shown = show(part);
  for (const opener of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(opener);
  return shown;
}
/** By its label: quicker than by role, where there are so many. */
const box = (name: string) => screen.getByLabelText(name, { selector: 'select' });

describe('the settings', () => {
  it('begin at what a person was led here for', () => {
    const { nb } = TEXTS;
    const { names } = nb.settings.thresholds;
    show(view(resultWith(), 'nb', undefined, { kind: 'threshold', name: 'reasonWords' }));
    expect(screen.getByLabelText(names.reasonWords)).toHaveFocus();
    cleanup();
    show(view(resultWith(), 'nb', undefined, { kind: 'rule', rule: 'need/owner-missing' }));
    expect(box('Ingen er ansvarlig')).toHaveFocus();
    cleanup();
    show(view(resultWith(), 'nb', undefined, { kind: 'word', vocabulary: 'ambition', word: 'Midels' }));
    expect(box(nb.settings.words.list)).toHaveValue('ambition');
    expect(screen.getByLabelText(nb.settings.words.word)).toHaveValue('Midels');
    expect(box(nb.settings.words.meaning)).toHaveFocus();
  });

  it.each([...LANGUAGES])('take the focus, and can be left, in %s', async (language) => {
    show(view(resultWith(), language));
    const { settings: t } = TEXTS[language];
    expect(screen.getByRole('heading', { name: t.title })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: t.back }));
    expect(onLeave).toHaveBeenCalled();
  });

  it('are parts that tell how they stand, and open one by one', async () => {
    const { settings: t } = TEXTS.nb;
    const settings = JSON.stringify({ computed: ['state'], priceLevel: '2022-kroner' });
    show(view(resultWith(settings)));
    const part = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
    expect(part(t.columns.title)).toHaveTextContent('1 tabell, 1 overskrift er ikke lest');
    expect(part(t.computed.title)).toHaveTextContent('1 av 7');
    expect(part(t.priceLevel.title)).toHaveTextContent('2022-kroner');
    expect(part(t.thresholds.title)).toHaveTextContent(t.thresholds.state(0));
    expect(screen.queryAllByRole('button', { expanded: true })).toEqual([]);
    expect(screen.queryByRole('checkbox', { name: 'Funn' })).toBeNull();
    await userEvent.click(part(t.computed.title));
    expect(part(t.computed.title)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('checkbox', { name: 'Funn' })).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Kontaktseksjon' })).toBeNull();
  });

  it('open at the part that a person was led to', () => {
    const { settings: t } = TEXTS.nb;
    show(view(resultWith(), 'nb', undefined, { kind: 'tables' }));
    expect(screen.getByRole('button', { name: new RegExp(`^${t.columns.title}`) })).toHaveFocus();
    expect(box('Kontaktseksjon')).toBeVisible();
    cleanup();
    show(view(resultWith(), 'nb', undefined, { kind: 'computed' }));
    expect(screen.getByRole('button', { name: new RegExp(`^${t.computed.title}`) })).toHaveFocus();
  });

  it('open a new workbook', async () => {
    showAll(view(resultWith()));
    await userEvent.click(screen.getByRole('button', { name: 'Åpne en ny arbeidsbok' }));
    expect(onNewWorkbook).toHaveBeenCalledTimes(1);
  });

  it('set limits on Enter or when the field is left, and tell what cannot be', async () => {
    showAll(view(resultWith()));
    const field = screen.getByRole('textbox', { name: 'Stor endring er mer enn' });
    await userEvent.clear(field);
    await userEvent.type(field, '0{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Skriv et tall fra 0,1 til 1000.');
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, '12,5');
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[{ kind: 'threshold', name: 'largeChangePercent', value: 12.5 }]]);
  });

  it('go back to the usual limit', async () => {
    const settings = changeSettings(undefined, { kind: 'threshold', name: 'reasonWords', value: 8 });
    showAll(view(resultWith(settings)));
    expect(screen.getByRole('textbox', { name: 'En begrunnelse har minst' })).toHaveValue('8');
    await userEvent.click(screen.getByRole('button', { name: 'Tilbake til 12' }));
    expect(onChange).toHaveBeenCalledWith({ kind: 'threshold', name: 'reasonWords', value: null });
  });

  it('choose the computed columns', async () => {
    showAll(view(resultWith(JSON.stringify({ computed: ['state', 'change'] }))));
    expect(screen.getByRole('checkbox', { name: 'Endring i %' })).not.toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Funn' }));
    expect(onChange).toHaveBeenCalledWith({ kind: 'computed', columns: ['change'] });
  });

  it('make rules graver, milder or silent', async () => {
    const settings = JSON.stringify({ rules: { 'frame/large-change': 'info' } });
    showAll(view(resultWith(settings)));
    const group = screen.getByText('Ramme', { selector: 'summary' });
    expect(group).toHaveTextContent('1 endret');
    await userEvent.click(group);
    expect(box('Stor endring')).toHaveDisplayValue('Opplysning');
    choose(box('Stor endring'), 'Av');
    choose(box('Stor endring'), 'Som vanlig (advarsel)');
    expect(onChange.mock.calls).toEqual([
      [{ kind: 'rule', id: 'frame/large-change', level: 'off' }],
      [{ kind: 'rule', id: 'frame/large-change', level: null }],
    ]);
  });

  it('that have a mistake are not in force, and can be reset', async () => {
    showAll(view(resultWith(JSON.stringify({ rules: { 'frame/large-chang': 'off' } }))));
    expect(screen.getByRole('alert')).toHaveTextContent('mente du rules.frame/large-change?');
    expect(screen.queryByRole('combobox', { name: 'Kontaktseksjon' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Nullstill innstillingene' }));
    expect(onChange).toHaveBeenCalledWith({ kind: 'reset' });
  });

  it('of a newer version are left alone', () => {
    showAll(view(resultWith(JSON.stringify({ version: 2 }))));
    expect(screen.getByRole('alert')).toHaveTextContent('nyere versjon');
    expect(screen.queryByRole('button', { name: 'Nullstill innstillingene' })).toBeNull();
  });
});

describe('own words', () => {
  const word = { vocabulary: 'phase', word: 'I drift', means: 'done' } as const;
  const json = JSON.stringify({ version: 1, words: [word] });

  it('are added when they say something new', async () => {
    showAll(view(resultWith()));
    const field = screen.getByRole('textbox', { name: 'Deres ord' });
    const add = screen.getByRole('button', { name: 'Legg til ordet' });
    await userEvent.type(field, 'Gjennomført');
    expect(screen.getByText('«Gjennomført» er kjent, og betyr Gjennomført.')).toBeInTheDocument();
    choose(box('Betyr'), 'Stoppet');
    await userEvent.click(add);
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, 'Lagt på is{Enter}');
    expect(onChange).toHaveBeenCalledWith({
      kind: 'word',
      word: { vocabulary: 'phase', word: 'Lagt på is', means: 'stopped' },
      isKept: true,
    });
  });

  it('are listed, and taken away where they were chosen here', async () => {
    const { update } = showAll(view(resultWith(json), 'nb', json));
    expect(screen.getByText('«I drift» betyr Gjennomført')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Fjern «I drift»' }));
    expect(onChange).toHaveBeenCalledWith({ kind: 'word', word, isKept: false });
    update(view(resultWith(json)));
    expect(screen.queryByRole('button', { name: 'Fjern «I drift»' })).toBeNull();
  });
});

describe('case numbers', () => {
  it('are added for a body when its pattern can be read', async () => {
    showAll(view(resultWith()));
    await userEvent.type(screen.getByRole('textbox', { name: 'Organ' }), 'Styret');
    const pattern = screen.getByRole('textbox', { name: 'Mønster' });
    await userEvent.type(pattern, 'yy{Enter}');
    expect(pattern).toBeInvalid();
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.clear(pattern);
    await userEvent.type(pattern, 'PS nn/yy{Enter}');
    expect(onChange).toHaveBeenCalledWith({
      kind: 'body',
      body: { name: 'Styret', caseNumber: 'PS nn/yy' },
      isKept: true,
    });
  });
});

describe('the price level', () => {
  it('is written when the field is left, once, and taken away when it is emptied', async () => {
    const { update } = showAll(view(resultWith()));
    const field = screen.getByRole('textbox', { name: /første beløpene/ });
    await userEvent.type(field, '2022-kroner');
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[{ kind: 'priceLevel', text: '2022-kroner' }]]);
    const json = '{"version":1,"priceLevel":"2022-kroner"}';
    update(view(resultWith(json), 'nb', json));
    await userEvent.clear(field);
    await userEvent.tab();
    expect(onChange).toHaveBeenLastCalledWith({ kind: 'priceLevel', text: null });
  });
});

describe('the language', () => {
  it('is chosen by its own name, or left to Excel', async () => {
    showAll(view(resultWith()));
    const choice = box('Språk i panelet, bare for deg på denne maskinen');
    expect(choice).toHaveDisplayValue('Som i Excel');
    await userEvent.selectOptions(choice, 'English');
    expect(onLanguage).toHaveBeenLastCalledWith('en');
  });
});

import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckResult } from '../../core/check-result';
import { change, checked, need, type TestTables } from '../../core/testing/programme-of';
import { LANGUAGES, type Language } from '../../locales/language';
import { show, TEXTS } from '../testing/show';
import type { FindingActions } from './finding-actions';
import { EVERY_FINDING, type FindingsChoice } from './findings-choice';
import { FindingsView } from './findings-view';
import { TypedReasons } from './typed-reasons';

const onGoTo = jest.fn();
const onFix = jest.fn();
const onAcknowledge = jest.fn();
const onReopen = jest.fn();
const onSetting = jest.fn();
const onChoice = jest.fn<FindingActions['onChoice']>();
const makeReport = jest.fn<FindingActions['makeReport']>();
const keepReasons = jest.fn();
let reasons: TypedReasons;
beforeEach(() => {
  onGoTo.mockReset();
  keepReasons.mockReset();
  reasons = new TypedReasons(new Map(), keepReasons);
  for (const action of [onFix, onAcknowledge, onReopen, onChoice, onSetting, makeReport]) action.mockReset();
});

function view(
  result: CheckResult,
  {
    language = 'nb',
    isWriting = false,
    choice = EVERY_FINDING,
  }: { readonly language?: Language; readonly isWriting?: boolean; readonly choice?: FindingsChoice } = {},
) {
  return (
    <FindingsView
      result={result}
      texts={TEXTS[language]}
      language={language}
      isWriting={isWriting}
      choice={choice}
      actions={{ onGoTo, onFix, onAcknowledge, onReopen, onChoice, onSetting, makeReport, reasons }}
    />
  );
}

/** A blocking fault in #2, one in #7, and a warning in #1. */
const FAULTY: TestTables = {
  needs: [
    change({ Nr: 7, Begrunnelse: null }),
    need({ Nr: 1, Ansvarlig: null }),
    need({ Nr: 2, 'Avhenger av': '#98, #99' }),
  ],
};
const result = checked(FAULTY);
const itemsOf = (group: HTMLElement) => within(group).getAllByRole('listitem');
const messageWith = (text: RegExp) => screen.queryAllByText(text, { selector: '.finding-message' })[0];
const goButton = (item: HTMLElement) => within(item).getByRole('button', { name: /Gå til/ });

describe('the findings', () => {
  it('lead to the setting by which they would be another', async () => {
    show(view(checked({ needs: [need({ Fase: 'I kjøring' })] })));
    const own = screen.getByRole('button', { name: '«I kjøring» er et ord vi bruker …', hidden: true });
    await userEvent.click(own);
    expect(onSetting).toHaveBeenCalledWith({ kind: 'word', vocabulary: 'phase', word: 'I kjøring' });
  });

  it('are grouped, blocking first, each group in the order of the needs', () => {
    show(view(result));
    const groups = screen.getAllByRole('region').filter((region) => region.classList.contains('group'));
    const counts = (['error', 'warning', 'info'] as const)
      .map(
        (severity) => [severity, result.findings.filter((one) => one.severity === severity).length] as const,
      )
      .filter(([, count]) => count > 0);
    expect(counts.map(([severity]) => severity)).toEqual(['error', 'warning', 'info']);
    expect(groups.map((group) => within(group).getByRole('heading').textContent)).toEqual(
      counts.map(([severity, count]) => TEXTS.nb.pane.findings.groups[severity](count)),
    );
    const [errors, warnings] = groups;
    if (!errors || !warnings) throw new Error('no groups');
    expect(itemsOf(errors).map((item) => /#\d+/.exec(item.textContent)?.[0])).toEqual(['#2', '#2', '#7']);
    expect(itemsOf(warnings)[0]).toHaveTextContent('#1');
  });

  it('are told apart when a cell has the same fault twice', () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { update } = show(view(result));
    expect(messageWith(/#98/)).toBeInTheDocument();
    expect(messageWith(/#99/)).toBeInTheDocument();
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
    const [one, two, ...rest] = FAULTY.needs;
    if (!one || !two || rest.length === 0) throw new Error('no needs');
    update(view(checked({ needs: [one, two, need({ Nr: 2, 'Avhenger av': '#99' })] })));
    expect(messageWith(/#98/)).toBeUndefined();
    expect(messageWith(/#99/)).toBeInTheDocument();
  });

  it('lead to their cells by click and by keyboard', async () => {
    show(view(result));
    const [first, second] = screen.getAllByRole('listitem');
    if (!first || !second) throw new Error('no findings');
    await userEvent.click(goButton(first));
    expect(onGoTo).toHaveBeenLastCalledWith(result.findings[0]?.at);
    goButton(second).focus();
    await userEvent.keyboard('[Space]');
    expect(onGoTo).toHaveBeenLastCalledWith(result.findings[1]?.at);
  });

  it('say where they lead, naming the sheet only to who does not see the queue', () => {
    const economy = [{ År: 2022, 'Tildelt ramme': { error: '#REF!' } }];
    show(view(checked({ ...FAULTY, economy })));
    const away = screen.getByRole('button', { name: /Gå til B2 i Økonomi/ });
    expect(away).toHaveTextContent(/Økonomi B2/);
    const [home] = screen.getAllByRole('button', { name: /Gå til \w+ i Behovskø/ });
    expect(home).not.toHaveTextContent(/Behovskø \w+\d/);
  });

  it('keep what is open and focused when the workbook is checked again', async () => {
    const { update } = show(view(result));
    const item = screen.getAllByRole('listitem')[0];
    if (!item) throw new Error('no finding');
    await userEvent.click(within(item).getByText('Hvorfor, og hva gjør jeg?'));
    goButton(item).focus();
    update(view(checked({ ...FAULTY, needs: [...FAULTY.needs, need({ Nr: 9, Navn: 'Noe annet' })] })));
    expect(item).toBeInTheDocument();
    expect(goButton(item)).toHaveFocus();
    expect(within(item).getByRole('group')).toHaveAttribute('open');
  });

  it('tell what stands in the cell and what should', () => {
    const sum = [{ År: 2022, 'Tildelt ramme': 170, Forbruk: 40, Restprognose: 76, Årsprognose: 115 }];
    show(view(checked({ needs: [need()], economy: sum })));
    const terms = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(terms.slice(0, 2)).toEqual(['115', '116,0\u00a0MNOK']);
  });

  it('come fifty at a time', async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      need({ Nr: index + 1, Navn: `Behov nummer ${index + 1}`, Ansvarlig: null }),
    );
    const { findings } = checked({ needs: many });
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    show(view({ ...result, findings: warnings }));
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: `Vis 50 til (${warnings.length - 50} igjen)` }));
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
  });

  it.each([...LANGUAGES])('are none, in %s', (language) => {
    show(view(checked({ needs: [need()] }), { language }));
    const { clean, cleanText } = TEXTS[language].pane.findings;
    expect(screen.getByRole('heading', { name: clean })).toBeInTheDocument();
    expect(screen.getByText(cleanText)).toBeInTheDocument();
    expect(clean).toMatch(/^0 (feil|errors)$/);
  });
});

describe('a fix', () => {
  const misspelt = checked({ needs: [need({ Fase: 'Under gjennomførig' })] });
  const finding = misspelt.findings.find(({ fix }) => fix !== null);
  const opener = () => screen.getByRole('button', { name: 'Se forslag til rettelse …' });

  it('is read first, and gives the focus back when it is left', async () => {
    show(view(misspelt));
    opener().focus();
    await userEvent.keyboard('{Enter}');
    const preview = screen.getByRole('region', { name: 'Denne cellen blir endret:' });
    expect(preview).toHaveFocus();
    expect(within(preview).getByRole('term')).toHaveTextContent(/^#1 Fase Behovskø!/);
    expect(within(preview).getByRole('deletion')).toHaveTextContent('Før: Under gjennomførig');
    expect(within(preview).getByRole('insertion')).toHaveTextContent('Etter: Under gjennomføring');
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(opener()).toHaveFocus();
    expect(onFix).not.toHaveBeenCalled();
  });

  it('takes no focus when it is only offered', () => {
    show(view(misspelt));
    expect(document.body).toHaveFocus();
  });

  it('is not asked for twice, and keeps the focus while it is written', async () => {
    const { update } = show(view(misspelt));
    await userEvent.click(opener());
    const apply = screen.getByRole('button', { name: 'Rett cellen' });
    await userEvent.click(apply);
    expect(onFix).toHaveBeenCalledWith([finding]);
    update(view(misspelt, { isWriting: true }));
    await userEvent.click(apply);
    expect(onFix).toHaveBeenCalledTimes(1);
    expect(apply).toHaveFocus();
    expect(apply).toBeEnabled();
  });

  it('of form is offered for all such findings at once', async () => {
    const safe = misspelt.findings.map((one) => ({
      ...one,
      fix: one.fix && { ...one.fix, kind: 'safe' as const },
    }));
    show(view({ ...misspelt, findings: safe }));
    await userEvent.click(screen.getByRole('button', { name: TEXTS.nb.pane.fixes.openAll(1) }));
    await userEvent.click(screen.getByRole('button', { name: 'Rett cellen' }));
    expect(onFix).toHaveBeenCalledWith(safe);
  });
});

describe('accepting', () => {
  const withWarning = checked({ needs: [need({ Ansvarlig: null }), need({ Nr: 2, 'Avhenger av': '#98' })] });
  const warning = withWarning.findings.find(({ severity }) => severity === 'warning');

  it('is for what does not block', () => {
    show(view(withWarning));
    const [error, ...others] = screen.getAllByRole('listitem');
    if (!error) throw new Error('no findings');
    expect(within(error).queryByRole('button', { name: 'Godta …' })).toBeNull();
    for (const item of others)
      expect(within(item).getByRole('button', { name: 'Godta …' })).toBeInTheDocument();
  });

  it('takes a reason, and nothing else', async () => {
    show(view(withWarning));
    await userEvent.click(screen.getByRole('button', { name: 'Godta …' }));
    const reason = screen.getByRole('textbox', { name: 'Hvorfor kan dette stå?' });
    expect(reason).toHaveFocus();
    const accept = screen.getByRole('button', { name: 'Godta med begrunnelse' });
    await userEvent.type(reason, '   ');
    await userEvent.click(accept);
    expect(onAcknowledge).not.toHaveBeenCalled();
    await userEvent.type(reason, 'Avklart');
    await userEvent.click(accept);
    expect(onAcknowledge).toHaveBeenCalledWith(warning, '   Avklart');
  });

  it('goes on with the reason that was begun, also when the finding has been searched away', async () => {
    const { update } = show(view(withWarning));
    await userEvent.click(screen.getByRole('button', { name: 'Godta …' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Hvorfor kan dette stå?' }), 'Avk');
    expect(keepReasons).toHaveBeenCalledTimes(3);
    update(view(withWarning, { choice: { ...EVERY_FINDING, search: 'finnes ikke' } }));
    update(view(withWarning));
    await userEvent.click(screen.getByRole('button', { name: 'Godta …' }));
    expect(screen.getByRole('textbox', { name: 'Hvorfor kan dette stå?' })).toHaveValue('Avk');
  });

  it('can be left with the keyboard', async () => {
    show(view(withWarning));
    await userEvent.click(screen.getByRole('button', { name: 'Godta …' }));
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Godta …' })).toHaveFocus();
  });

  it.each([...LANGUAGES])('is listed with its reason, and taken back, in %s', async (language) => {
    if (!warning) throw new Error('no warning');
    const acknowledged = [{ finding: warning, reason: 'Avklart med eier' }];
    show(view({ ...withWarning, findings: [], acknowledged }, { language }));
    const { acknowledge, findings } = TEXTS[language].pane;
    expect(screen.getByText(findings.cleanButAccepted)).toBeInTheDocument();
    await userEvent.click(screen.getByText(acknowledge.list(1)));
    expect(screen.getByText('Avklart med eier')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: acknowledge.reopen }));
    expect(onReopen).toHaveBeenCalledWith(warning);
  });
});

describe('a choice of findings', () => {
  const searchField = () => screen.getByRole('searchbox', { name: 'Søk i funnene' });
  const chip = (name: RegExp) => screen.getByRole('button', { name });

  it('is made by words, by severity and by order', async () => {
    show(view(result));
    await userEvent.type(searchField(), 'x');
    expect(onChoice).toHaveBeenLastCalledWith({ ...EVERY_FINDING, search: 'x' });
    await userEvent.click(chip(/feil$/));
    expect(onChoice).toHaveBeenLastCalledWith({ ...EVERY_FINDING, severities: ['error'] });
    await userEvent.click(screen.getByRole('radio', { name: 'Behov' }));
    expect(onChoice).toHaveBeenLastCalledWith({ ...EVERY_FINDING, groupBy: 'need' });
  });

  it('shows what fits, and says how many aloud', async () => {
    const { update } = show(view(result, { choice: { ...EVERY_FINDING, search: '#7 begrunnelse' } }));
    const items = screen.getAllByRole('listitem');
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item).toHaveTextContent(/#7/);
    expect(screen.getByText(`Viser ${items.length} av ${result.findings.length} funn.`)).toHaveRole('status');
    update(view(result, { choice: { ...EVERY_FINDING, search: 'finnes ikke', groupBy: 'need' } }));
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Vis alle funn' }));
    expect(onChoice).toHaveBeenLastCalledWith({ ...EVERY_FINDING, groupBy: 'need' });
  });

  it('stands under the needs, each finding with its severity in words', () => {
    show(view(result, { choice: { ...EVERY_FINDING, groupBy: 'need' } }));
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual(['#1 ', '#2 ', '#7 '].map((id) => expect.stringContaining(id)));
    for (const item of screen.getAllByRole('listitem'))
      expect(item).toHaveTextContent(/^(Feil|Advarsel|Opplysning):/);
  });

  it('mends of form only what is shown', () => {
    const title = [{ Sak: '1/22', Tittel: 'Prøvesvar.', Type: 'Orientering' }];
    const safe = checked({ needs: [need()], cases: title });
    const { update } = show(view(safe));
    expect(screen.getByRole('button', { name: TEXTS.nb.pane.fixes.openAll(1) })).toBeInTheDocument();
    update(view(safe, { choice: { ...EVERY_FINDING, search: 'noe annet' } }));
    expect(screen.queryByRole('button', { name: TEXTS.nb.pane.fixes.openAll(1) })).toBeNull();
  });
});

describe('the report', () => {
  it('is made when asked for, and told of when it fails', async () => {
    makeReport.mockRejectedValueOnce(new Error('no network'));
    show(view(result));
    await userEvent.click(screen.getByRole('button', { name: 'Last ned som CSV' }));
    expect(makeReport).toHaveBeenLastCalledWith(result, 'csv');
    expect(await screen.findByRole('alert')).toHaveTextContent('no network');
  });
});

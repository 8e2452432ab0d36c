import type { IsoDate } from '../../core/calendar/iso-date';
import type { CaseSummary, CheckResult } from '../../core/check-result';
import { Fault, type Problem } from '../../core/fault';
import type { CaseNumber } from '../../core/references/case-number';
import type { CellAddress } from '../../core/workbook/address';
import { ownSheetKind } from '../../core/enrichment/own-names';
import { planFixes } from '../../core/fixes/plan-fixes';
import type { TableKind } from '../../core/tables/tables';
import type { PointedTable } from '../../core/mapping/pointed-table';
import type { WhatIfPlan } from '../../core/frames/plan-what-if';
import type { WhatIf } from '../../core/frames/what-if';
import type { Finding } from '../../core/rules/finding';
import type { Edit } from '../../core/workbook/edits';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { SettingsChange } from '../../core/settings/change-settings';
import { contentAt } from '../../core/workbook/content';
import { Enriching } from './enriching';
import { inverted } from '../../core/workbook/write-result';
import { CheckQueue } from './check-queue';
import { problemOf } from './problem-of';
import type { SessionParts } from './session-parts';
import type { MemoState, NoticeOf, SessionState, Written, WrittenCells } from './session-state';
import { type WrittenBefore, WrittenHistory } from './written-history';

interface Checked {
  /** Which of the readings it is of, counted from the first. */
  readonly reading: number;
  readonly snapshot: WorkbookSnapshot;
  readonly result: CheckResult;
}

/** What the workbook knows nothing of, and the next page goes on from. */
export interface KeptSession {
  readonly meeting?: IsoDate | null;
  readonly written?: readonly WrittenBefore[];
}

/** What settings are that say nothing. */
const NO_SETTINGS_JSON = JSON.stringify({ version: 1 });

/**
 * What the pane knows of the workbook, kept up to date as the workbook changes. It knows neither Office nor React: parts
 * come in, states go out.
 */
export class Session {
  #state: SessionState = {
    isChecking: true,
    askedChecks: 0,
    result: null,
    problem: null,
    notices: [],
    changes: 0,
    memos: new Map(),
    isWriting: false,
    meeting: null,
    savedSettings: 0,
    settings: undefined,
    written: null,
    enrichment: null,
    isEnriched: false,
    canUndo: false,
  };
  readonly #listeners = new Set<() => void>();
  readonly #history: WrittenHistory;
  readonly #checks = new CheckQueue(() => this.#check());
  readonly #stopping = new AbortController();
  /** What the add-in adds to the workbook, and takes away again. */
  readonly enriching: Enriching;
  #settingsChange = Promise.resolve();
  /** Whether somebody waits for the next check's answer. */
  #isAsked = false;
  /** The workbook that the result shown is of. */
  #shown: WorkbookSnapshot | undefined;
  #readings = 0;
  /** Of what an earlier reading gave, nothing is shown any more. */
  #oldest = 0;
  #watching: Promise<void> | undefined;
  #stopWatching: (() => Promise<void>) | undefined;

  /** @param kept - what there was before the page was loaded anew */
  constructor(
    private readonly parts: SessionParts,
    { meeting = null, written = [] }: KeptSession = {},
  ) {
    this.#history = new WrittenHistory(written, parts.keepWritten);
    this.#set({ meeting, canUndo: !this.#history.isEmpty });
    this.enriching = new Enriching(parts, {
      state: () => this.#state.enrichment,
      show: (change) => this.#set(change),
      attempt: (work) => this.#attempt('enriching', work),
      checkNow: () => this.#checks.now(),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  /** Checks, and goes on checking as the workbook changes. */
  async start(): Promise<void> {
    await this.#watch();
    await this.#checks.now();
    await this.#tellIfReadOnly();
  }

  async #tellIfReadOnly(): Promise<void> {
    try {
      if (await this.parts.workbook.isReadOnly()) this.#tell('read-only', { code: 'excel-read-only' });
    } catch {
      // Where Excel does not say, each write is told of when it is refused.
    }
  }

  /** Asks Excel to tell of changes, unless it does already. */
  #watch(): Promise<void> {
    this.#watching ??= this.#startWatching();
    return this.#watching;
  }

  async #startWatching(): Promise<void> {
    try {
      this.#stopWatching = await this.parts.workbook.onChanged((change) => this.#changed(change));
      this.#tell('following', null);
    } catch {
      // It may be busy; the next check that a person asks for tries again.
      this.#watching = undefined;
      this.#tell('following', { code: 'excel-not-followed' });
    }
  }

  async stop(): Promise<void> {
    this.#checks.stop();
    this.#stopping.abort();
    await this.#stopWatching?.();
  }

  /** What the pane itself has written is checked as soon as it stands. */
  #changed({ isOwn }: { readonly isOwn: boolean }): void {
    this.#countChange();
    if (!isOwn) this.#checks.soon();
  }

  #countChange(): void {
    this.#set({ changes: this.#state.changes + 1 });
  }

  /** Checks because a person asks for it: the answer is given also when it is the same as before. */
  readonly checkNow = async (): Promise<void> => {
    await this.#watch();
    this.#isAsked = true;
    await this.#checks.now();
  };

  async #check(): Promise<void> {
    const askedChecks = this.#state.askedChecks + (this.#isAsked ? 1 : 0);
    this.#isAsked = false;
    this.#set({ isChecking: true });
    try {
      const checked = await this.#readAndCheck(this.#stopping.signal);
      this.#show(checked, { isChecking: this.#checks.hasNext, askedChecks });
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      this.#set({ isChecking: this.#checks.hasNext, askedChecks, problem: problemOf(error) });
    }
  }

  /** Does what a person asked for. What goes wrong is told until it is tried again; gives whether it went well. */
  async #attempt(of: NoticeOf, work: () => Promise<void>): Promise<boolean> {
    this.#tell(of, null);
    try {
      await work();
      return true;
    } catch (error) {
      const problem = problemOf(error);
      const isHalf = problem.code === 'excel-half-written' || problem.code === 'excel-half-enriched';
      this.#tell(isHalf ? 'half-done' : of, problem);
      return false;
    }
  }

  #tell(of: NoticeOf, problem: Problem | null): void {
    const others = this.#state.notices.filter((one) => one.of !== of);
    if (problem) this.#set({ notices: [...others, { of, problem }] });
    else if (others.length < this.#state.notices.length) this.#set({ notices: others });
  }

  /** Reckons from another day, or from the one that the workbook shows. The workbook itself is not changed. */
  readonly chooseMeeting = async (meeting: IsoDate | null): Promise<void> => {
    if (meeting === this.#state.meeting) return;
    this.#set({ meeting });
    this.#makeOlder();
    await this.checkNow();
  };

  readonly goTo = async (address: CellAddress): Promise<void> => {
    await this.#attempt('going', () => this.parts.workbook.select(address));
  };

  /** Mends the findings, each cell only where it still holds what the finding saw, and checks again. */
  readonly fix = async (findings: readonly Finding[]): Promise<void> => {
    const plan = planFixes(findings, { chooses: () => true });
    await this.#write(
      'fixed',
      plan.edits,
      plan.left.map(({ at }) => at),
    );
  };

  /** What writing a what-if would change, by the workbook as it is now. */
  readonly planWhatIf = async (whatIf: WhatIf): Promise<WhatIfPlan> =>
    this.parts.planWhatIf(await this.parts.workbook.readSnapshot(), whatIf);

  /**
   * Writes what was tried out, each cell only where it still holds what the preview showed, and checks again. Gives whether
   * all of it was written; what was not is told.
   */
  readonly writeWhatIf = async (edits: readonly Edit[]): Promise<boolean> => {
    await this.#write('tried', edits, []);
    const { written } = this.#state;
    return written?.kind === 'tried' && written.refused.length === 0;
  };

  /** The table around the cell that the person has marked; null where there are no headers. */
  readonly pointedTable = async (kind: TableKind): Promise<PointedTable | null> => {
    const { workbook } = this.parts;
    const [snapshot, at] = await Promise.all([workbook.readSnapshot(), workbook.activeCell()]);
    return this.parts.pointedTable(snapshot, at, kind);
  };

  /** Takes back what was last written, where nobody has written over it since. */
  readonly undo = async (): Promise<void> => {
    const { last } = this.#history;
    if (!last) return;
    if (last.kind === 'cells') await this.#write('undone', inverted(last.edits), []);
    else await this.#inTurn(() => this.#takeSettingsBack(last));
  };

  async #write(
    kind: WrittenCells['kind'],
    edits: readonly Edit[],
    left: readonly CellAddress[],
  ): Promise<void> {
    this.#set({ isWriting: true, written: null });
    await this.#attempt('writing', async () => {
      const { made, refused } = await this.parts.workbook.applyEdits(edits);
      if (kind === 'undone') {
        this.#history.dropLast();
        // A sheet that is protected now need not stay so.
        const locked = refused.flatMap(({ edit, reason }) => (reason === 'locked' ? [edit] : []));
        this.#history.add({ kind: 'cells', edits: inverted(locked) });
      } else this.#history.add({ kind: 'cells', edits: made });
      this.#set({ written: { kind, cells: made.length, refused, left } });
    });
    this.#set({ isWriting: false, canUndo: !this.#history.isEmpty });
    await this.#checks.now();
  }

  /** Accepts a finding as it was last shown: it comes back when its cell holds something else. */
  readonly acknowledge = async (finding: Finding, reason: string): Promise<void> => {
    if (!this.#shown) return;
    const was = contentAt(this.#shown, finding.at);
    const change = { kind: 'acknowledge', finding, was, reason } as const;
    await this.#changeSettings(change, { kind: 'accepted', finding });
  };

  /** Takes an acceptance back. */
  readonly reopen = (finding: Finding): Promise<void> =>
    this.#changeSettings({ kind: 'reopen', finding }, { kind: 'reopened', finding });

  /** Changes the settings that travel in the workbook, unless somebody else has done so since they were read. */
  readonly changeSettings = (change: SettingsChange): Promise<void> => this.#changeSettings(change, null);

  #changeSettings(change: SettingsChange, written: Written | null): Promise<void> {
    return this.#inTurn(async () => {
      const was = this.#state.settings;
      await this.#writeSettings(written, async () => {
        const to = await this.parts.changeSettings(was, change);
        await this.#putSettings(was, to);
        this.#history.add({ kind: 'settings', was, to });
      });
    });
  }

  async #takeSettingsBack({ was, to }: Extract<WrittenBefore, { kind: 'settings' }>): Promise<void> {
    await this.#writeSettings({ kind: 'unset' }, async () => {
      try {
        await this.#putSettings(to, was ?? NO_SETTINGS_JSON);
      } catch (error) {
        // Where somebody has changed them since, they never can be; else perhaps the next time.
        if (problemOf(error).code === 'settings-changed') this.#history.dropLast();
        throw error;
      }
      this.#history.dropLast();
    });
  }

  /** One change of the settings after the other: each starts from what the one before it wrote. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#settingsChange = this.#settingsChange.then(work);
    return this.#settingsChange;
  }

  async #writeSettings(written: Written | null, work: () => Promise<void>): Promise<void> {
    this.#set({ isWriting: true, written: null });
    const isDone = await this.#attempt('settings', work);
    await this.#checks.now();
    this.#set({
      isWriting: false,
      canUndo: !this.#history.isEmpty,
      written: isDone ? written : null,
      savedSettings: this.#state.savedSettings + (isDone ? 1 : 0),
    });
  }

  async #putSettings(was: string | undefined, to: string): Promise<void> {
    const isWritten = await this.parts.workbook.writeSettings({ was, to });
    if (!isWritten) throw new Fault({ code: 'settings-changed' });
    // Excel does not tell of it.
    this.#makeOlder();
    this.#set({ settings: to });
  }

  /** What was read or made until now was reckoned otherwise, also what is being read. */
  #makeOlder(): void {
    this.#oldest = this.#readings + 1;
    this.#countChange();
  }

  /** Opens an empty needs queue as a workbook of its own; this one stays as it is. */
  readonly openNew = async (): Promise<void> => {
    this.#set({ isWriting: true });
    await this.#attempt('new-workbook', async () =>
      this.parts.workbook.openNew(await this.parts.newWorkbook()),
    );
    this.#set({ isWriting: false });
  };

  readonly dismissWritten = (): void => this.#set({ written: null });

  readonly dismissNotice = (of: NoticeOf): void => this.#tell(of, null);

  /**
   * Makes a case's memo from the workbook as it is now, not as it was last checked: events can be missed. A case that
   * turns out to be blocked is not made, unless as a draft.
   */
  readonly makeMemo = async (number: CaseNumber, draft: boolean): Promise<void> => {
    this.#setMemo(number, { kind: 'making' });
    const { changes } = this.#state;
    try {
      const { snapshot, result } = this.#show(await this.#readAndCheck());
      const found = result.cases.find((one) => one.number === number);
      if (!found) throw new Fault({ code: 'case-unknown', case: number, known: numbersOf(result.cases) });
      if (found.blocking.length > 0 && !draft) {
        this.#setMemo(number, { kind: 'blocked' });
        return;
      }
      const isDraft = found.blocking.length > 0;
      const memo = await this.parts.makeMemo(snapshot, found, isDraft);
      this.#setMemo(number, { kind: 'ready', memo, isDraft, of: changes });
    } catch (error) {
      this.#setMemo(number, { kind: 'failed', problem: problemOf(error) });
    }
  };

  /** The workbook as it is now, which the pane shows too: events can be missed. */
  readonly readChecked = async (): Promise<Checked & { readonly changes: number }> => {
    const { changes } = this.#state;
    return { ...this.#show(await this.#readAndCheck()), changes };
  };

  async #readAndCheck(signal?: AbortSignal): Promise<Checked> {
    const reading = ++this.#readings;
    const snapshot = await this.parts.workbook.readSnapshot(signal ? { signal } : {});
    // Also where nothing can be checked: what a person chooses then starts from these.
    if (reading >= this.#oldest) this.#set({ settings: snapshot.settings });
    return { reading, snapshot, result: await this.parts.check(snapshot) };
  }

  /** Shows it, unless something newer is shown. */
  #show(checked: Checked, change: Partial<SessionState> = {}): Checked {
    const { reading, snapshot, result } = checked;
    if (reading < this.#oldest) {
      this.#set(change);
      return checked;
    }
    this.#oldest = reading;
    this.#shown = snapshot;
    this.#set({
      ...change,
      result,
      problem: null,
      isEnriched: snapshot.sheets.some((sheet) => ownSheetKind(sheet) !== null),
      settings: snapshot.settings,
    });
    return checked;
  }

  #setMemo(number: CaseNumber, memo: MemoState): void {
    this.#set({ memos: new Map(this.#state.memos).set(number, memo) });
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function numbersOf(cases: readonly CaseSummary[]): readonly CaseNumber[] {
  return cases.map(({ number }) => number);
}

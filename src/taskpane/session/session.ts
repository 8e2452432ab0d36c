import type { CaseSummary, CheckResult } from '../../core/check-result';
import { Fault } from '../../core/fault';
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
import { addEnrichment, takeEnrichmentAway } from './enriching';
import { inverted } from '../../core/workbook/write-result';

import { problemOf } from './problem-of';
import type { SessionParts } from './session-parts';
import type { MemoState, SessionState, Written, WrittenCells } from './session-state';

interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly result: CheckResult;
}

/** How long the workbook must be still before it is checked again, in milliseconds. */
const QUIET = 350;

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
    notice: null,
    memos: new Map(),
    isWriting: false,
    settings: undefined,
    written: null,
    enrichment: null,
    isEnriched: false,
    canUndo: false,
  };
  readonly #listeners = new Set<() => void>();
  /** What was written in this session and not taken back, oldest first. It works where Excel's own undo does not. */
  readonly #history: (readonly Edit[])[] = [];
  #settingsChange = Promise.resolve();
  /** Counts what was heard of the workbook changing. */
  #changes = 0;
  /** The workbook that the result shown is of. */
  #shown: WorkbookSnapshot | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: AbortController | undefined;
  #stopWatching: (() => Promise<void>) | undefined;

  constructor(private readonly parts: SessionParts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  /** Checks, and goes on checking as the workbook changes. */
  async start(): Promise<void> {
    await this.#watch();
    await this.#check();
    await this.#tellIfReadOnly();
  }

  async #tellIfReadOnly(): Promise<void> {
    try {
      const isReadOnly = await this.parts.workbook.isReadOnly();
      if (isReadOnly && !this.#state.notice) this.#set({ notice: { code: 'excel-read-only' } });
    } catch {
      // Where Excel does not say, each write is told of when it is refused.
    }
  }

  /** Asks Excel to tell of changes, unless it does already. */
  async #watch(): Promise<void> {
    if (this.#stopWatching) return;
    try {
      this.#stopWatching = await this.parts.workbook.onChanged(() => this.#changed());
    } catch {
      // It may be busy; the next check that a person asks for tries again.
      this.#set({ notice: { code: 'excel-not-followed' } });
    }
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#reading?.abort();
    await this.#stopWatching?.();
  }

  /** Checks after a pause, so that a person typing is not followed letter by letter. */
  #changed(): void {
    this.#changes++;
    this.#set({ memos: outOfDate(this.#state.memos) });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), QUIET);
  }

  /** Checks because a person asks for it: the answer is given also when it is the same as before. */
  readonly checkNow = async (): Promise<void> => {
    await this.#watch();
    if (await this.#check()) this.#set({ askedChecks: this.#state.askedChecks + 1 });
  };

  /** A check that a newer one overtakes says nothing; gives whether this was the newest. */
  async #check(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#set({ isChecking: true });
    try {
      const checked = await this.#readAndCheck(reading.signal);
      if (reading.signal.aborted) return false;
      this.#show(checked, { isChecking: false });
    } catch (error) {
      if (reading.signal.aborted) return false;
      this.#set({ isChecking: false, problem: problemOf(error) });
    }
    return true;
  }

  readonly goTo = async (address: CellAddress): Promise<void> => {
    try {
      await this.parts.workbook.select(address);
      if (this.#state.notice) this.#set({ notice: null });
    } catch (error) {
      this.#set({ notice: problemOf(error) });
    }
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
    const last = this.#history.pop();
    if (last) await this.#write('undone', inverted(last), []);
  };

  async #write(
    kind: WrittenCells['kind'],
    edits: readonly Edit[],
    left: readonly CellAddress[],
  ): Promise<void> {
    this.#set({ isWriting: true, written: null });
    try {
      const { made, refused } = await this.parts.workbook.applyEdits(edits);
      if (kind !== 'undone' && made.length > 0) this.#history.push(made);
      this.#set({
        isWriting: false,
        written: { kind, cells: made.length, refused, left },
        canUndo: this.#history.length > 0,
      });
    } catch (error) {
      this.#set({ isWriting: false, notice: problemOf(error), canUndo: this.#history.length > 0 });
    }
    await this.#check();
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

  /** One after the other: each starts from what the one before it wrote. */
  #changeSettings(change: SettingsChange, written: Written | null): Promise<void> {
    this.#settingsChange = this.#settingsChange.then(() => this.#writeSettings(change, written));
    return this.#settingsChange;
  }

  async #writeSettings(change: SettingsChange, written: Written | null): Promise<void> {
    this.#set({ isWriting: true, written: null });
    try {
      const was = this.#state.settings;
      const to = await this.parts.changeSettings(was, change);
      const isWritten = await this.parts.workbook.writeSettings({ was, to });
      if (!isWritten) throw new Fault({ code: 'settings-changed' });
      this.#set({ settings: to });
      await this.#check();
      this.#set({ isWriting: false, notice: null, written });
    } catch (error) {
      this.#set({ isWriting: false, notice: problemOf(error) });
      await this.#check();
    }
  }

  /** Works out what would be added, to be seen first. */
  readonly planEnrichment = async (): Promise<void> => {
    this.#set({ enrichment: { kind: 'planning' } });
    await this.#enriching(async () => {
      const { plan, hasUnwanted } = await this.parts.planEnrichment(await this.parts.workbook.readSnapshot());
      this.#set({ enrichment: { kind: 'planned', plan, hasUnwanted } });
    });
  };

  readonly cancelEnrichment = (): void => this.#set({ enrichment: null });

  /** Adds it, worked out anew from the workbook as it is now. */
  readonly applyEnrichment = async (): Promise<void> => {
    const { enrichment } = this.#state;
    this.#set({
      enrichment: { kind: 'writing', plan: enrichment?.kind === 'planned' ? enrichment.plan : null },
      written: null,
    });
    await this.#enriching(async () => {
      await addEnrichment(this.parts);
      this.#set({ enrichment: null, written: { kind: 'enriched' } });
      await this.#check();
    });
  };

  readonly removeEnrichment = async (): Promise<void> => {
    this.#set({ enrichment: { kind: 'writing', plan: null }, written: null });
    await this.#enriching(async () => {
      await takeEnrichmentAway(this.parts);
      this.#set({ enrichment: null, written: { kind: 'cleared' } });
      await this.#check();
    });
  };

  /** Takes the marks off the cells, and nothing else. Gives whether it could be done; else a notice says why. */
  readonly removeMarks = async (): Promise<boolean> => {
    try {
      await this.parts.workbook.removeEnrichment({ columns: [], sheets: [] });
      this.#set({ written: { kind: 'unmarked' } });
      return true;
    } catch (error) {
      this.#set({ notice: problemOf(error) });
      return false;
    }
  };

  async #enriching(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const wasWriting = this.#state.enrichment?.kind === 'writing';
      this.#set({ enrichment: null, notice: problemOf(error) });
      if (wasWriting) await this.#check();
    }
  }

  /** Opens an empty needs queue as a workbook of its own; this one stays as it is. */
  readonly openNew = async (): Promise<void> => {
    this.#set({ isWriting: true });
    try {
      await this.parts.workbook.openNew(await this.parts.newWorkbook());
      this.#set({ isWriting: false });
    } catch (error) {
      this.#set({ isWriting: false, notice: problemOf(error) });
    }
  };

  readonly dismissWritten = (): void => this.#set({ written: null });

  readonly dismissNotice = (): void => this.#set({ notice: null });

  /**
   * Makes a case's memo from the workbook as it is now, not as it was last checked: events can be missed. A case that
   * turns out to be blocked is not made, unless as a draft.
   */
  readonly makeMemo = async (number: CaseNumber, draft: boolean): Promise<void> => {
    this.#setMemo(number, { kind: 'making' });
    const changes = this.#changes;
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
      this.#setMemo(number, { kind: 'ready', memo, isDraft, isOutOfDate: changes !== this.#changes });
    } catch (error) {
      this.#setMemo(number, { kind: 'failed', problem: problemOf(error) });
    }
  };

  /** The workbook as it is now, which the pane shows too: events can be missed. */
  readonly readChecked = async (): Promise<Checked> => this.#show(await this.#readAndCheck());

  async #readAndCheck(signal?: AbortSignal): Promise<Checked> {
    const snapshot = await this.parts.workbook.readSnapshot(signal ? { signal } : {});
    // Also where nothing can be checked: what a person chooses then starts from these.
    if (!signal?.aborted) this.#set({ settings: snapshot.settings });
    return { snapshot, result: await this.parts.check(snapshot) };
  }

  #show(checked: Checked, change: Partial<SessionState> = {}): Checked {
    const { snapshot, result } = checked;
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

/** The workbook has changed since: a memo made before may say something else. */
function outOfDate(memos: ReadonlyMap<CaseNumber, MemoState>): ReadonlyMap<CaseNumber, MemoState> {
  return new Map(
    Array.from(memos, ([number, memo]) => [
      number,
      memo.kind === 'ready' ? { ...memo, isOutOfDate: true } : memo,
    ]),
  );
}

function numbersOf(cases: readonly CaseSummary[]): readonly CaseNumber[] {
  return cases.map(({ number }) => number);
}

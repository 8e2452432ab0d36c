import type { CaseSummary, CheckResult } from '../../core/check-result';
import { Fault, type Problem } from '../../core/fault';
import { casesOnce } from '../../core/papers/cases-once';
import { memoKindOf } from '../../core/papers/memo-kind';
import type { MeetingPaperKind, PaperKind, PaperRequest } from '../../core/papers/paper';
import type { CaseNumber } from '../../core/references/case-number';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { PreviewBlock, RefreshResult, Template, TemplateReport, Verification } from '../../documents';
import type { PaperDesk } from './paper-desk';
import type { NamedBytes } from './paper-message';

/** A document made in this session, held until the pane closes. */
export interface MadeFile {
  readonly fileName: string;
  readonly file: Blob;
}

export interface PapersParts {
  /** The workbook as it is now, checked; the pane shows the result too. */
  readonly read: () => Promise<{ readonly snapshot: WorkbookSnapshot; readonly result: CheckResult }>;
  /** Reads a workbook into the worker. */
  readonly hold: (snapshot: WorkbookSnapshot) => Promise<void>;
  readonly desk: PaperDesk;
  /** Our own template for a kind of paper, in the person's language. */
  readonly ownTemplate: (kind: PaperKind) => Promise<Template>;
  /** As `toISOString` has it. */
  readonly now: () => string;
}

export type PaperState =
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly made: MadeFile; readonly isDraft: boolean }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type PreviewState =
  | { readonly kind: 'making' }
  | {
      readonly kind: 'shown';
      readonly blocks: readonly PreviewBlock[];
      readonly made: MadeFile;
      readonly isDraft: boolean;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** All the meeting's papers, one after the other. */
export type BatchState =
  /** `of`: null until the workbook is read. */
  | { readonly kind: 'running'; readonly done: number; readonly of: number | null }
  | {
      readonly kind: 'ready';
      readonly made: MadeFile;
      readonly count: number;
      readonly left: readonly CaseNumber[];
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A document that a person has handed in, to be compared with the workbook. */
export interface ComparedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly state:
    | { readonly kind: 'comparing' }
    | { readonly kind: 'compared'; readonly verification: Verification }
    | {
        readonly kind: 'refreshed';
        readonly verification: Verification;
        readonly result: Omit<RefreshResult, 'bytes'>;
        readonly made: MadeFile;
      }
    | { readonly kind: 'failed'; readonly problem: Problem };
}

export interface PapersState {
  readonly preview: PreviewState | null;
  readonly batch: BatchState | null;
  readonly papers: ReadonlyMap<MeetingPaperKind, PaperState>;
  /** The person's own template, checked; null while ours are used. */
  readonly template: (Template & { readonly report: TemplateReport }) | null;
  readonly templateProblem: Problem | null;
  readonly compared: readonly ComparedDocument[];
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Which other papers go with the cases of a meeting. */
export interface BatchOptions {
  readonly withAgenda: boolean;
  readonly withControlSheet: boolean;
  /** Cases that are blocked are made too, as drafts. */
  readonly withDrafts: boolean;
  readonly zipName: string;
}

/** Makes, shows and compares documents, for the pane. It knows neither Office nor React. */
export class Papers {
  #state: PapersState = {
    preview: null,
    batch: null,
    papers: new Map(),
    template: null,
    templateProblem: null,
    compared: [],
  };
  readonly #listeners = new Set<() => void>();
  #batch: AbortController | null = null;

  constructor(private readonly parts: PapersParts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): PapersState => this.#state;

  /** Makes a case's memo and shows it; nothing is handed out until the person asks for it. */
  readonly preview = async (number: CaseNumber): Promise<void> => {
    this.#set({ preview: { kind: 'making' } });
    try {
      const result = await this.#hold();
      const found = result.cases.find((one) => one.number === number);
      if (!found) throw new Fault({ code: 'case-unknown', case: number, known: [] });
      const isDraft = found.blocking.length > 0;
      const made = await this.#make({ kind: 'memo', case: number }, memoKindOf(found), isDraft);
      const blocks = await this.parts.desk('preview', made);
      if (this.#state.preview === null) return;
      this.#set({ preview: { kind: 'shown', blocks, made: fileOf(made, WORD), isDraft } });
    } catch (error) {
      this.#set({ preview: { kind: 'failed', problem: problemOf(error) } });
    }
  };

  /** A case's memo from a workbook that has just been read. */
  readonly memo = async (
    snapshot: WorkbookSnapshot,
    found: CaseSummary,
    draft: boolean,
  ): Promise<MadeFile> => {
    await this.parts.hold(snapshot);
    const made = await this.#make({ kind: 'memo', case: found.number }, memoKindOf(found), draft);
    return fileOf(made, WORD);
  };

  /** The end of an address with which a browser makes a case's memo by itself; null where that cannot be. */
  readonly carried = async (number: CaseNumber): Promise<string | null> => {
    const result = await this.#hold();
    const found = result.cases.find((one) => one.number === number);
    if (!found || this.#templateFor(memoKindOf(found))) return null;
    const request = { kind: 'memo', case: number } as const;
    const draft = found.blocking.length > 0;
    return this.parts.desk('carry', { request, draft, created: this.parts.now() });
  };

  readonly closePreview = (): void => this.#set({ preview: null });

  readonly makePaper = async (kind: MeetingPaperKind): Promise<void> => {
    this.#setPaper(kind, { kind: 'making' });
    try {
      await this.#hold();
      const made = await this.#make({ kind }, kind, false);
      this.#setPaper(kind, { kind: 'ready', made: fileOf(made, WORD), isDraft: false });
    } catch (error) {
      this.#setPaper(kind, { kind: 'failed', problem: problemOf(error) });
    }
  };

  /** One after the other, so that it can be stopped and always tells how far it has come. */
  readonly makeAll = async (options: BatchOptions): Promise<void> => {
    const stop = new AbortController();
    this.#batch = stop;
    this.#set({ batch: { kind: 'running', done: 0, of: null } });
    try {
      const result = await this.#hold();
      const wanted = batchOf(result, options);
      const files: NamedBytes[] = [];
      for (const { request, kind, draft } of wanted.papers) {
        if (stop.signal.aborted) return;
        this.#set({ batch: { kind: 'running', done: files.length, of: wanted.papers.length } });
        const made = await this.#make(request, kind, draft);
        files.push({ name: freeName(made.name, files), bytes: made.bytes });
      }
      const bytes = await this.parts.desk('zip', { files });
      if (stop.signal.aborted) return;
      const made = fileOf({ name: options.zipName, bytes }, 'application/zip');
      this.#set({ batch: { kind: 'ready', made, count: files.length, left: wanted.left } });
    } catch (error) {
      if (!stop.signal.aborted) this.#set({ batch: { kind: 'failed', problem: problemOf(error) } });
    }
  };

  readonly cancelAll = (): void => {
    this.#batch?.abort();
    this.#batch = null;
    this.#set({ batch: null });
  };

  /** Takes a template of the person's own, if it can be used. */
  readonly chooseTemplate = async ({ name, bytes }: NamedBytes): Promise<void> => {
    try {
      const report = await this.parts.desk('template', { name, bytes });
      this.#set({ template: { name, bytes, report }, templateProblem: null });
    } catch (error) {
      this.#set({ templateProblem: problemOf(error) });
    }
  };

  readonly dropTemplate = (): void => this.#set({ template: null, templateProblem: null });

  /** Compares documents with the workbook as it is now. */
  readonly compare = async (documents: readonly NamedBytes[]): Promise<void> => {
    const names = new Set(documents.map(({ name }) => name));
    const others = this.#state.compared.filter(({ name }) => !names.has(name));
    const added = documents.map((one) => ({ ...one, state: { kind: 'comparing' } as const }));
    this.#set({ compared: [...others, ...added] });
    try {
      await this.#hold();
    } catch (error) {
      for (const { name } of documents)
        this.#setCompared(name, { kind: 'failed', problem: problemOf(error) });
      return;
    }
    for (const { name, bytes } of documents) {
      try {
        const verification = await this.parts.desk('verify', { name, bytes });
        this.#setCompared(name, { kind: 'compared', verification });
      } catch (error) {
        this.#setCompared(name, { kind: 'failed', problem: problemOf(error) });
      }
    }
  };

  /** Brings a document's figures up to date; what a person has written over only when `overwrite` is set. */
  readonly refresh = async (name: string, overwrite: boolean): Promise<void> => {
    const document = this.#state.compared.find((one) => one.name === name);
    if (!document) return;
    this.#setCompared(name, { kind: 'comparing' });
    try {
      await this.#hold();
      const created = this.parts.now();
      const { bytes } = document;
      const { bytes: fresh, ...result } = await this.parts.desk('refresh', {
        name,
        bytes,
        overwrite,
        created,
      });
      const verification = await this.parts.desk('verify', { name, bytes: fresh });
      const made = fileOf({ name, bytes: fresh }, WORD);
      this.#setCompared(name, { kind: 'refreshed', verification, result, made });
    } catch (error) {
      this.#setCompared(name, { kind: 'failed', problem: problemOf(error) });
    }
  };

  readonly forget = (name: string): void =>
    this.#set({ compared: this.#state.compared.filter((one) => one.name !== name) });

  async #hold(): Promise<CheckResult> {
    const { snapshot, result } = await this.parts.read();
    await this.parts.hold(snapshot);
    return result;
  }

  async #make(request: PaperRequest, kind: PaperKind, draft: boolean): Promise<NamedBytes> {
    const template = this.#templateFor(kind) ?? (await this.parts.ownTemplate(kind));
    const created = this.parts.now();
    const { fileName, bytes } = await this.parts.desk('make', { request, draft, template, created });
    return { name: fileName, bytes };
  }

  /** An own template is used for what it is a template of; one for memos, for all of them. */
  #templateFor(kind: PaperKind): Template | null {
    const { template } = this.#state;
    if (!template) return null;
    const fits = template.report.kind === kind || (isMemo(template.report.kind) && isMemo(kind));
    return fits ? { name: template.name, bytes: template.bytes } : null;
  }

  #setPaper(kind: MeetingPaperKind, state: PaperState): void {
    this.#set({ papers: new Map(this.#state.papers).set(kind, state) });
  }

  #setCompared(name: string, state: ComparedDocument['state']): void {
    this.#set({
      compared: this.#state.compared.map((one) => (one.name === name ? { ...one, state } : one)),
    });
  }

  #set(change: Partial<PapersState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function isMemo(kind: PaperKind): boolean {
  return kind === 'frame-change' || kind === 'need' || kind === 'case';
}

interface BatchPaper {
  readonly request: PaperRequest;
  readonly kind: PaperKind;
  readonly draft: boolean;
}

/** The papers of the batch, and the cases that are left out since something blocks them. */
function batchOf(
  { cases }: CheckResult,
  { withAgenda, withControlSheet, withDrafts }: BatchOptions,
): { readonly papers: readonly BatchPaper[]; readonly left: readonly CaseNumber[] } {
  const first = casesOnce(cases);
  const wanted = first.filter(({ blocking }) => withDrafts || blocking.length === 0);
  const papers = wanted.map((one): BatchPaper => ({
    request: { kind: 'memo', case: one.number },
    kind: memoKindOf(one),
    draft: one.blocking.length > 0,
  }));
  const others = [
    ...(withAgenda ? ['agenda' as const] : []),
    ...(withControlSheet ? ['control' as const] : []),
  ];
  return {
    papers: [...others.map((kind): BatchPaper => ({ request: { kind }, kind, draft: false })), ...papers],
    left: first.filter((one) => !wanted.includes(one)).map(({ number }) => number),
  };
}

/** Two cases of two bodies may have the same number and title. */
function freeName(name: string, files: readonly NamedBytes[]): string {
  const taken = new Set(files.map((file) => file.name.toLowerCase()));
  for (let count = 2, free = name; ; count += 1) {
    if (!taken.has(free.toLowerCase())) return free;
    free = name.replace(/\.docx$/, ` (${count}).docx`);
  }
}

function fileOf({ name, bytes }: NamedBytes, type: string): MadeFile {
  return { fileName: name, file: new Blob([new Uint8Array(bytes)], { type }) };
}

function problemOf(error: unknown): Problem {
  if (error instanceof Fault) return error.problem;
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

import type { CaseSummary, CheckResult } from '../../core/check-result';
import { Fault } from '../../core/fault';
import { memoKindOf } from '../../core/papers/memo-kind';
import type { MeetingPaperKind, PaperKind, PaperRequest } from '../../core/papers/paper';
import type { CaseNumber } from '../../core/references/case-number';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { Template } from '../../documents';
import { problemOf } from '../session/problem-of';
import type { MadeFile } from '../session/session-parts';
import { batchOf, freeName } from './batch';
import type { PaperDesk } from './paper-desk';
import type { NamedBytes } from './paper-message';
import type { BatchOptions, ComparedDocument, PapersState, PaperState, PreviewState } from './papers-state';

export interface PapersParts {
  /** The workbook as it is now, checked; the pane shows the result too. */
  readonly read: () => Promise<{
    readonly snapshot: WorkbookSnapshot;
    readonly result: CheckResult;
    /** How often it was heard to change before it was read. */
    readonly changes: number;
  }>;
  /** Reads a workbook into the worker; gives the name under which the worker holds it. */
  readonly hold: (snapshot: WorkbookSnapshot) => Promise<number>;
  readonly desk: PaperDesk;
  /** Our own template for a kind of paper, in the person's language. */
  readonly ownTemplate: (kind: PaperKind) => Promise<Template>;
  /** The template that the person chose before, here or another time; null where none is kept. */
  readonly keptTemplate: () => Promise<NamedBytes | null>;
  /** Keeps it for another time, or none; gives whether that could be done. */
  readonly keepTemplate: (template: NamedBytes | null) => Promise<boolean>;
  /** As `toISOString` has it. */
  readonly now: () => string;
}

/** A workbook that the worker holds. */
interface Held {
  readonly held: number;
  readonly result: CheckResult;
  readonly of: number;
}

/** A document just made, and how many places of it a person must fill in. */
interface MadeBytes extends NamedBytes {
  readonly toFill: number;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes, shows and compares documents, for the pane. It knows neither Office nor React. */
export class Papers {
  #state: PapersState = {
    preview: null,
    batch: null,
    papers: new Map(),
    template: null,
    refusedTemplate: null,
    isTemplateKept: false,
    templateProblem: null,
    compared: [],
  };
  readonly #listeners = new Set<() => void>();
  #batch: AbortController | null = null;
  #recalled: Promise<void> | undefined;

  constructor(private readonly parts: PapersParts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): PapersState => this.#state;

  /** Makes a case's memo and shows it; nothing is handed out until the person asks for it. */
  readonly preview = async (number: CaseNumber): Promise<void> => {
    const making: PreviewState = { kind: 'making' };
    this.#set({ preview: making });
    const outcome = await this.#previewOf(number);
    // Closed meanwhile, or opened for another case.
    if (this.#state.preview === making) this.#set({ preview: outcome });
  };

  async #previewOf(number: CaseNumber): Promise<PreviewState> {
    try {
      return await this.#holding(async ({ held, result, of }) => {
        const found = result.cases.find((one) => one.number === number);
        if (!found) {
          const known = result.cases.map((one) => one.number);
          throw new Fault({ code: 'case-unknown', case: number, known });
        }
        const isDraft = found.blocking.length > 0;
        const made = await this.#make(held, { kind: 'memo', case: number }, memoKindOf(found), isDraft);
        const blocks = await this.parts.desk('preview', { name: made.name, bytes: made.bytes });
        return { kind: 'shown', blocks, made: fileOf(made, WORD), isDraft, of };
      });
    } catch (error) {
      return { kind: 'failed', problem: problemOf(error) };
    }
  }

  /** A case's memo from a workbook that has just been read. */
  readonly memo = (snapshot: WorkbookSnapshot, found: CaseSummary, draft: boolean): Promise<MadeFile> =>
    this.#holdingThis(snapshot, async (held) => {
      const made = await this.#make(held, { kind: 'memo', case: found.number }, memoKindOf(found), draft);
      return fileOf(made, WORD);
    });

  /** The end of an address with which a browser makes a case's memo by itself; null where that cannot be. */
  readonly carried = (number: CaseNumber): Promise<string | null> =>
    this.#holding(async ({ held, result }) => {
      const found = result.cases.find((one) => one.number === number);
      if (!found || (await this.#templateFor(memoKindOf(found)))) return null;
      const request = { kind: 'memo', case: number } as const;
      const draft = found.blocking.length > 0;
      return this.parts.desk('carry', { held, request, draft, created: this.parts.now() });
    });

  readonly closePreview = (): void => this.#set({ preview: null });

  readonly makePaper = async (kind: MeetingPaperKind): Promise<void> => {
    this.#setPaper(kind, { kind: 'making' });
    try {
      await this.#holding(async ({ held, of }) => {
        const made = await this.#make(held, { kind }, kind, false);
        this.#setPaper(kind, { kind: 'ready', made: fileOf(made, WORD), of });
      });
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
      await this.#holding(async ({ held, result, of }) => {
        const wanted = batchOf(result, options);
        const files: NamedBytes[] = [];
        let toFill = 0;
        for (const { request, kind, draft } of wanted.papers) {
          if (stop.signal.aborted) return;
          this.#set({ batch: { kind: 'running', done: files.length, of: wanted.papers.length } });
          const made = await this.#make(held, request, kind, draft);
          files.push({ name: freeName(made.name, files), bytes: made.bytes });
          toFill += made.toFill;
        }
        const bytes = await this.parts.desk('zip', { files });
        if (stop.signal.aborted) return;
        const made = fileOf({ name: options.zipName, bytes, toFill }, 'application/zip');
        this.#set({ batch: { kind: 'ready', made, count: files.length, left: wanted.left, of } });
      });
    } catch (error) {
      if (!stop.signal.aborted) this.#set({ batch: { kind: 'failed', problem: problemOf(error) } });
    }
  };

  readonly cancelAll = (): void => {
    this.#batch?.abort();
    this.#batch = null;
    this.#set({ batch: null });
  };

  /** Uses the template that was chosen another time; asked for as often as anybody likes. */
  readonly recallTemplate = (): Promise<void> => {
    this.#recalled ??= this.#recall();
    return this.#recalled;
  };

  async #recall(): Promise<void> {
    try {
      const kept = await this.parts.keptTemplate();
      if (kept && (await this.#useTemplate(kept))) this.#set({ isTemplateKept: true });
    } catch {
      // It is asked for again with the next paper; until then ours are used, and the pane says which is used.
      this.#recalled = undefined;
    }
  }

  /** Takes a template of the person's own, if it can be used, and keeps it for another time. */
  readonly chooseTemplate = async (template: NamedBytes): Promise<void> => {
    await this.recallTemplate();
    if (!(await this.#useTemplate(template))) return;
    this.#set({ isTemplateKept: await this.parts.keepTemplate(template) });
  };

  async #useTemplate({ name, bytes }: NamedBytes): Promise<boolean> {
    try {
      const report = await this.parts.desk('template', { name, bytes });
      if (report.errors.length > 0) {
        this.#set({ refusedTemplate: { name, report }, templateProblem: null });
        return false;
      }
      this.#set({
        template: { name, bytes, report },
        refusedTemplate: null,
        isTemplateKept: false,
        templateProblem: null,
      });
      return true;
    } catch (error) {
      this.#set({ templateProblem: problemOf(error) });
      return false;
    }
  }

  readonly dropTemplate = async (): Promise<void> => {
    this.#set({ template: null, refusedTemplate: null, isTemplateKept: false, templateProblem: null });
    await this.parts.keepTemplate(null);
  };

  /** Compares documents with the workbook as it is now. */
  readonly compare = async (documents: readonly NamedBytes[]): Promise<void> => {
    const names = new Set(documents.map(({ name }) => name));
    const others = this.#state.compared.filter(({ name }) => !names.has(name));
    const added = documents.map((one) => ({ ...one, state: { kind: 'comparing' } as const }));
    this.#set({ compared: [...others, ...added] });
    try {
      await this.#holding(async ({ held, of }) => {
        for (const { name, bytes } of documents) {
          try {
            const verification = await this.parts.desk('verify', { held, name, bytes });
            this.#setCompared(name, { kind: 'compared', verification, of });
          } catch (error) {
            this.#setCompared(name, { kind: 'failed', problem: problemOf(error) });
          }
        }
      });
    } catch (error) {
      for (const { name } of documents)
        this.#setCompared(name, { kind: 'failed', problem: problemOf(error) });
    }
  };

  /** Brings a document's figures up to date; what a person has written over only when `overwrite` is set. */
  readonly refresh = async (name: string, overwrite: boolean): Promise<void> => {
    const document = this.#state.compared.find((one) => one.name === name);
    if (!document) return;
    this.#setCompared(name, { kind: 'comparing' });
    try {
      await this.#holding(async ({ held, of }) => {
        const created = this.parts.now();
        const { bytes } = document;
        const asked = { held, name, bytes, overwrite, created };
        const { bytes: fresh, ...result } = await this.parts.desk('refresh', asked);
        const verification = await this.parts.desk('verify', { held, name, bytes: fresh });
        const made = fileOf({ name, bytes: fresh }, WORD);
        this.#setCompared(name, { kind: 'refreshed', verification, result, made, of });
      });
    } catch (error) {
      this.#setCompared(name, { kind: 'failed', problem: problemOf(error) });
    }
  };

  readonly forget = (name: string): void =>
    this.#set({ compared: this.#state.compared.filter((one) => one.name !== name) });

  /** Works with the workbook as it is now, which the worker holds meanwhile. */
  async #holding<T>(work: (held: Held) => Promise<T>): Promise<T> {
    const { snapshot, result, changes } = await this.parts.read();
    return this.#holdingThis(snapshot, (held) => work({ held, result, of: changes }));
  }

  async #holdingThis<T>(snapshot: WorkbookSnapshot, work: (held: number) => Promise<T>): Promise<T> {
    const held = await this.parts.hold(snapshot);
    try {
      return await work(held);
    } finally {
      // Nothing waits for that; a worker that has failed holds nothing any more.
      this.parts.desk('release', { held }).catch(() => undefined);
    }
  }

  async #make(held: number, request: PaperRequest, kind: PaperKind, draft: boolean): Promise<MadeBytes> {
    const template = (await this.#templateFor(kind)) ?? (await this.parts.ownTemplate(kind));
    const created = this.parts.now();
    const asked = { held, request, draft, template, created };
    const { fileName, bytes, toFill } = await this.parts.desk('make', asked);
    return { name: fileName, bytes, toFill };
  }

  /** An own template is used for what it is a template of; one for memos, for all of them. */
  async #templateFor(kind: PaperKind): Promise<Template | null> {
    await this.recallTemplate();
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

function fileOf({ name, bytes, toFill = 0 }: NamedBytes & Partial<MadeBytes>, type: string): MadeFile {
  return { fileName: name, file: new Blob([new Uint8Array(bytes)], { type }), toFill };
}

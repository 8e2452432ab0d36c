import { zipSync } from 'fflate';
import { checkWorkbook } from '../../core/check';
import { Fault, type Problem } from '../../core/fault';
import { readPaper } from '../../core/papers/paper';
import {
  checkTemplateFile,
  type CheckedWorkbook,
  makePaper,
  previewOf,
  refreshDocument,
  sourceOf,
  verifyDocument,
} from '../../documents';
import type { Language } from '../../locales/language';
import { loadTexts } from '../../locales/texts';
import { carried } from './carried-paper';
import type { PaperCalls, PaperQuestion } from './paper-message';

type Asked<C extends keyof PaperCalls> = PaperCalls[C]['ask'];

interface HeldWorkbook {
  readonly workbook: CheckedWorkbook;
  readonly language: Language;
}

/** What the worker for documents does: makes them from the workbooks it holds, shows them, compares them. */
export class PaperWork {
  readonly #held = new Map<number, HeldWorkbook>();
  #lastHeld = 0;

  async answer(question: PaperQuestion): Promise<unknown> {
    const { id, call } = question;
    try {
      return { id, call, ok: true, give: await this.#give(question) };
    } catch (error) {
      return { id, call, ok: false, problem: problemOf(error) };
    }
  }

  async #give(question: PaperQuestion): Promise<PaperCalls[keyof PaperCalls]['give']> {
    switch (question.call) {
      case 'hold':
        return this.#hold(question.ask);
      case 'release':
        this.#held.delete(question.ask.held);
        return null;
      case 'make':
        return this.#make(question.ask);
      case 'carry':
        return this.#carry(question.ask);
      case 'preview':
        return previewOf(question.ask.bytes, question.ask.name);
      case 'verify':
        return this.#verify(question.ask);
      case 'refresh':
        return this.#refresh(question.ask);
      case 'template':
        return checkTemplateFile(question.ask.bytes, question.ask.name);
      case 'zip':
        return zipSync(Object.fromEntries(question.ask.files.map(({ name, bytes }) => [name, bytes])), {
          level: 0,
          mtime: new Date(1980, 0, 1),
        });
    }
  }

  #hold({ snapshot, options, language }: Asked<'hold'>): number {
    const held = ++this.#lastHeld;
    const workbook = { snapshot, options, result: checkWorkbook(snapshot, options) };
    this.#held.set(held, { workbook, language });
    return held;
  }

  /** A worker that has taken the place of one that failed holds nothing of what that did. */
  #of(held: number): HeldWorkbook {
    const found = this.#held.get(held);
    if (!found) throw new Fault({ code: 'documents-not-loaded' });
    return found;
  }

  async #make({
    held,
    request,
    draft,
    template,
    created,
  }: Asked<'make'>): Promise<PaperCalls['make']['give']> {
    const { workbook, language } = this.#of(held);
    const options = { language, texts: await loadTexts(language), draft, created };
    return makePaper(workbook, request, () => Promise.resolve(template), options);
  }

  #carry({ held, request, draft, created }: Asked<'carry'>): string | null {
    const { workbook, language } = this.#of(held);
    const paper = readPaper(workbook.snapshot, request, workbook.options);
    const source = sourceOf(workbook, request);
    return carried({ paper, source, language, draft, created });
  }

  #verify({ held, bytes, name }: Asked<'verify'>): Promise<PaperCalls['verify']['give']> {
    return verifyDocument(bytes, name, this.#of(held).workbook, loadTexts);
  }

  #refresh({ held, bytes, name, ...how }: Asked<'refresh'>): Promise<PaperCalls['refresh']['give']> {
    return refreshDocument(bytes, name, this.#of(held).workbook, { ...how, textsFor: loadTexts });
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Fault) return error.problem;
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

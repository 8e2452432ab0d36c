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

/** What the worker for documents does: makes them from the workbook it holds, shows them, compares them. */
export class PaperWork {
  #workbook: CheckedWorkbook | null = null;
  #language: Language = 'nb';

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
      case 'make':
        return this.#make(question.ask);
      case 'carry':
        return this.#carry(question.ask);
      case 'preview':
        return previewOf(question.ask.bytes, question.ask.name);
      case 'verify':
        return verifyDocument(question.ask.bytes, question.ask.name, this.#held(), loadTexts);
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

  #hold({ snapshot, options, language }: Asked<'hold'>): null {
    this.#language = language;
    this.#workbook = { snapshot, options, result: checkWorkbook(snapshot, options) };
    return null;
  }

  #held(): CheckedWorkbook {
    if (!this.#workbook) throw new Error('No workbook is held.');
    return this.#workbook;
  }

  async #make({ request, draft, template, created }: Asked<'make'>): Promise<PaperCalls['make']['give']> {
    const language = this.#language;
    const options = { language, texts: await loadTexts(language), draft, created };
    return makePaper(this.#held(), request, () => Promise.resolve(template), options);
  }

  #carry({ request, draft, created }: Asked<'carry'>): string | null {
    const workbook = this.#held();
    const paper = readPaper(workbook.snapshot, request, workbook.options);
    const source = sourceOf(workbook, request);
    return carried({ paper, source, language: this.#language, draft, created });
  }

  #refresh({ bytes, name, overwrite, created }: Asked<'refresh'>): Promise<PaperCalls['refresh']['give']> {
    return refreshDocument(bytes, name, this.#held(), { overwrite, created, textsFor: loadTexts });
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Fault) return error.problem;
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

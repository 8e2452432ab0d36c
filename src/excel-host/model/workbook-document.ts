import type { DocumentPropertiesFile, WorkbookFile } from '../../xlsx/workbook-file';
import { accessDenied, invalidOperation, notImplemented } from '../errors';
import type { Workbook } from './workbook';

interface DocumentState {
  /** What keeps sheets from being added, deleted, renamed, moved and hidden; null when nothing does. */
  structure: { readonly password: string | null } | null;
  properties: DocumentTexts;
  custom: ReadonlyMap<string, CustomValue>;
}

export type DocumentTexts = Omit<DocumentPropertiesFile, 'custom'>;
export type CustomValue = string | number | boolean;

const noTexts: DocumentTexts = {
  ...{ title: '', subject: '', author: '', keywords: '', comments: '', category: '' },
  ...{ lastAuthor: '', created: '', revision: '', company: '', manager: '' },
};

function stateInFile({ properties, isStructureLocked }: WorkbookFile): DocumentState {
  const { custom, ...texts } = properties ?? { ...noTexts, custom: new Map<string, CustomValue>() };
  // Of a password in the file only a hash is known.
  return { structure: isStructureLocked ? { password: null } : null, properties: texts, custom };
}

/** What a workbook has besides its sheets and names. Every change goes through `set`, which can be taken back. */
export class WorkbookDocument {
  /** Whether something was changed since it was opened, or an add-in says so. */
  isDirty = false;
  private readonly state: DocumentState;

  constructor(private readonly workbook: Workbook) {
    this.state = stateInFile(workbook.file);
  }

  get<K extends keyof DocumentState>(key: K): DocumentState[K] {
    return this.state[key];
  }

  set<K extends keyof DocumentState>(key: K, value: DocumentState[K]): void {
    const before = this.state[key];
    this.state[key] = value;
    this.workbook.changed(
      () => {
        this.state[key] = before;
      },
      () => {
        this.state[key] = value;
      },
    );
  }

  /** @throws AccessDenied when the workbook's structure is protected */
  requireStructure(): void {
    if (this.state.structure) throw accessDenied("the workbook's structure is protected");
  }

  /** @throws InvalidOperation when it is protected already */
  protect(password: string): void {
    if (this.state.structure) throw invalidOperation('the workbook is protected already');
    this.set('structure', { password });
  }

  /** @throws AccessDenied for another password */
  unprotect(password: string): void {
    const { structure } = this.state;
    if (!structure) return;
    if (structure.password === null)
      throw notImplemented('checking the password of a workbook that was protected in the file');
    if (structure.password !== password)
      throw accessDenied('the workbook is protected with another password');
    this.set('structure', null);
  }
}

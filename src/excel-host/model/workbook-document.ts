import { accessDenied, invalidOperation } from '../errors';
import type { Workbook } from './workbook';

interface DocumentState {
  /** What keeps sheets from being added, deleted, renamed, moved and hidden; null when nothing does. */
  structure: { readonly password: string } | null;
}

/** What a workbook has besides its sheets and names. Every change goes through `set`, which can be taken back. */
export class WorkbookDocument {
  /** Whether something was changed since it was opened, or an add-in says so. */
  isDirty = false;
  private readonly state: DocumentState = { structure: null };

  constructor(private readonly workbook: Workbook) {}

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
    if (structure.password !== password)
      throw accessDenied('the workbook is protected with another password');
    this.set('structure', null);
  }
}

import type { Edit } from '../../core/workbook/edits';

/** Something that the pane has written, and how it was before. */
export type WrittenBefore =
  | { readonly kind: 'cells'; readonly edits: readonly Edit[] }
  /** The settings that travel in the workbook, as JSON; undefined where there were none. */
  | { readonly kind: 'settings'; readonly was: string | undefined; readonly to: string };

/** What was written in this session and not taken back. It works where Excel's own undo does not. */
export class WrittenHistory {
  readonly #written: WrittenBefore[] = [];

  get isEmpty(): boolean {
    return this.#written.length === 0;
  }

  get last(): WrittenBefore | undefined {
    return this.#written.at(-1);
  }

  add(written: WrittenBefore): void {
    if (written.kind === 'settings' || written.edits.length > 0) this.#written.push(written);
  }

  dropLast(): void {
    this.#written.pop();
  }
}

import type { Edit } from '../../core/workbook/edits';

/** Something that the pane has written, and how it was before. Plain data. */
export type WrittenBefore =
  | { readonly kind: 'cells'; readonly edits: readonly Edit[] }
  /** The settings that travel in the workbook, as JSON; undefined where there were none. */
  | { readonly kind: 'settings'; readonly was?: string | undefined; readonly to: string };

/** What was written and not taken back. It works where Excel's own undo does not. */
export class WrittenHistory {
  #written: readonly WrittenBefore[];

  /**
   * @param kept what was written before the page was loaded anew
   * @param keep is told of all of it, whenever it is otherwise
   */
  constructor(
    kept: readonly WrittenBefore[],
    private readonly keep: (written: readonly WrittenBefore[]) => void,
  ) {
    this.#written = kept;
  }

  get isEmpty(): boolean {
    return this.#written.length === 0;
  }

  get last(): WrittenBefore | undefined {
    return this.#written.at(-1);
  }

  add(written: WrittenBefore): void {
    if (written.kind === 'settings' || written.edits.length > 0) this.#set([...this.#written, written]);
  }

  dropLast(): void {
    this.#set(this.#written.slice(0, -1));
  }

  #set(written: readonly WrittenBefore[]): void {
    this.#written = written;
    this.keep(written);
  }
}

/** What it takes to take back one thing that somebody did. */
type UndoRecord = (() => void)[];

/**
 * The list behind Ctrl+Z. Every change of the model says how it is taken back while a step is open; the step becomes
 * one record, however many cells it touched.
 */
export class History {
  private readonly records: UndoRecord[] = [];
  private open: UndoRecord | null = null;

  /** Runs `work` as one step. A step within a step belongs to the outer one. */
  step<T>(work: () => T): T {
    if (this.open) return work();
    const record: UndoRecord = [];
    this.open = record;
    try {
      return work();
    } finally {
      this.open = null;
      if (record.length > 0) this.records.push(record);
    }
  }

  /** Said by the model for each change, just after it. */
  changed(takeBack: () => void): void {
    this.open?.push(takeBack);
  }

  /** False when there is nothing to take back. */
  undo(): boolean {
    const record = this.records.pop();
    if (!record) return false;
    for (const takeBack of record.reverse()) takeBack();
    return true;
  }

  forget(): void {
    this.records.length = 0;
  }
}

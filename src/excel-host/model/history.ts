/** One change of the model: how it is taken back, and how it is done again. */
interface Change {
  takeBack(): void;
  doAgain(): void;
}

/** What somebody did in one go. `group` is what several goes have in common that are to be taken back as one. */
interface Step {
  readonly changes: Change[];
  readonly group: object | null;
}

/**
 * The lists behind Ctrl+Z and Ctrl+Y. Every change of the model says how it is taken back and done again while a step
 * is open; the step becomes one entry, however many cells it touched.
 */
export class History {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  private open: Step | null = null;

  /** Runs `work` as one step. A step within a step belongs to the outer one. */
  step<T>(work: () => T, group: object | null = null): T {
    if (this.open) return work();
    const step: Step = { changes: [], group };
    this.open = step;
    try {
      return work();
    } finally {
      this.open = null;
      if (step.changes.length > 0) this.add(step);
    }
  }

  /** Said by the model for each change, just after it. */
  changed(change: Change): void {
    this.open?.changes.push(change);
  }

  /** False when there is nothing to take back. */
  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    for (const change of step.changes.toReversed()) change.takeBack();
    this.undone.push(step);
    return true;
  }

  /** False when nothing was taken back, or something was done since. */
  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    for (const change of step.changes) change.doAgain();
    this.done.push(step);
    return true;
  }

  forget(): void {
    this.done.length = 0;
    this.undone.length = 0;
    if (this.open) this.open.changes.length = 0;
  }

  private add(step: Step): void {
    this.undone.length = 0;
    const last = this.done.at(-1);
    if (last && step.group !== null && last.group === step.group) last.changes.push(...step.changes);
    else this.done.push(step);
  }
}

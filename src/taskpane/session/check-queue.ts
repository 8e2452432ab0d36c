/** How long the workbook must be still before it is checked again, and how long one waits for that, in milliseconds. */
const QUIET = 350;
const LONGEST_WAIT = 2000;

/**
 * Lets one check run at a time. What is under way is never broken off: a workbook in which somebody always writes is
 * checked again and again, each time as it was when that check began.
 */
export class CheckQueue {
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first of the changes came that wait for a check. */
  #waitingSince: number | undefined;

  /** @param check - which tells itself of what goes wrong, and never rejects */
  constructor(private readonly check: () => Promise<void>) {}

  /** Whether another one comes after the one that is under way. */
  get hasNext(): boolean {
    return this.#next !== undefined;
  }

  /** Checks; after the one that is under way, since that may have read what is otherwise by now. */
  now(): Promise<void> {
    this.stop();
    if (!this.#running) return this.#start();
    this.#next ??= this.#running.then(() => this.#start());
    return this.#next;
  }

  /** Checks after a pause, so that a person who types is not followed letter by letter. */
  soon(): void {
    const time = Date.now();
    this.#waitingSince ??= time;
    const left = this.#waitingSince + LONGEST_WAIT - time;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), Math.max(0, Math.min(QUIET, left)));
  }

  /** Forgets what was to be checked soon. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = undefined;
  }

  #start(): Promise<void> {
    this.#next = undefined;
    const run = this.check().finally(() => {
      this.#running = undefined;
    });
    this.#running = run;
    return run;
  }
}

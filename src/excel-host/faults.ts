import { ExcelError, type ExcelErrorCode } from './errors';

/**
 * What goes wrong between an add-in and Excel, on demand, so that tests can see how the add-in takes it. What is set
 * here lasts until `reset`, except where it says otherwise. (Cell-edit mode is `user.editCell`; what an older Excel does
 * not have is the profile.)
 */
export interface HostFaults {
  /** Lowers the limits of a request and of an answer, in bytes. */
  limit(bytes: Partial<PayloadLimits>): void;
  /**
   * Excel on the web lost its session: the clients connected now get `InvalidOrTimedOutSession` to all they ask, and no
   * events, for good. A pane that loads anew is connected anew.
   */
  loseSession(): void;
  /**
   * Once: `happen` runs just before the n-th request from now is done, as a co-author's change that comes between an
   * add-in's reading and its writing. Those by which the client library gives up ranges do not count.
   */
  beforeRequest(n: number, happen: () => void): void;
  /** Once: the same, just before the next request that writes. */
  beforeWrite(happen: () => void): void;
  /** Events do not reach the clients, as happens where Excel is busy or the line is bad. */
  missEvents(): void;
  /** What add-ins write cannot be undone and empties the undo list; in a batch with `mergeUndoGroup` it fails. */
  refuseUndo(): void;
  /** Answers and events come this much later. */
  delay(milliseconds: number): void;
  /** Answers and events wait until the returned function is called. */
  hold(): () => void;
  /** Once: the n-th action from now that writes fails; what came before it in its request stays done. */
  failAtWrite(n: number, code: ExcelErrorCode, message?: string): void;
  /** All is well again; a lost session stays lost. */
  reset(): void;
}

export interface PayloadLimits {
  readonly request: number;
  readonly answer: number;
}

/** Excel on the web's limit for a request and for an answer, in bytes. */
export const mostBytes = 5 * 1024 * 1024;

const usualLimits: PayloadLimits = { request: mostBytes, answer: mostBytes };

interface Countdown<T> {
  left: number;
  readonly then: T;
}

/** The faults as the host itself asks about them. */
export class Faults implements HostFaults {
  limits = usualLimits;
  /** Goes up when the session is lost: who was connected before it is cut off. */
  session = 0;
  missesEvents = false;
  refusesUndo = false;
  private latency = 0;
  private held: (() => void)[] | null = null;
  private requests: Countdown<() => void>[] = [];
  private firstWrites: (() => void)[] = [];
  private failures: Countdown<ExcelError>[] = [];

  limit(bytes: Partial<PayloadLimits>): void {
    this.limits = { ...this.limits, ...bytes };
  }

  loseSession(): void {
    this.session += 1;
  }

  beforeRequest(n: number, happen: () => void): void {
    this.requests.push({ left: n, then: happen });
  }

  beforeWrite(happen: () => void): void {
    this.firstWrites.push(happen);
  }

  missEvents(): void {
    this.missesEvents = true;
  }

  refuseUndo(): void {
    this.refusesUndo = true;
  }

  delay(milliseconds: number): void {
    this.latency = milliseconds;
  }

  hold(): () => void {
    this.held ??= [];
    return () => this.release();
  }

  failAtWrite(n: number, code: ExcelErrorCode, message = `It failed as it was told to: ${code}.`): void {
    this.failures.push({ left: n, then: new ExcelError(code, message) });
  }

  reset(): void {
    this.limits = usualLimits;
    this.missesEvents = false;
    this.refusesUndo = false;
    this.latency = 0;
    this.requests = [];
    this.firstWrites = [];
    this.failures = [];
    this.release();
  }

  /** A request is about to be done. */
  arrived({ writes }: { readonly writes: boolean }): void {
    const due = countDown(this.requests);
    if (writes) due.push(...this.firstWrites.splice(0));
    for (const happen of due) happen();
  }

  /** Something is about to be written. @throws ExcelError where it is to fail */
  writing(): void {
    const [failure] = countDown(this.failures);
    if (failure) throw failure;
  }

  /** Hands a message over: at a later turn of the event loop, and in the order given. */
  handOver(send: () => void): void {
    if (this.held) this.held.push(send);
    else setTimeout(send, this.latency);
  }

  private release(): void {
    const waiting = this.held ?? [];
    this.held = null;
    for (const send of waiting) this.handOver(send);
  }
}

/** What is due now; it is taken out of the list. */
function countDown<T>(list: Countdown<T>[]): T[] {
  for (const one of list) one.left -= 1;
  const due = list.filter(({ left }) => left <= 0);
  list.splice(0, list.length, ...list.filter(({ left }) => left > 0));
  return due.map(({ then }) => then);
}

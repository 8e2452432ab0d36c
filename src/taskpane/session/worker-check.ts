import type { CheckOptions } from '../../core/check-options';
import type { CheckResult } from '../../core/check-result';
import { Fault, type Problem } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { type CheckAnswer, isCheckAnswer } from './check-message';

/** What this needs of a worker. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

type Check = (snapshot: WorkbookSnapshot, options: CheckOptions) => Promise<CheckResult>;

interface Asker {
  readonly resolve: (result: CheckResult) => void;
  readonly reject: (reason: Fault) => void;
}

/**
 * Checks in a worker, which is started at once so that it is loaded by the time it is needed. Answers may come in
 * another order than asked: each goes to who asked. A worker that fails, also by never loading, is replaced with the
 * next check.
 */
export function checkInWorker(startWorker: () => CheckWorker): Check {
  const waiting = new Map<number, Asker>();
  let worker: CheckWorker | undefined = start();
  let lastId = 0;

  function start(): CheckWorker {
    const started = startWorker();
    started.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<unknown>;
      if (isCheckAnswer(data)) answer(data);
    });
    started.addEventListener('error', (event) => {
      // An error that tells nothing is no error of the worker's own: it never came.
      const isOwn = event instanceof ErrorEvent;
      fail(isOwn ? { code: 'unexpected', detail: event.message } : { code: 'rules-not-loaded' });
    });
    return started;
  }

  function answer(data: CheckAnswer): void {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asker?.resolve(data.result);
    else asker?.reject(new Fault(data.problem));
  }

  function fail(problem: Problem): void {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Fault(problem));
    waiting.clear();
  }

  return (snapshot, options) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker ??= start();
      worker.postMessage({ id, snapshot, options });
    });
}

import type { CheckOptions } from '../../core/check-options';
import type { CheckResult } from '../../core/check-result';
import { Fault } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { isCheckAnswer } from './check-message';

/** What this needs of a worker. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'addEventListener'>;

type Check = (snapshot: WorkbookSnapshot, options: CheckOptions) => Promise<CheckResult>;

/** Checks in a worker. Answers may come in another order than asked: each goes to who asked. */
export function checkInWorker(worker: CheckWorker): Check {
  const waiting = new Map<
    number,
    { resolve: (result: CheckResult) => void; reject: (reason: Error) => void }
  >();
  let lastId = 0;

  worker.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<unknown>;
    if (!isCheckAnswer(data)) return;
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asker?.resolve(data.result);
    else asker?.reject(new Fault(data.problem));
  });
  worker.addEventListener('error', (event) => {
    const detail = event instanceof ErrorEvent ? event.message : '';
    for (const { reject } of waiting.values()) reject(new Fault({ code: 'unexpected', detail }));
    waiting.clear();
  });

  return (snapshot, options) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, snapshot, options });
    });
}

import { Fault, type Problem } from '../../core/fault';
import { isAnswerTo, type PaperCall, type PaperCalls } from './paper-message';

/** What this needs of a worker. */
export type PaperWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Asks the worker for documents, and gets what it gives. @throws {Fault} what went wrong there */
export type PaperDesk = <C extends PaperCall>(
  call: C,
  ask: PaperCalls[C]['ask'],
) => Promise<PaperCalls[C]['give']>;

/**
 * The desk at which documents are made. The worker is started with the first question, since most visits make none; one
 * that fails, also by never loading, is replaced with the next.
 */
export function paperDesk(startWorker: () => PaperWorker): PaperDesk {
  const failing = new Set<(problem: Problem) => void>();
  const hearing = new Set<(data: unknown) => void>();
  let worker: PaperWorker | undefined;
  let lastId = 0;

  function start(): PaperWorker {
    const started = startWorker();
    started.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<unknown>;
      for (const hear of [...hearing]) hear(data);
    });
    started.addEventListener('error', (event) => {
      worker?.terminate();
      worker = undefined;
      // An error that tells nothing is no error of the worker's own: it never came.
      const problem: Problem =
        event instanceof ErrorEvent
          ? { code: 'unexpected', detail: event.message }
          : { code: 'documents-not-loaded' };
      for (const fail of [...failing]) fail(problem);
    });
    return started;
  }

  return (call, ask) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      const done = (): void => {
        hearing.delete(hear);
        failing.delete(fail);
      };
      const hear = (data: unknown): void => {
        if (!isAnswerTo(data, id, call)) return;
        done();
        if (data.ok) resolve(data.give);
        else reject(new Fault(data.problem));
      };
      const fail = (problem: Problem): void => {
        done();
        reject(new Fault(problem));
      };
      hearing.add(hear);
      failing.add(fail);
      worker ??= start();
      worker.postMessage({ id, call, ask });
    });
}

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Fault } from '../../core/fault';
import { JUNE_2022 } from '../../core/testing/june-2022';
import { checked, day, workbookOf } from '../../core/testing/programme-of';
import { type CheckWorker, checkInWorker } from './worker-check';

const snapshot = workbookOf(JUNE_2022);
const options = { today: day('2022-06-13') };
const june = checked(JUNE_2022);
const other = checked({ needs: JUNE_2022.needs.slice(0, 1) });

/** A worker that answers when the test says so. */
class WorkerDouble extends EventTarget implements CheckWorker {
  readonly asked: { readonly id: number }[] = [];
  readonly terminate = jest.fn();
  postMessage(request: { readonly id: number }): void {
    this.asked.push(request);
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function opened() {
  const workers: WorkerDouble[] = [];
  const check = checkInWorker(() => {
    const worker = new WorkerDouble();
    workers.push(worker);
    return worker;
  });
  return {
    check: () => check(snapshot, options),
    workers,
    worker: (at = 0) => {
      const worker = workers[at];
      if (!worker) throw new Error('no worker');
      return worker;
    },
  };
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('checking in a worker', () => {
  it('loads the worker before anything is asked of it', () => {
    expect(opened().workers).toHaveLength(1);
  });

  it('hands over the workbook and the day', () => {
    const { check, worker } = opened();
    void check();
    expect(worker().asked).toEqual([{ id: 1, snapshot, options }]);
  });

  it('gives each answer to who asked, in whatever order they come', async () => {
    const { check, worker } = opened();
    const [first, second] = [check(), check()];
    const [one, two] = worker().asked.map(({ id }) => id);
    worker().answer({ id: two, ok: true, result: other });
    worker().answer({ id: one, ok: true, result: june });
    expect(await first).toBe(june);
    expect(await second).toBe(other);
  });

  it('throws the fault that the worker tells of', async () => {
    const { check, worker } = opened();
    const asked = check();
    worker().answer({ id: 1, ok: false, problem: { code: 'no-needs-table', file: '' } });
    await expect(asked).rejects.toMatchObject({ problem: { code: 'no-needs-table' } });
    await expect(asked).rejects.toBeInstanceOf(Fault);
  });

  it.each([null, 'ready', { ok: true }, { id: 1, ok: 'yes' }, { id: 99, ok: true, result: other }])(
    'waits on when it hears %j',
    async (data) => {
      const { check, worker } = opened();
      const asked = check();
      worker().answer(data);
      worker().answer({ id: 1, ok: true, result: june });
      expect(await asked).toBe(june);
    },
  );

  it('tells everyone who waits when the worker fails, and begins anew with the next', async () => {
    const { check, worker, workers } = opened();
    const waiting = [check(), check()];
    worker().dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    for (const one of waiting) {
      await expect(one).rejects.toMatchObject({ problem: { code: 'unexpected', detail: 'out of memory' } });
    }
    expect(worker().terminate).toHaveBeenCalledTimes(1);
    const again = check();
    expect(workers).toHaveLength(2);
    worker(1).answer({ id: worker(1).asked[0]?.id, ok: true, result: june });
    expect(await again).toBe(june);
  });

  it('does not wait for a worker that failed before it was asked', async () => {
    const { check, worker, workers } = opened();
    worker().dispatchEvent(new Event('error'));
    const asked = check();
    expect(worker().asked).toEqual([]);
    expect(workers).toHaveLength(2);
    worker(1).dispatchEvent(new Event('error'));
    await expect(asked).rejects.toMatchObject({ problem: { code: 'rules-not-loaded' } });
  });
});

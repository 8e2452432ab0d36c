import { checkWorkbook } from '../../core/check';
import { Fault } from '../../core/fault';
import type { CheckAnswer, CheckRequest } from './check-message';

/** Runs the rules off the pane's own thread, so that it never freezes. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  postMessage(answerTo(data));
});

function answerTo({ id, snapshot, options }: CheckRequest): CheckAnswer {
  try {
    return { id, ok: true, result: checkWorkbook(snapshot, options) };
  } catch (error) {
    if (error instanceof Fault) return { id, ok: false, problem: error.problem };
    const detail = error instanceof Error ? error.message : String(error);
    return { id, ok: false, problem: { code: 'unexpected', detail } };
  }
}

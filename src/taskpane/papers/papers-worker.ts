import '../no-eval';
import type { PaperQuestion } from './paper-message';
import { PaperWork } from './paper-work';

/** Makes and compares documents off the pane's own thread, so that it never freezes. */
const work = new PaperWork();
addEventListener('message', ({ data }: MessageEvent<PaperQuestion>) => {
  void work.answer(data).then((answer) => postMessage(answer));
});

import { frameHistory } from '../../frames/frame-history';
import { historyData, numberData } from '../data';
import { defineRule } from '../define-rule';
import { askedChanges } from '../facts';

/** The need's frame has been changed before; the board should see that this is not the first time. */
export const repeatedChange = defineRule({
  id: 'frame/repeated-change',
  severity: 'warning',
  fix: null,
  *check({ programme, changes, meeting }) {
    for (const { change } of askedChanges(changes)) {
      const history = frameHistory(programme, change.need, meeting.day);
      const times = history.filter(({ kind }) => kind === 'change').length;
      if (times === 0) continue;
      yield {
        at: change.at,
        need: change.need,
        message: times === 1 ? 'once' : 'several',
        data: { times: numberData(times), history: historyData(history) },
      };
    }
  },
});

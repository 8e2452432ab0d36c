import { decidedFrames } from '../../frames/programme-effect';
import { minus } from '../../money/money';
import { economyOf } from '../../programme/meeting-date';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { isExplained } from './doubted-frames';

/** The sum of decided frames that Økonomi states is not the sum of those in the queue. */
export const framesSum = defineRule({
  id: 'budget/frames-sum',
  severity: 'error',
  fix: null,
  *check({ programme, meeting }) {
    const stated = economyOf(programme, meeting.day)?.decidedFrames;
    const sum = decidedFrames(programme, meeting.day);
    if (stated?.kind !== 'value' || !sum || stated.value === sum.value) return;
    if (isExplained(stated.value, sum.value, programme, meeting.day)) return;
    const data = moneyData({
      stated: stated.value,
      sum: sum.value,
      difference: minus(stated.value, sum.value),
    });
    yield { at: stated.at, need: null, message: 'mismatch', data };
  },
});

import { decidedFrames } from '../../frames/programme-effect';
import { minus } from '../../money/money';
import { economyOf } from '../../programme/meeting-date';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { suspectAmounts } from '../workbook/suspect-amounts';

/** The sum of decided frames that Økonomi states is not the sum of those in the queue. */
export const framesSum = defineRule({
  id: 'budget/frames-sum',
  severity: 'error',
  fix: null,
  *check({ programme, meeting }) {
    const stated = economyOf(programme, meeting.day)?.decidedFrames;
    const sum = decidedFrames(programme, meeting.day);
    // An amount in another unit is told of by itself.
    if (suspectAmounts(programme).length > 0) return;
    if (stated?.kind !== 'value' || !sum || stated.value === sum.value) return;
    const data = moneyData({
      stated: stated.value,
      sum: sum.value,
      difference: minus(stated.value, sum.value),
    });
    yield { at: stated.at, need: null, message: 'mismatch', data };
  },
});

import { valueOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { isSuspect } from '../workbook/suspect-amounts';

/** More is spent than the frame allows. A need that is stopped or turned down has no frame left to keep to. */
export const spentOverFrame = defineRule({
  id: 'frame/spent-over-frame',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const { id, phase, frame, spent } of programme.needs) {
      const phaseNow = valueOf(phase);
      const current = valueOf(frame);
      if (current === null || spent.kind !== 'value' || spent.value <= current) continue;
      if (isSuspect(programme, spent) || isSuspect(programme, frame)) continue;
      if (phaseNow === 'stopped' || phaseNow === 'rejected') continue;
      const data = moneyData({ spent: spent.value, current });
      yield { at: spent.at, need: valueOf(id), message: 'over', data };
    }
  },
});

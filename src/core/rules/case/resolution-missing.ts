import { isFilled } from '../../programme/reading';
import { defineRule } from '../define-rule';
import { isDeciding } from './case-texts';

/** The board is asked to decide, but not what. A case that has its resolution already is not asked about. */
export const resolutionMissing = defineRule({
  id: 'case/resolution-missing',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const row of programme.cases) {
      const { proposedResolution, resolution } = row;
      if (proposedResolution.kind !== 'empty' || isFilled(resolution) || isDeciding(row) !== true) continue;
      yield { at: proposedResolution.at, need: null, message: 'missing', data: {} };
    }
  },
});

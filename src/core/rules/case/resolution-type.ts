import { defineRule } from '../define-rule';
import { isDeciding } from './case-texts';

const DECIDES =
  /(?<!\p{L})(?:vedtar|vedtek|beslutter|avgjer|godkjenner|godkjenn|tilslutter|slutter seg|sluttar seg|tilrår|anbefaler|decides|approves|endorses|recommends)(?!\p{L})/iu;
const TAKES_NOTE =
  /(?<!\p{L})(?:tar|tek|takes)\s(?:\p{L}+\s){0,4}(?:til\s(?:orientering|etterretning|vitende)|note)(?!\p{L})|(?<!\p{L})takes note(?!\p{L})/iu;

/** A case for information whose resolution decides something, or a case for decision whose resolution only takes note. */
export const resolutionType = defineRule({
  id: 'case/resolution-type',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const row of programme.cases) {
      const { proposedResolution } = row;
      const deciding = isDeciding(row);
      if (proposedResolution.kind !== 'value' || deciding === null) continue;
      const { at, value } = proposedResolution;
      const [decides, takesNote] = [DECIDES.test(value), TAKES_NOTE.test(value)];
      if (!deciding && decides && !takesNote) yield { at, need: null, message: 'decides', data: {} };
      if (deciding && takesNote && !decides) yield { at, need: null, message: 'informs', data: {} };
    }
  },
});

import { wordCount } from '../../text/normalise';
import { valueOf } from '../../programme/reading';
import { needData, numberData, textData } from '../data';
import { defineRule, type Report, type RuleContext } from '../define-rule';
import { askedChanges, saysSomething } from '../facts';
import type { ChangeOfNeed } from '../../frames/frame-changes';
import { isBoilerplate, isTooShort, reasonKey } from './reason-quality';

/**
 * A reason that does not say what has changed since the estimate: nothing but empty phrases, too few words, or the same
 * text as another need's. One finding for each reason, the first that applies.
 */
export const reasonThin = defineRule({
  id: 'frame/reason-thin',
  severity: 'error',
  fix: null,
  *check(context) {
    const asked = askedChanges(context.changes);
    const firsts = new Map<string, number>();
    for (const changeOfNeed of asked) {
      const { reason } = changeOfNeed.row;
      if (reason.kind !== 'value' || !saysSomething(reason)) continue;
      const { need } = changeOfNeed.change;
      const key = reasonKey(reason.value);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, need);
      const report = thin(context, changeOfNeed, reason.value, first);
      if (report) yield { at: reason.at, need, ...report };
    }
  },
});

function thin(
  { thresholds }: RuleContext,
  { change, row }: ChangeOfNeed,
  text: string,
  first: number | undefined,
): Pick<Report, 'message' | 'data'> | null {
  if (isBoilerplate(text)) return { message: 'boilerplate', data: { found: textData(text) } };
  if (isTooShort(text, thresholds.reasonWords)) {
    const words = numberData(wordCount(text));
    return { message: 'short', data: { words, least: numberData(thresholds.reasonWords) } };
  }
  if (first === undefined || first === change.need || valueOf(row.reason) === null) return null;
  return { message: 'repeated', data: { other: needData(first) } };
}

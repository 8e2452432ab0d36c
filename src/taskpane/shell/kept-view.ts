import * as z from 'zod/mini';
import { isIsoDate } from '../../core/calendar/days';
import { ore } from '../../core/money/money';
import { SEVERITIES } from '../../core/rules/count-by-severity';
import { PLACES } from '../places';
import { KEPT_VIEW, type KeptView } from './keep-view';

const trialShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('left-out') }),
  z.strictObject({ kind: z.literal('frame'), proposed: z.pipe(z.int(), z.transform(ore)) }),
]);

const viewShape = z.object({
  workbook: z.string(),
  place: z.enum(PLACES),
  choice: z.strictObject({
    search: z.string(),
    severities: z.array(z.enum(SEVERITIES)),
    groupBy: z.enum(['severity', 'need']),
  }),
  whatIf: z.nullable(z.array(z.tuple([z.int(), trialShape]))),
  meeting: z.nullable(
    z.pipe(
      z.string(),
      z.transform((text) => (isIsoDate(text) ? text : null)),
    ),
  ),
});

/** What was shown of the workbook before the page was loaded anew; null of another workbook, or where it cannot be read. */
export function keptView(workbook: string): KeptView | null {
  const read = viewShape.safeParse(written()).data;
  if (!read || read.workbook !== workbook) return null;
  const { place, choice, whatIf, meeting } = read;
  return { place, choice, whatIf: whatIf && new Map(whatIf), meeting };
}

function written(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT_VIEW) ?? '');
  } catch {
    // Refused, or cut off: then there is nothing to go on from.
    return null;
  }
}

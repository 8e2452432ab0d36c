import * as z from 'zod/mini';
import { isIsoDate } from '../../core/calendar/days';
import { ore } from '../../core/money/money';
import { SEVERITIES } from '../../core/rules/count-by-severity';
import { contentShape } from '../../core/settings/acknowledgements';
import { PLACES } from '../places';
import type { WrittenBefore } from '../session/written-history';
import { KEPT_REASONS, KEPT_VIEW, KEPT_WRITTEN, type KeptView } from './keep-view';

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

const addressShape = z.strictObject({ sheet: z.string(), row: z.int(), column: z.int() });

const writtenShape = z.object({
  workbook: z.string(),
  written: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('cells'),
        edits: z.array(
          z.strictObject({
            address: addressShape,
            was: contentShape,
            to: contentShape,
            numberFormat: z.exactOptional(z.strictObject({ was: z.string(), to: z.string() })),
          }),
        ),
      }),
      z.strictObject({ kind: z.literal('settings'), was: z.optional(z.string()), to: z.string() }),
    ]),
  ),
});

const reasonsShape = z.object({
  workbook: z.string(),
  reasons: z.array(z.tuple([z.string(), z.string()])),
});

/** What was shown of the workbook before the page was loaded anew; null of another workbook, or where it cannot be read. */
export function keptView(workbook: string): KeptView | null {
  const read = viewShape.safeParse(kept(KEPT_VIEW)).data;
  if (!read || read.workbook !== workbook) return null;
  const { place, choice, whatIf, meeting } = read;
  return { place, choice, whatIf: whatIf && new Map(whatIf), meeting };
}

/** What was written into the workbook before that and can be taken back; none of another workbook. */
export function keptWritten(workbook: string): readonly WrittenBefore[] {
  const read = writtenShape.safeParse(kept(KEPT_WRITTEN)).data;
  return read?.workbook === workbook ? read.written : [];
}

/** What had been typed as reasons for accepting findings before that; nothing of another workbook. */
export function keptReasons(workbook: string): ReadonlyMap<string, string> {
  const read = reasonsShape.safeParse(kept(KEPT_REASONS)).data;
  return new Map(read?.workbook === workbook ? read.reasons : []);
}

function kept(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '');
  } catch {
    // Refused, or cut off: then there is nothing to go on from.
    return null;
  }
}

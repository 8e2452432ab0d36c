import * as z from 'zod';
import { isIsoDate } from '../../core/calendar/days';
import type { IsoDate, Period } from '../../core/calendar/iso-date';
import { ore } from '../../core/money/money';
import { MEETING_PAPERS } from '../../core/papers/paper';
import { LANGUAGES } from '../../locales/language';
import { FORMS, type FigureValue } from '../figure-value';
import { hashOf } from './hash';

/** The version of the format that is written here. */
export const PROVENANCE_VERSION = 1;

const day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value));
const period: z.ZodType<Period> = z.strictObject({ first: day, last: day });
const money = z
  .number()
  .refine(Number.isSafeInteger)
  .transform((amount) => ore(amount));
const figureValue: z.ZodType<FigureValue> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), value: money }),
  z.strictObject({ kind: z.literal('percent'), value: z.number() }),
  z.strictObject({ kind: z.literal('count'), value: z.number() }),
  z.strictObject({ kind: z.literal('period'), value: period }),
  z.strictObject({ kind: z.literal('day'), value: day }),
]);
const cells = z.array(z.string());

/** Where a document's figures come from, as it is kept in the document. Cells are written `Behovskø!H5`. */
const contentShape = z.object({
  version: z.literal(PROVENANCE_VERSION),
  request: z.union([
    z.strictObject({ kind: z.literal('memo'), case: z.string() }),
    z.strictObject({ kind: z.enum(MEETING_PAPERS) }),
  ]),
  language: z.enum(LANGUAGES),
  decimals: z.number().int().min(0).max(8),
  isDraft: z.boolean(),
  /** When it was made: `2022-06-01T08:00:00Z`; null when that was not told. */
  made: z.string().nullable(),
  /** The meeting's day where a person gave it. */
  meeting: day.nullable(),
  workbook: z.object({ name: z.string(), hash: z.string() }),
  rules: z.object({ count: z.number(), hash: z.string() }),
  /** Of the settings that say how a workbook is read; documents from before it was kept have none. */
  reading: z.string().optional(),
  template: z.object({ name: z.string(), hash: z.string() }),
  /** Errors that touched the document when it was made: rule and cell. */
  findings: z.array(z.object({ rule: z.string(), cell: z.string() })),
  acknowledged: z.array(z.object({ rule: z.string(), cell: z.string(), reason: z.string() })),
  figures: z.array(
    z.object({
      field: z.string(),
      value: figureValue,
      cells,
      /** The ways it is written in the document. */
      forms: z.array(z.object({ form: z.enum([...new Set(Object.values(FORMS).flat())]), text: z.string() })),
    }),
  ),
  texts: z.array(z.object({ field: z.string(), text: z.string(), pieces: z.array(z.string()), cells })),
  /** Places that were left to fill in, with the cells where it could have stood. */
  missing: z.array(z.object({ field: z.string(), cells })),
  /** The fields of the controls in the document's body, in their order. */
  controls: z.array(z.string()),
  charts: z.array(z.string()),
});

export type Provenance = z.infer<typeof contentShape>;

export const PROVENANCE_NAMESPACE = 'urn:saksklar:provenance';

/** The provenance as an XML part; `hash` tells whether anybody has changed it since. */
export function provenanceXml(provenance: Provenance): string {
  const json = JSON.stringify(provenance);
  const text = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<provenance xmlns="${PROVENANCE_NAMESPACE}" hash="${hashOf(json)}">${text}</provenance>`
  );
}

export type ReadProvenance =
  | { readonly kind: 'provenance'; readonly provenance: Provenance; readonly hash: string }
  /** Not one of ours. */
  | { readonly kind: 'none' }
  /** Ours, and changed or damaged since it was written. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'newer' };

/** Reads a custom XML part. Word and LibreOffice may write its root anew; the text is kept. */
export function readProvenance(xml: string): ReadProvenance {
  const root = /<(?:\w+:)?provenance\b([^>]*)>([^<]*)<\/(?:\w+:)?provenance>\s*$/.exec(xml);
  const [, attributes = '', text = ''] = root ?? [];
  if (!root || !attributes.includes(`"${PROVENANCE_NAMESPACE}"`)) return { kind: 'none' };
  const hash = /\shash="([0-9a-f]+)"/.exec(attributes)?.[1] ?? '';
  const json = unescaped(text);
  if (hashOf(json) !== hash) return { kind: 'changed' };
  const given = parsed(json);
  const version = z.object({ version: z.number() }).safeParse(given).data?.version ?? 0;
  if (version > PROVENANCE_VERSION) return { kind: 'newer' };
  const read = contentShape.safeParse(given);
  return read.success ? { kind: 'provenance', provenance: read.data, hash } : { kind: 'changed' };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Told as changed by the caller.
    return null;
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}

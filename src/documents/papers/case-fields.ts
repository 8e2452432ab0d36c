import type { CellText } from '../../core/papers/figure';
import type { Field, NamesIn } from '../fields/field';
import { type FieldRows, rows } from '../fields/field-values';
import { singleLine } from '../rich-text';

/** Between `[[#vedlegg]]` and `[[/vedlegg]]`. */
export const ATTACHMENT_FIELDS = [
  { name: 'vedleggsnavn', kind: 'text', about: 'Vedleggets navn' },
] as const satisfies readonly Field[];

/** Between `[[#vedtakspunkter]]` and `[[/vedtakspunkter]]`. */
export const POINT_FIELDS = [
  { name: 'punkt', kind: 'text', about: 'Punktets tekst' },
] as const satisfies readonly Field[];

export function attachmentRows(attachments: readonly CellText[]): FieldRows {
  return rows(
    attachments.map((name) => ({ vedleggsnavn: singleLine(name) }) satisfies Record<AttachmentName, unknown>),
  );
}

type AttachmentName = NamesIn<typeof ATTACHMENT_FIELDS>;

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import type { Paper } from '../../core/papers/paper';
import type { DocumentSource } from '../../documents';
import { type Language, LANGUAGES } from '../../locales/language';

/** All that a browser needs to make a document again by itself, with one of our own templates. */
export interface CarriedPaper {
  readonly paper: Paper;
  readonly source: DocumentSource;
  readonly language: Language;
  readonly draft: boolean;
  /** As `toISOString` has it. */
  readonly created: string;
}

/** In characters: what every system hands from one program to another as an address. */
const LONGEST = 8000;
/** In bytes, unpacked. A real one is a tenth of it. */
const LARGEST = 500_000;

const shape = z.object({
  paper: z.object({ kind: z.string(), meeting: z.object({}) }),
  source: z.object({ request: z.object({ kind: z.string() }), workbook: z.object({}) }),
  language: z.enum(LANGUAGES),
  draft: z.boolean(),
  created: z.string(),
});

/** The data as the end of an address, after `#`; null when it is too long. Nothing after `#` goes over the network. */
export function carried(data: CarriedPaper): string | null {
  const packed = deflateSync(strToU8(JSON.stringify(data)), { level: 9 });
  const text = btoa(strFromU8(packed, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return text.length > LONGEST ? null : text;
}

/** Reads it back; null when the address was cut, or is none of ours. */
export function uncarried(text: string): CarriedPaper | null {
  try {
    const packed = strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
    const data: unknown = JSON.parse(
      strFromU8(inflateSync(packed, { out: new Uint8Array(LARGEST) })).replace(/\0+$/, ''),
    );
    return isCarried(data) ? data : null;
  } catch {
    // Told by the page: the address is not whole.
    return null;
  }
}

/** Both ends are ours; what is not whole fails while the document is made, and is told there. */
function isCarried(data: unknown): data is CarriedPaper {
  return shape.safeParse(data).success;
}

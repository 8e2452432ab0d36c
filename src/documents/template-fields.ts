import type { DXT } from 'docxtemplater';
import { z } from 'zod';
import { fieldKey, KNOWN_NAMES } from './fields';
import { nearestName } from './nearest-name';

export type FieldFaultReason = 'unclosed' | 'unopened' | 'unknown' | 'outside' | 'loop' | 'other';

/** A fault in the fields of a template. `path` is the part of the template it stands in. */
export class TemplateFieldError extends Error {
  override readonly name = 'TemplateFieldError';

  constructor(
    readonly field: string,
    readonly path: string,
    readonly reason: FieldFaultReason,
    options?: { cause: unknown },
  ) {
    super(`${reason}: ${field} in ${path}`);
    if (options) Object.defineProperty(this, 'cause', { value: options.cause });
  }

  /** The known field nearest to an unknown one. */
  get nearest(): string | null {
    return this.reason === 'unknown' ? nearestName(this.field) : null;
  }
}

const docxtemplaterError = z.object({
  properties: z.object({
    id: z.string(),
    xtag: z.string().optional(),
    file: z.string().optional(),
    errors: z.array(z.unknown()).optional(),
  }),
});

/** Gathers the fields of a template while it is read, and the faults among them. */
export class TemplateFields {
  private readonly unknown: TemplateFieldError[] = [];
  private readonly withoutValue: TemplateFieldError[] = [];

  /** Sees every field when the template is read, whether or not it will be shown. */
  module(): DXT.Module {
    return {
      name: 'SaksklarTemplateFields',
      // The second argument holds the options, whatever the package's types say; loops call it for what is in them.
      postparse: (parts, options) => {
        this.look(parts, pathIn(options));
        return parts;
      },
    };
  }

  /** A field that is known, but has no value where it stands: it belongs within a list. */
  missing(part: DXT.Part): void {
    this.withoutValue.push(new TemplateFieldError(part.raw || part.value, '', 'outside'));
  }

  refuseUnknown(): void {
    const [first] = this.unknown;
    if (first) throw first;
  }

  refuseMissing(): void {
    const [first] = this.withoutValue;
    if (first) throw first;
  }

  /** Runs what may fail on the template's fields, and tells such a fault as ours. */
  guard<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw error instanceof TemplateFieldError ? error : fromDocxtemplater(error);
    }
  }

  private look(parts: readonly DXT.Part[], path: string): void {
    for (const part of parts) {
      if (part.type !== 'placeholder') continue;
      const isPlain = !part.module || part.module === 'loop';
      if (!isPlain || !KNOWN_NAMES.has(fieldKey(part.value))) {
        this.unknown.push(new TemplateFieldError(part.raw || part.value, path, 'unknown'));
      }
    }
  }
}

const partOptions = z.object({ filePath: z.string() });

function pathIn(options: unknown): string {
  return partOptions.safeParse(options).data?.filePath ?? '';
}

function fromDocxtemplater(error: unknown): unknown {
  const read = docxtemplaterError.safeParse(error).data?.properties;
  if (!read) return error;
  const [first] = read.errors ?? [];
  if (first !== undefined) return fromDocxtemplater(first);
  return new TemplateFieldError(read.xtag ?? '', read.file ?? '', reasonOf(read.id), { cause: error });
}

function reasonOf(id: string): FieldFaultReason {
  if (/^(?:unclosed|duplicate_open)_tag$/.test(id)) return 'unclosed';
  if (/^(?:unopened|duplicate_close)_tag$/.test(id)) return 'unopened';
  return /loop|closing_tag/.test(id) ? 'loop' : 'other';
}

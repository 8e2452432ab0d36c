import { jest } from '@jest/globals';
import type { Edit } from '../../core/workbook/edits';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { WriteResult } from '../../core/workbook/write-result';
import type { SessionParts } from '../session/session-parts';

/** A workbook that only remembers, with this in it until something else is put there. */
export function workbookDouble(snapshot: WorkbookSnapshot) {
  let changed = (_change: { readonly isOwn: boolean }): void => undefined;
  const reads: AbortSignal[] = [];
  const double = {
    snapshot,
    /** What a reading waits for. */
    pause: Promise.resolve(),
    reads,
    applied: [] as (readonly Edit[])[],
    refuses: (_edit: Edit): boolean => false,
    change: ({ isOwn } = { isOwn: false }) => changed({ isOwn }),
    async readSnapshot({ signal }: { readonly signal?: AbortSignal } = {}) {
      if (signal) reads.push(signal);
      await double.pause;
      signal?.throwIfAborted();
      return double.snapshot;
    },
    activeCell: () => Promise.resolve({ sheet: 'Ark', row: 2, column: 0 }),
    select: jest.fn<SessionParts['workbook']['select']>().mockResolvedValue(undefined),
    onChanged: jest.fn<SessionParts['workbook']['onChanged']>((listener) => {
      changed = listener;
      return Promise.resolve(() => Promise.resolve());
    }),
    isReadOnly: jest.fn<SessionParts['workbook']['isReadOnly']>().mockResolvedValue(false),
    openNew: jest.fn<SessionParts['workbook']['openNew']>().mockResolvedValue(undefined),
    writeSettings: jest.fn<SessionParts['workbook']['writeSettings']>(({ was, to }) => {
      if (was !== double.snapshot.settings) return Promise.resolve(false);
      double.snapshot = { ...double.snapshot, settings: to };
      return Promise.resolve(true);
    }),
    applyEnrichment: jest.fn<SessionParts['workbook']['applyEnrichment']>().mockResolvedValue(undefined),
    removeEnrichment: jest.fn<SessionParts['workbook']['removeEnrichment']>().mockResolvedValue(undefined),
    applyEdits(edits: readonly Edit[]): Promise<WriteResult> {
      double.applied.push(edits);
      return Promise.resolve({
        made: edits.filter((edit) => !double.refuses(edit)),
        refused: edits.filter(double.refuses).map((edit) => ({ edit, reason: 'changed' as const })),
      });
    },
  };
  return double;
}

import type { Sheet } from './sheet';

const kinds = { chart: '0002', conditionalFormat: '0003', comment: '0004' } as const;

/** An id for something on a sheet, told apart from those of other kinds and other sheets by its number. */
export const attachedId = (sheet: Sheet, kind: keyof typeof kinds, number: number): string =>
  `{00000000-${kinds[kind]}-${sheet.id.slice(10, 14)}-0000-${String(number).padStart(12, '0')}}`;

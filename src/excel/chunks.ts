import type { Area } from '../core/workbook/address';

/** A block of whole rows of one sheet's used range. `sheet` is its place in the workbook. */
export interface Chunk {
  readonly sheet: number;
  readonly area: Area;
}

/**
 * Cells asked for in one request. Excel refuses an answer over 5 MB (5 million cells long before that is never
 * reached here); four grids of 30,000 cells stay under it up to 170 bytes a cell, and a needs queue with long
 * reasons has some 80. A chunk that is refused all the same is halved by the reader.
 */
export const CELLS_PER_REQUEST = 30_000;

/** Cuts used ranges into requests of at most `limit` cells, several sheets together where they fit. */
export function planRequests(
  used: readonly (Area | null)[],
  limit: number = CELLS_PER_REQUEST,
): readonly (readonly Chunk[])[] {
  const requests: Chunk[][] = [];
  let open: Chunk[] = [];
  let room = limit;
  for (const [sheet, area] of used.entries()) {
    if (area === null) continue;
    const rowsPerChunk = Math.max(1, Math.floor(limit / area.columns));
    for (let done = 0; done < area.rows; done += rowsPerChunk) {
      const rows = Math.min(rowsPerChunk, area.rows - done);
      const cells = rows * area.columns;
      if (cells > room && open.length > 0) {
        requests.push(open);
        open = [];
        room = limit;
      }
      open.push({ sheet, area: { ...area, top: area.top + done, rows } });
      room -= cells;
    }
  }
  return open.length > 0 ? [...requests, open] : requests;
}

/** The same request as two smaller ones; null when it is a single row already. */
export function halve(request: readonly Chunk[]): readonly [readonly Chunk[], readonly Chunk[]] | null {
  const [first] = request;
  if (first === undefined) return null;
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const { sheet, area } = first;
  if (area.rows < 2) return null;
  const rows = Math.floor(area.rows / 2);
  return [
    [{ sheet, area: { ...area, rows } }],
    [{ sheet, area: { ...area, top: area.top + rows, rows: area.rows - rows } }],
  ];
}

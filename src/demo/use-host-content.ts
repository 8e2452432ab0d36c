import { useEffect, useReducer } from 'react';
import type { ExcelHost } from '../excel-host/host-api';

/** Milliseconds at rest before the cells are drawn anew after a mere move of the selection. */
const AT_REST = 300;

/**
 * Draws the component again after each change in the host, and gives another number when cells may have changed. The
 * host does not say what changed: where the selection has moved, that is taken to be all, and the cells are drawn
 * anew first when it has come to rest. Moving about is quick that way, and nothing is missed.
 */
export function useHostContent(host: ExcelHost): number {
  const [content, contentChanged] = useReducer((count: number) => count + 1, 0);
  const [, selectionMoved] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let place = placeOf(host);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.view.subscribe(() => {
      const now = placeOf(host);
      clearTimeout(timer);
      if (now === place) {
        contentChanged();
        return;
      }
      place = now;
      selectionMoved();
      timer = setTimeout(contentChanged, AT_REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host]);
  return content;
}

function placeOf({ view }: ExcelHost): string {
  return JSON.stringify([view.activeSheet, view.selection]);
}

import { undoGroupHeader } from '../protocol/messages';

/** What of the client library's `Excel` is touched here. */
export interface ExcelNamespace {
  run(...args: readonly unknown[]): Promise<unknown>;
}

interface Context {
  readonly requestHeaders: Record<string, string>;
}

/**
 * Makes `Excel.run({ mergeUndoGroup: true }, …)` mark its requests as one group. The client library of the npm package
 * knows the option in its types only.
 */
export function mergeUndoGroups(excel: ExcelNamespace): void {
  const run = excel.run.bind(excel);
  let last = 0;
  excel.run = (...args) => {
    const [options, batch] = args;
    if (!isMerging(options) || !isBatch(batch)) return run(...args);
    const group = String((last += 1));
    let used: Context | null = null;
    const marked = (context: Context): unknown => {
      used = context;
      context.requestHeaders[undoGroupHeader] = group;
      return batch(context);
    };
    const unmark = (): void => {
      // A context may be used again for another batch.
      if (used) used.requestHeaders[undoGroupHeader] = '';
    };
    const running = run(options, marked);
    running.then(unmark, unmark);
    return running;
  };
}

const isMerging = (options: unknown): boolean =>
  typeof options === 'object' &&
  options !== null &&
  'mergeUndoGroup' in options &&
  options.mergeUndoGroup === true;

const isBatch = (batch: unknown): batch is (context: Context) => unknown => typeof batch === 'function';

/** Who made a change. Neither is set for a person's own edit in this Excel. */
export interface WorkbookChange {
  /** Made by this add-in. */
  readonly isOwn: boolean;
  /** Made by a co-author elsewhere: refresh quietly, open nothing. */
  readonly isRemote: boolean;
}

/**
 * Calls `listener` after changes of cells, of sheets and of what is hidden. ExcelApi 1.14 does not tell of all that
 * can alter a snapshot (a sheet that is renamed, cells that are merged), and events can be missed: whoever hands a
 * result on reads again first.
 *
 * @returns the way to stop listening
 */
export async function watchChanges(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const tell = (source: string, triggerSource?: string): Promise<void> => {
    listener({ isOwn: triggerSource === 'ThisLocalAddin', isRemote: source === 'Remote' });
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const registered: { readonly context: OfficeExtension.ClientRequestContext; remove(): void }[] = [
      worksheets.onChanged.add((event) => tell(event.source, event.triggerSource)),
      worksheets.onAdded.add((event) => tell(event.source)),
      worksheets.onDeleted.add((event) => tell(event.source)),
      worksheets.onRowHiddenChanged.add((event) => tell(event.source)),
    ];
    await context.sync();
    return () =>
      Excel.run(context, async () => {
        for (const handler of registered) handler.remove();
        await context.sync();
      });
  });
}

/** What the ribbon's buttons do, beside opening the pane. */
export interface CommandActions {
  /** Checks the workbook, for the pane to show. */
  readonly checkNow: () => Promise<void>;
  /** Takes the marks off the cells; false when it could not be done, and the pane says why. */
  readonly removeMarks: () => Promise<boolean>;
  /** Goes to the case that the person is at, in the pane. */
  readonly goToMemo: () => Promise<void>;
}

/**
 * Ties the functions named in `manifest.xml` to the pane's session. They run in the shared runtime, so they work with the
 * pane closed. It is opened by those with something to show: first, so that a person sees that something happens.
 */
export function registerCommands({ checkNow, removeMarks, goToMemo }: CommandActions): void {
  associate('checkNow', async () => {
    await Office.addin.showAsTaskpane();
    await checkNow();
  });
  associate('makeMemo', async () => {
    await Office.addin.showAsTaskpane();
    await goToMemo();
  });
  associate('removeMarks', async () => {
    if (!(await removeMarks())) await Office.addin.showAsTaskpane();
  });
}

function associate(name: string, action: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run(action, event);
  });
}

/** Excel greys the button until it hears that the function is done, also when it failed. */
async function run(action: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await action();
  } finally {
    event.completed();
  }
}

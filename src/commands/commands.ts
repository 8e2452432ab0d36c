/** What the ribbon's buttons do, beside opening the pane. */
export interface CommandActions {
  readonly checkNow: () => Promise<void>;
}

/**
 * Ties the functions named in `manifest.xml` to the pane's session. They run in the shared runtime, so they work with the
 * pane closed; its result is there when it opens.
 */
export function registerCommands({ checkNow }: CommandActions): void {
  Office.actions.associate('checkNow', (event: Office.AddinCommands.Event) => {
    void run(checkNow, event);
  });
}

/** Excel greys the button until it hears that the function is done, also when it failed. */
async function run(action: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await action();
  } finally {
    event.completed();
  }
}

/** The settings kept in the workbook: JSON values by name. */
export interface SettingsStore {
  read(): Map<string, unknown>;
  replace(settings: ReadonlyMap<string, unknown>): void;
  /** Returns the way to stop. */
  onChanged(listener: () => void): () => void;
}

interface AsyncResult {
  readonly status: 'succeeded';
  readonly value: unknown;
}

type Callback = (result: AsyncResult) => void;
type Handler = (event: { readonly type: 'settingsChanged' }) => void;

/**
 * `Office.context.document.settings`: a copy of the workbook's settings, which reaches the workbook with `saveAsync`
 * and is read anew with `refreshAsync`.
 */
export function documentSettings(store: SettingsStore) {
  let copy = store.read();
  const handlers = new Set<Handler>();
  store.onChanged(() => {
    for (const handler of handlers) handler({ type: 'settingsChanged' });
  });
  const done = (callback: Callback | undefined, value: unknown = undefined): void => {
    setTimeout(() => callback?.({ status: 'succeeded', value }), 0);
  };
  const settings = {
    get: (name: string): unknown => copy.get(name) ?? null,
    set: (name: string, value: unknown): void => void copy.set(name, value),
    remove: (name: string): void => void copy.delete(name),
    saveAsync: (...args: unknown[]): void => {
      store.replace(new Map([...copy].map(([name, value]) => [name, toJson(value)])));
      done(callbackIn(args), settings);
    },
    refreshAsync: (callback?: Callback): void => {
      copy = store.read();
      done(callback, settings);
    },
    addHandlerAsync: (_type: string, handler: Handler, ...args: unknown[]): void => {
      handlers.add(handler);
      done(callbackIn(args));
    },
    removeHandlerAsync: (_type: string, ...args: unknown[]): void => {
      handlers.clear();
      done(callbackIn(args));
    },
  };
  return settings;
}

/** Only what JSON can say survives in a file. */
const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The callback comes last, after the options if there are any. */
function callbackIn(args: readonly unknown[]): Callback | undefined {
  const last = args.at(-1);
  return typeof last === 'function' ? (result) => void last(result) : undefined;
}

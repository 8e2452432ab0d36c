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
  const done = (callback: Callback | undefined, value?: unknown): void => {
    setTimeout(() => callback?.({ status: 'succeeded', value }), 0);
  };
  const settings = {
    get: (name: string): unknown => copy.get(name) ?? null,
    set: (name: string, value: unknown): void => void copy.set(name, value),
    remove: (name: string): void => void copy.delete(name),
    saveAsync: (options?: Callback | object, callback?: Callback): void => {
      store.replace(new Map([...copy].map(([name, value]) => [name, toJson(value)])));
      done(callback ?? callbackIn(options), settings);
    },
    refreshAsync: (callback?: Callback): void => {
      copy = store.read();
      done(callback, settings);
    },
    addHandlerAsync: (
      _type: string,
      handler: Handler,
      options?: Callback | object,
      callback?: Callback,
    ): void => {
      handlers.add(handler);
      done(callback ?? callbackIn(options));
    },
    removeHandlerAsync: (_type: string, options?: Callback | object, callback?: Callback): void => {
      handlers.clear();
      done(callback ?? callbackIn(options));
    },
  };
  return settings;
}

/** Only what JSON can say survives in a file. */
const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The callback may stand in the place of the options that come before it. */
const callbackIn = (options: Callback | object | undefined): Callback | undefined =>
  isCallback(options) ? options : undefined;

const isCallback = (options: unknown): options is Callback => typeof options === 'function';

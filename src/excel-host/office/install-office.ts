import type { ExcelHost } from '../host-api';
import { isSetSupported, type Profile } from '../registry/requirement-sets';
import { documentSettings, type SettingsStore } from './document-settings';
import { mergeUndoGroups, type ExcelNamespace } from './merge-undo-groups';

/** What an add-in's window needs of an embedded Excel. */
export interface OfficeHost extends Pick<ExcelHost, 'connect'> {
  readonly profile: Profile;
  readonly fileName: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly settings: SettingsStore;
}

/** Opened and closed panes are the surroundings' business; these are what an add-in may ask of them. */
export interface OfficeSurroundings {
  /** `Office.context.ui.openBrowserWindow`. */
  readonly openBrowserWindow?: (url: string) => void;
  /** `Office.addin.showAsTaskpane` and `hide`. */
  readonly showPane?: (visible: boolean) => void;
  /** `Office.context.officeTheme`; Excel on the web gives none. */
  readonly theme?: OfficeTheme;
  /** Where the add-in thinks it runs; by default PC for LTSC 2021 and OfficeOnline for Microsoft 365. */
  readonly platform?: 'PC' | 'Mac' | 'OfficeOnline';
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme?: boolean;
}

/** An add-in's window with an embedded Excel behind it. */
export interface OfficeInstallation {
  /** What a ribbon button does: runs the function that the add-in associated with this id. False when there is none. */
  runAction(id: string): boolean;
  /** Tells the add-in's listeners that the person opened or closed the pane. */
  paneShown(visible: boolean): void;
  close(): void;
}

/** What Microsoft's client library leaves in a window, as far as it is touched here. */
interface ClientWindow {
  OSF: Record<string, unknown>;
  Office: Record<string, unknown>;
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
  Excel: ExcelNamespace;
  history: Record<string, unknown>;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

type VisibilityListener = (event: { readonly visibilityMode: 'Taskpane' | 'Hidden' }) => void;

/**
 * Connects an add-in's window to an embedded Excel. Microsoft's client library (`excel-web-16.00.js`) has been loaded
 * in it before, or is given as `script`. What Microsoft's loader `office.js` would have added for a real Excel is
 * added here: `Office.onReady`, `Office.context`, actions and pane visibility, and the missing `history.pushState`.
 */
export function installOffice(
  window: object,
  host: OfficeHost,
  surroundings: OfficeSurroundings = {},
  script?: string,
): OfficeInstallation {
  if (script !== undefined && isEvaluating(window)) window.eval(script);
  const client = requireClient(window);
  const actions = new Map<string, (event: { completed(): void }) => void>();
  const listeners = new Set<VisibilityListener>();

  const bridge: Bridge = { sendMessageToHost: (message) => connection.send(message) };
  const connection = host.connect((message) => bridge.onMessageFromHost?.(message));
  client.OfficeExtension.HostBridge.init(bridge);

  mergeUndoGroups(client.Excel);

  client.history['pushState'] = null;
  client.history['replaceState'] = null;
  const context = contextOf(host, surroundings);
  // `Office.context` reads this; in a real Excel the loader makes it.
  client.OSF['_OfficeAppFactory'] = { getContext: () => context };

  const paneShown = (visible: boolean): void => {
    for (const listener of listeners) listener({ visibilityMode: visible ? 'Taskpane' : 'Hidden' });
  };
  const show = (visible: boolean) => (): Promise<void> => {
    surroundings.showPane?.(visible);
    paneShown(visible);
    return Promise.resolve();
  };
  Object.assign(client.Office, {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    onReady: (ready?: (info: { host: string; platform: string }) => void) => {
      const info = { host: context.host, platform: context.platform };
      return Promise.resolve(info).then((value) => {
        ready?.(value);
        return value;
      });
    },
    addin: {
      showAsTaskpane: show(true),
      hide: show(false),
      getStartupBehavior: () => Promise.resolve('None'),
      onVisibilityModeChanged: (listener: VisibilityListener) => {
        listeners.add(listener);
        return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
      },
    },
    actions: {
      associate: (id: string, action: (event: { completed(): void }) => void) => void actions.set(id, action),
    },
  });

  return {
    runAction(id) {
      const action = actions.get(id);
      action?.({ completed: () => undefined });
      return action !== undefined;
    },
    paneShown,
    close: () => connection.close(),
  };
}

function contextOf(host: OfficeHost, { openBrowserWindow, theme, platform }: OfficeSurroundings) {
  const runsOn = platform ?? (host.profile === 'ltsc-2021' ? 'PC' : 'OfficeOnline');
  return {
    host: 'Excel',
    platform: runsOn,
    displayLanguage: host.displayLanguage,
    contentLanguage: host.contentLanguage,
    officeTheme: theme,
    diagnostics: { host: 'Excel', platform: runsOn, version: versions[host.profile] },
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        isSetSupported(host.profile, name, version === undefined ? undefined : String(version)),
    },
    document: { settings: documentSettings(host.settings), url: host.fileName },
    ui: {
      openBrowserWindow: (url: string) => {
        openBrowserWindow?.(url);
      },
    },
  };
}

const versions = { 'ltsc-2021': '16.0.14332.20000', 'microsoft-365': '16.0.18500.10000' } as const;

const isEvaluating = (window: object): window is { eval(script: string): unknown } =>
  'eval' in window && typeof window.eval === 'function';

/** @throws when Microsoft's client library has not been loaded in the window */
function requireClient(window: object): ClientWindow {
  if (!isClientWindow(window)) throw new Error("Microsoft's client library is not loaded in this window");
  return window;
}

const isClientWindow = (window: object): window is ClientWindow =>
  'OSF' in window &&
  'Office' in window &&
  'Excel' in window &&
  'OfficeExtension' in window &&
  'history' in window;

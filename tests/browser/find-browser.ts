import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Quiet: no first-run page, no update, nothing fetched that the tests did not ask for; letters drawn alike everywhere. */
const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // Each page has a window, and each window what pops up below its address line: twice the work of the page itself. The
  // others are what playwright turns off in the same way; of two lists the last counts.
  `--disable-features=${[
    ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
    ...[
      'AimEnabled',
      'AvoidUnnecessaryBeforeUnloadCheckSync',
      'DestroyProfileOnBrowserClose',
      'HttpsUpgrades',
    ],
    ...['LensOverlay', 'MediaRouter', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
    ...['ThirdPartyStoragePartitioning', 'Translate'],
  ].join(',')}`,
];

/**
 * The browser for the tests: `CHROME_PATH`, else an installed Chromium, Chrome or Edge, else the one that npm brought.
 * `SAKSKLAR_BROWSER=bundled` asks for the last at once.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const given = env['CHROME_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH names a file that is not there: ${given}`);
    return { executablePath: given, args: ARGS };
  }
  const installed =
    env['SAKSKLAR_BROWSER'] === 'bundled' ? undefined : installedPaths(env).find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: ARGS };
  const { default: bundled } = await import('@sparticuz/chromium');
  return { executablePath: await bundled.executablePath(), args: ARGS };
}

function installedPaths(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Chromium', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ],
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ];
}

import { chromium } from 'playwright-core';
import { createServer, type Plugin } from 'vite';
import { findBrowser } from './find-browser';
import { BROWSER_ENDPOINT, running, SERVER_ADDRESS } from './running';

/** Nothing changes while the tests run: a page that is opened anew needs not ask for a thousand files again. */
const keptByBrowsers: Plugin = {
  name: 'saksklar:kept-by-browsers',
  configureServer({ middlewares }) {
    middlewares.use((_request, response, next) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        set(name, name.toLowerCase() === 'cache-control' ? 'max-age=3600' : value);
      next();
    });
  },
};

/** Starts one browser and the development server for all browser tests. */
export default async function setup(): Promise<void> {
  const { executablePath, args } = await findBrowser();
  running.browser = await chromium.launchServer({ executablePath, args: [...args] });
  process.env[BROWSER_ENDPOINT] = running.browser.wsEndpoint();

  running.server = await createServer({
    configLoader: 'runner',
    // Apart from a server that a person may have running.
    cacheDir: '.cache/browser-tests',
    // A package that was not used in the last run would else be found half way, and its pages loaded anew.
    optimizeDeps: { force: true },
    logLevel: 'error',
    clearScreen: false,
    plugins: [keptByBrowsers],
    server: { port: 0, watch: null },
  });
  await running.server.listen();
  const address = running.server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The development server gave no local address.');
  process.env[SERVER_ADDRESS] = address;
}

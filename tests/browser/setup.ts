import { chromium } from 'playwright-core';
import { openDemoSite } from '../../scripts/vite/demo-site';
import { findBrowser } from './find-browser';
import { BROWSER_ENDPOINT, running, SITE_ADDRESS } from './running';

/** Starts one browser and builds and serves one demo for all browser tests. */
export default async function setup(): Promise<void> {
  const { executablePath, args } = await findBrowser();
  running.browser = await chromium.launchServer({ executablePath, args: [...args] });
  process.env[BROWSER_ENDPOINT] = running.browser.wsEndpoint();
  running.site = await openDemoSite();
  process.env[SITE_ADDRESS] = running.site.address;
}

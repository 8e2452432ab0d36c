import type { BrowserServer } from 'playwright-core';
import type { DemoSite } from '../../scripts/vite/demo-site';

/** What `setup.ts` started and `teardown.ts` stops; both run in the same process. */
export const running: { browser?: BrowserServer; site?: DemoSite } = {};

/** Names of the environment variables by which the tests, in other processes, find what is running. */
export const BROWSER_ENDPOINT = 'SAKSKLAR_TEST_BROWSER';
export const SITE_ADDRESS = 'SAKSKLAR_TEST_SITE';

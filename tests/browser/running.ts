import type { BrowserServer } from 'playwright-core';
import type { ViteDevServer } from 'vite';

/** What `setup.ts` started and `teardown.ts` stops; both run in the same process. */
export const running: { browser?: BrowserServer; server?: ViteDevServer } = {};

/** Names of the environment variables by which the tests, in other processes, find what is running. */
export const BROWSER_ENDPOINT = 'SAKSKLAR_TEST_BROWSER';
export const SERVER_ADDRESS = 'SAKSKLAR_TEST_SERVER';

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import nb from '../../src/locales/nb';
import { closeBrowser, connectBrowser, watchFaults } from './harness';

jest.setTimeout(120_000);

let server: ChildProcess;
let address: string;
beforeAll(async () => {
  // What `npm start` runs, on a port of its own.
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  server = spawn(process.execPath, [vite, '--configLoader', 'runner', '--port', '0'], {
    env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1' },
  });
  address = await new Promise<string>((found, failed) => {
    let told = '';
    const hear = (text: Buffer): void => {
      told += text.toString();
      const at = /http:\/\/localhost:\d+\//.exec(told)?.[0];
      if (at !== undefined) found(at);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => failed(new Error(`It ended before it gave an address: ${told}`)));
  });
});
afterAll(async () => {
  await closeBrowser();
  server.kill();
});

describe('npm start', () => {
  it('shows the sample and the pane, in which a memo is made', async () => {
    const page = await (await connectBrowser()).newPage();
    const faults = watchFaults(page);
    await page.goto(address);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('tab', { name: nb.pane.places.cases }).click();
    await pane.locator('[data-case="17/22"] .card-actions button').first().click();
    await pane.locator('a[download]').first().waitFor();
    await page.close();
    expect(faults).toEqual([]);
  });
});

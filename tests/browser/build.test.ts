import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { closeBrowser, connectBrowser, watchFaults } from './harness';

jest.setTimeout(120_000);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let folder: string;
let files: readonly string[];
let server: Server;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saksklar-build-'));
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    SAKSKLAR_URL: 'https://intranett.example.no/saksklar',
  };
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--configLoader', 'runner', '--outDir', folder],
    {
      env: environment,
    },
  );
  files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  // Below a folder of its own, as on an intranet's server.
  server = createServer((request, response) => {
    const path =
      decodeURI(request.url ?? '')
        .replace(/^\/saksklar\//, '')
        .split('?')[0] ?? '';
    readFile(join(folder, path)).then(
      (body) =>
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  address = `http://127.0.0.1:${at.port}/saksklar/`;
});

afterAll(async () => {
  await closeBrowser();
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true });
});

describe('the build', () => {
  it('has the page, the manifest for the given address, icons, help and templates', async () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'taskpane.html',
        'manifest.xml',
        'assets/icons/icon-32.png',
        'assets/help.html',
      ]),
    );
    expect(files.some((file) => /^assets\/templates\/.+\.docx$/.test(file))).toBe(true);
    const manifest = await readFile(join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('https://intranett.example.no/saksklar/taskpane.html');
    expect(manifest).not.toContain('localhost');
  });

  it("holds neither Microsoft's library nor the demo nor the embedded Excel", async () => {
    expect(files.filter((file) => /demo|sample|excel-web|bridge/i.test(file))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      expect([file, /HostBridge|saksklarDemo|_OfficeAppFactory/.test(text)]).toEqual([file, false]);
      expect((await stat(path)).size).toBeLessThan(1_500_000);
    }
  });

  it('loads below a folder, with nothing missing and within its content security policy', async () => {
    const page = await (await connectBrowser()).newPage();
    const faults = watchFaults(page);
    // Microsoft's address is not asked: an Office that never gets ready stands in for it.
    await page.route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'window.Office = { onReady: () => new Promise(() => {}) };',
      }),
    );
    await page.goto(`${address}taskpane.html`, { waitUntil: 'networkidle' });
    expect(await page.title()).toBe('Saksklar');
    expect(faults).toEqual([]);
    await page.close();
  });
});

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

/** The demo on this machine, until it is closed. */
export interface DemoSite {
  /** Ends with `/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds the demo, minified as the deployed pane is, and serves it. A page is then a dozen files, and there as soon as it
 * is asked for, where the development server of `npm start` hands out a thousand one by one.
 */
export async function openDemoSite(): Promise<DemoSite> {
  const outDir = await mkdtemp(join(tmpdir(), 'saksklar-demo-'));
  const common = { configLoader: 'runner', mode: 'demo', logLevel: 'error', clearScreen: false } as const;
  await build({ ...common, build: { outDir, emptyOutDir: true } });
  await cp('assets', join(outDir, 'assets'), { recursive: true });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server of the demo gave no local address.');
  return {
    address,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

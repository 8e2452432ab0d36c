/** Bundles the command line for Node into dist-cli/bin/main.js, which package.json names as `saksklar`. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { build } from 'vite';

const packageFile = new URL('../package.json', import.meta.url);
const { engines } = z
  .object({ engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(await readFile(packageFile, 'utf8')));
const oldestNode = /\d+(?:\.\d+)*/.exec(engines.node)?.[0];
if (oldestNode === undefined) throw new Error('package.json names no Node version.');

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  // Everything is bundled, so that an installed `saksklar` needs only Node and the assets.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli/bin',
    emptyOutDir: true,
    target: `node${oldestNode}`,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
  },
});

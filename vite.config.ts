import { readFileSync } from 'node:fs';
import { defineConfig, type ServerOptions } from 'vite';
import { demoPage } from './scripts/vite/demo-page';
import { deployedFiles } from './scripts/vite/deployed-files';
import { firstViewWeight } from './scripts/vite/first-view';

/**
 * `npm start` serves the demo; mode `excel` serves the pane to a real Excel, as deployed; `npm run build` builds it. Mode
 * `demo` builds the demo, for the tests and the gallery (`scripts/vite/demo-site.ts`).
 * Without React's hot reloading, which needs inline scripts: the pane's Content-Security-Policy is the same everywhere.
 */
export default defineConfig(({ mode, command }) => ({
  base: mode === 'demo' ? '/' : './',
  plugins: isOfDemo(mode, command) ? [demoPage()] : [deployedFiles(), firstViewWeight()],
  ...(mode === 'excel' && { server: excelServer() }),
  optimizeDeps: {
    entries: ['taskpane.html', 'src/demo/index.html', 'src/demo/pane-bridge.ts', 'src/**/*worker.ts'],
  },
  worker: { format: 'es' },
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [...['taskpane.html', 'paper.html'], mode === 'demo' ? 'src/demo/index.html' : 'contract.html'],
      // Some packages mark files for React's servers ("use client"); there is none here.
      onLog(level, log, tell) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
}));

function isOfDemo(mode: string, command: 'build' | 'serve'): boolean {
  return mode === 'demo' || (command === 'serve' && mode !== 'excel');
}

/** Excel loads add-ins over https only, and from the address in manifest.xml. */
function excelServer(): ServerOptions {
  const cert = process.env['SAKSKLAR_CERT'];
  const key = process.env['SAKSKLAR_KEY'];
  if (cert === undefined || key === undefined) {
    throw new Error(
      'Set SAKSKLAR_CERT and SAKSKLAR_KEY to the files of a certificate for localhost that this machine trusts.',
    );
  }
  return {
    https: { cert: readFileSync(cert), key: readFileSync(key) },
    port: 3000,
    strictPort: true,
  };
}

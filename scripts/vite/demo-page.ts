import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import type { Connect, Plugin } from 'vite';

const OFFICE_TAG = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const LIBRARY_PATH = '/office-js/excel-web.js';
const LIBRARY_FILE = '@microsoft/office-js/dist/excel-web-16.00.js';

/**
 * What makes the demo: `/` is the spreadsheet, and the task pane page gets Microsoft's client library from
 * node_modules, wired to the embedded Excel, in the place of the one Microsoft serves. All else of the pane's page is as
 * deployed. For `npm start` and for the tests alone: nothing of this is in what `npm run build` makes.
 */
export function demoPage(): Plugin {
  return {
    name: 'saksklar:demo-page',
    configureServer: ({ middlewares }) => void middlewares.use(pageAndLibrary),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(pageAndLibrary),
    transformIndexHtml: {
      order: 'pre',
      handler(html, { path }) {
        if (!path.endsWith('/taskpane.html')) return html;
        if (!html.includes(OFFICE_TAG)) throw new Error(`taskpane.html no longer holds ${OFFICE_TAG}`);
        return html.replace(
          OFFICE_TAG,
          `<script src="${LIBRARY_PATH}"></script><script type="module" src="/src/demo/pane-bridge.ts"></script>`,
        );
      },
    },
  };
}

const library = createRequire(import.meta.url).resolve(LIBRARY_FILE);

const pageAndLibrary: Connect.NextHandleFunction = (request, response, next) => {
  const path = request.url?.split('?')[0];
  if (path === '/' || path === '/index.html') request.url = '/src/demo/index.html';
  if (path !== LIBRARY_PATH) {
    next();
    return;
  }
  response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  response.setHeader('Cache-Control', 'max-age=3600');
  createReadStream(library).on('error', next).pipe(response);
};

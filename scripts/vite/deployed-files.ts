import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { contractManifest, manifestFor } from '../manifest';

/**
 * Puts what is served beside the pages into the build: the manifests (for the address in `SAKSKLAR_URL`, else as in the
 * repository), the icons, the help page and the document templates, at the same paths as in the repository.
 */
export function deployedFiles(): Plugin {
  let root = '';
  return {
    name: 'saksklar:deployed-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const fileName of filesUnder(root, 'assets').filter(isDeployed)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, fileName)) });
      }
      const inRepository = readFileSync(join(root, 'manifest.xml'), 'utf8');
      const address = process.env['SAKSKLAR_URL'];
      const manifest = address === undefined ? inRepository : manifestFor(inRepository, address);
      this.emitFile({ type: 'asset', fileName: 'manifest.xml', source: manifest });
      this.emitFile({ type: 'asset', fileName: 'manifest-contract.xml', source: contractManifest(manifest) });
    },
  };
}

function isDeployed(path: string): boolean {
  return /\.(png|html|docx)$/.test(path);
}

/** Paths below `folder`, from `root`, with `/` on every system. */
function filesUnder(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
}

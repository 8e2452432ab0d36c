import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What this needs to know of a file of the build. */
export interface BuiltFile {
  readonly fileName: string;
  /** Of scripts only. */
  readonly code?: string;
  /** The module that the script was made for. */
  readonly facadeModuleId?: string | null;
  /** The scripts that it cannot run without. */
  readonly imports?: readonly string[];
}

/** A script of the first view and what it weighs, in bytes as sent. */
export interface WeighedScript {
  readonly fileName: string;
  readonly gzip: number;
}

/** The most that the pane's first view may load, in bytes of gzip. */
export const FIRST_VIEW_LIMIT = 150_000;

const ENTRY = /\/taskpane\.html$|\/src\/taskpane\/main\.tsx$/;
const TEXTS = /\/src\/locales\/(?:nb|nn|en)\/index\.ts$/;

/**
 * Measures what the pane loads before it shows anything: its page's script, all that this cannot run without, and the
 * texts of one language, the heaviest. Tells it, and fails the build above the limit. What runs beside it, as the worker
 * with the rules, and what the first view does not wait for, is not in it.
 */
export function firstViewWeight(limit = FIRST_VIEW_LIMIT): Plugin {
  return {
    name: 'saksklar:first-view',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const scripts = firstView(Object.values(bundle));
        const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0);
        const heaviest = scripts.toSorted((a, b) => b.gzip - a.gzip).slice(0, 3);
        const told = `The first view is ${kilobytes(total)} of script (gzip), of ${kilobytes(limit)} at most: ${heaviest
          .map(({ fileName, gzip }) => `${fileName} ${kilobytes(gzip)}`)
          .join(', ')}${scripts.length > heaviest.length ? ' …' : ''}`;
        if (total > limit) this.error(told);
        // Vite prints its own lines beside; through the hook's own log this one would look like a warning.
        process.stdout.write(`${told}\n`);
      },
    },
  };
}

/** The scripts of the first view. @throws Error when the build has no pane, or no texts */
export function firstView(files: readonly BuiltFile[]): readonly WeighedScript[] {
  const scripts = new Map(files.filter(isScript).map((file) => [file.fileName, file]));
  const madeFor = (module: RegExp): readonly Script[] =>
    [...scripts.values()].filter(({ facadeModuleId }) =>
      module.test((facadeModuleId ?? '').replaceAll('\\', '/')),
    );
  const [entry] = madeFor(ENTRY);
  const texts = madeFor(TEXTS);
  if (!entry || texts.length === 0)
    throw new Error('The build has no script for the pane, or none for its texts.');
  const weighed = texts
    .map((one) => [...needed([entry, one], scripts)].map(weigh))
    .map((all) => ({ all, total: all.reduce((sum, { gzip }) => sum + gzip, 0) }));
  return weighed.reduce((a, b) => (b.total > a.total ? b : a)).all;
}

type Script = BuiltFile & { readonly code: string };

function isScript(file: BuiltFile): file is Script {
  return typeof file.code === 'string';
}

/** The scripts with all that they import, each once. */
function needed(from: readonly Script[], scripts: ReadonlyMap<string, Script>): ReadonlySet<Script> {
  const found = new Set<Script>();
  const add = (script: Script): void => {
    if (found.has(script)) return;
    found.add(script);
    for (const name of script.imports ?? []) {
      const imported = scripts.get(name);
      if (imported) add(imported);
    }
  };
  from.forEach(add);
  return found;
}

function weigh({ fileName, code }: Script): WeighedScript {
  return { fileName, gzip: gzipSync(code).length };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

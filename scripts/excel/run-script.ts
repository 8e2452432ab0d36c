import { Console } from 'node:console';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type EmbeddedExcel, installOffice } from '../../src/excel-host';
import type { CompiledScript } from './compile-script';
import { describeError, isError } from './describe-error';

const clientLibrary = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');

/**
 * Runs a script in a window with Microsoft's client library and the embedded Excel behind it, its console on ours.
 * Resolves when the script's own last line is done; what it started and did not wait for goes on. Errors that come
 * where nobody waits for them (in a timer) are given to `onStrayError`.
 */
export async function runScript(
  script: CompiledScript,
  host: EmbeddedExcel,
  onStrayError: (error: unknown) => void,
): Promise<void> {
  const virtualConsole = new VirtualConsole();
  virtualConsole.forwardTo(scriptConsole(script), { jsdomErrors: 'none' });
  virtualConsole.on('jsdomError', ({ cause, message }) => onStrayError(cause ?? new Error(message)));
  const dom = new JSDOM('<!doctype html><body></body>', {
    url: 'https://localhost/',
    runScripts: 'outside-only',
    virtualConsole,
  });
  installOffice(dom.window, host, {}, await readFile(clientLibrary, 'utf8'));
  const { file: filename, code } = script;
  await new Script(code, { filename }).runInContext(dom.getInternalVMContext());
}

/** Prints what a script can know of an object: of Excel's its loaded values, of an error no stack. */
function scriptConsole(script: CompiledScript): Console {
  const console = new Console(process.stdout, process.stderr);
  const printed = (value: unknown): unknown => {
    if (isError(value)) return describeError(value, script);
    return isExcelObject(value) ? value.toJSON() : value;
  };
  const { log, error, table } = console;
  const toOut = (...values: unknown[]): void => log(...values.map(printed));
  const toErr = (...values: unknown[]): void => error(...values.map(printed));
  return Object.assign(console, {
    log: toOut,
    info: toOut,
    debug: toOut,
    warn: toErr,
    error: toErr,
    table: (value: unknown, columns?: string[]) => table(printed(value), columns),
  });
}

const isExcelObject = (value: unknown): value is { toJSON(): unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'context' in value &&
  'toJSON' in value &&
  typeof value.toJSON === 'function';

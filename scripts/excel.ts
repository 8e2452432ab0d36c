/** Runs an Office.js script on the embedded Excel: `npm run --silent excel -- SCRIPT.ts`. See docs/excel-host.md. */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../src/core/fault';
import { createExcelHost, type EmbeddedExcel } from '../src/excel-host';
import { describeProblem } from '../src/locales/describe-problem';
import { loadTexts } from '../src/locales/texts';
import { createWorkbook } from '../src/xlsx';
import { compileScript, type CompiledScript, ScriptFault } from './excel/compile-script';
import { describeError } from './excel/describe-error';
import { type ExcelArguments, readArguments } from './excel/read-arguments';
import { runScript } from './excel/run-script';
import { UsageFault } from './usage-fault';

/** npm changes to the project's folder; what was typed is relative to where it was typed. */
const folder =
  process.env['npm_lifecycle_event'] === 'excel' ? (process.env['INIT_CWD'] ?? '.') : process.cwd();

try {
  const args = readArguments(process.argv.slice(2));
  const source = (await fileAt(args.script)).toString('utf8');
  const host = await open(args);
  start(source, host, args);
} catch (error) {
  await refuse(error);
}

/** From here on an error is the script's. The process ends when nothing is left to wait for, as in Node. */
function start(source: string, host: EmbeddedExcel, { script: name, save }: ExcelArguments): void {
  let script: CompiledScript = { file: path.basename(name), code: '', place: () => '' };
  let isDone = false;
  const fail = (error: unknown): void => {
    process.exitCode = 1;
    process.stderr.write(`${describeError(error, script)}\n`);
  };
  process.on('unhandledRejection', fail);
  process.once('beforeExit', () => {
    if (!isDone) fail(new ScriptFault(`${script.file}: waits for something that never comes.`));
    if (save === undefined || process.exitCode === 1) return;
    try {
      writeFileSync(path.resolve(folder, save), host.save());
    } catch (error) {
      void refuse(new Fault({ code: 'output-not-writable', path: save }, { cause: error }));
    }
  });
  const run = async (): Promise<void> => {
    try {
      script = compileScript(source, script.file);
      await runScript(script, host, fail);
    } catch (error) {
      fail(error);
    }
    isDone = true;
  };
  void run();
}

async function open({ workbook, profile, culture }: ExcelArguments): Promise<EmbeddedExcel> {
  if (workbook === undefined) return createExcelHost(emptyWorkbook(culture), { profile, culture });
  return createExcelHost(await fileAt(workbook), { file: path.basename(workbook), profile, culture });
}

function emptyWorkbook(language: string): Uint8Array {
  return createWorkbook({
    title: '',
    language,
    creator: '',
    created: new Date().toISOString().replace(/\.\d+/, ''),
    sheets: [{ name: 'Sheet1', rows: [] }],
  });
}

async function fileAt(name: string): Promise<Buffer> {
  try {
    return await readFile(path.resolve(folder, name));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Fault(
      { code: isMissing ? 'file-not-found' : 'file-not-readable', file: name },
      { cause: error },
    );
  }
}

/** It could not even be tried: one line, and 2. */
async function refuse(error: unknown): Promise<void> {
  process.exitCode = 2;
  process.stderr.write(`excel: ${await reason(error)}\n`);
}

async function reason(error: unknown): Promise<string> {
  if (error instanceof UsageFault) return error.message;
  if (error instanceof Fault) return describeProblem(error.problem, await loadTexts('en'));
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

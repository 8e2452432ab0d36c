import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { isoDate } from '../../core/calendar/days';
import type { ExitCode } from '../io';
import { run } from '../run';

export const SAMPLE = readFileSync('assets/sample.xlsx');

interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** For each test of the file a folder of its own, with the sample in it as bok.xlsx, and the command line there. */
export function cliInFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'saksklar-'));
    writeFileSync(join(folder, 'bok.xlsx'), SAMPLE);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function saksklar(...argv: readonly string[]): Promise<Ran> {
    const today = isoDate(2022, 6, 1);
    if (!today) throw new Error('no day');
    let out = '';
    let err = '';
    const code = await run(argv, {
      folder,
      today,
      now: '2022-06-01T08:00:00.000Z',
      out: (text) => (out += text),
      err: (text) => (err += text),
    });
    return { code, out, err };
  }

  /** Exit 2, nothing on standard output, and one whole sentence on standard error. */
  async function expectRefused(...argv: readonly string[]): Promise<string> {
    const { code, out, err } = await saksklar(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^saksklar: \S[^\n]{15,}\.\n$/);
    expect(err).not.toMatch(/\bat \S+:\d+|Error:|undefined|\[object/);
    return err;
  }

  return { folder: () => folder, saksklar, expectRefused };
}

#!/usr/bin/env node
import { isoDate } from '../core/calendar/days';
import type { IsoDate } from '../core/calendar/iso-date';
import { Fault } from '../core/fault';
import { explain, run } from './run';

const argv = process.argv.slice(2);

let handedOver = true;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, as in `| head`, closes the pipe: that is no fault of ours or theirs.
  if (error.code === 'EPIPE' || !handedOver) return;
  handedOver = false;
  process.exitCode = 2;
  const fault = new Fault({ code: 'output-not-writable', path: 'stdout' }, { cause: error });
  void explain(argv, fault).then((text) => process.stderr.write(text));
});
// There is nowhere left to tell of it.
process.stderr.on('error', () => undefined);

const code = await run(argv, {
  folder: process.cwd(),
  today: today(),
  now: new Date().toISOString(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
// Not `process.exit`, which would cut off output still on its way.
process.exitCode ??= code;

/** The day where the person is. */
function today(): IsoDate {
  const now = new Date();
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new Error('The clock of this machine shows no day.');
  return day;
}

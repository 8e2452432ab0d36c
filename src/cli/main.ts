#!/usr/bin/env node
import { isoDate } from '../core/calendar/days';
import type { IsoDate } from '../core/calendar/iso-date';
import { run } from './run';

// A reader that has seen enough, as in `| head`, closes the pipe: that is no fault of ours or theirs.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Not `process.exit`, which would cut off output still on its way.
process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  today: today(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

/** The day where the person is. */
function today(): IsoDate {
  const now = new Date();
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new Error('The clock of this machine shows no day.');
  return day;
}

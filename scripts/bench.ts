/** Compares with a floor or a peer in the same run and prints ratios. Exits with 1 when a ratio is above its bound. */
import { batch } from './bench/batch';
import { checking } from './bench/checking';
import { choosing } from './bench/choosing';
import { memo } from './bench/memo';
import { print, type Comparison } from './bench/measure';
import { reading } from './bench/reading';
import { traffic } from './bench/traffic';

const comparisons: Comparison[] = [];
for (const benchmark of [reading, checking, choosing, memo, batch, traffic])
  comparisons.push(...(await benchmark()));
process.stdout.write(print(comparisons));
if (comparisons.some(({ ratio, bound }) => ratio > bound)) process.exitCode = 1;

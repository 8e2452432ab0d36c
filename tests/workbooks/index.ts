import { readFileSync } from 'node:fs';
import { canonicalTables } from './canonical-tables';
import { englishKroner } from './english-kroner';
import { nynorskThousands } from './nynorsk-thousands';
import { plainRanges } from './plain-ranges';

/** Correct workbooks with the reference case, each laid out in its own way. */
export const CORRECT_WORKBOOKS: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['canonical tables', canonicalTables],
  ['plain ranges', plainRanges],
  ['nynorsk, in thousands', nynorskThousands],
  ['English, in kroner', englishKroner],
];

export const SAMPLE: readonly [name: string, make: () => Uint8Array] = [
  'the sample',
  () => new Uint8Array(readFileSync('assets/sample.xlsx')),
];

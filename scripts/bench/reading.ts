import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { largeWorkbook } from './large-workbook';
import { compareTimes, type Comparison, timeBoth } from './measure';

/** Reading a file into a snapshot, against unzipping it and gathering the texts of its sheets with the same parsers. */
export async function reading(): Promise<readonly Comparison[]> {
  const files: readonly (readonly [name: string, bytes: Uint8Array, rounds: number])[] = [
    ['read the sample', new Uint8Array(await readFile('assets/sample.xlsx')), 40],
    ['read 3,000 needs', largeWorkbook(3000), 7],
  ];
  return files.map(([name, bytes, rounds]) =>
    compareTimes(
      name,
      'bare fflate + saxes',
      4,
      timeBoth(
        () => toSnapshot(readWorkbook(bytes, name)),
        () => bareRead(bytes),
        rounds,
      ),
    ),
  );
}

/** The values of all cells, in a list: what any reader must do at least. */
function bareRead(bytes: Uint8Array): number {
  const parts = unzipSync(bytes);
  const decoder = new TextDecoder();
  let kept = 0;
  for (const [path, content] of Object.entries(parts)) {
    if (!/^xl\/(?:worksheets\/[^/]+|sharedStrings)\.xml$/.test(path)) continue;
    const values: string[] = [];
    let text = '';
    const parser = new SaxesParser({ xmlns: false });
    parser.on('text', (part) => (text += part));
    parser.on('closetag', ({ name }) => {
      if (name === 'v' || name === 't' || name === 'f') values.push(text);
      text = '';
    });
    parser.write(decoder.decode(content)).close();
    kept += values.length;
  }
  return kept;
}

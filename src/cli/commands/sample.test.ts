import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cliInFolder, SAMPLE } from '../testing/cli-in-folder';

const { folder, saksklar, expectRefused } = cliInFolder();

describe('sample', () => {
  it('writes the sample workbook', async () => {
    const { code, out } = await saksklar('sample', 'eksempel.xlsx');
    expect({ code, out }).toEqual({ code: 0, out: 'eksempel.xlsx\n' });
    expect(readFileSync(join(folder(), 'eksempel.xlsx')).equals(SAMPLE)).toBe(true);
  });

  it('refuses a place that is not there', async () => {
    await expectRefused('sample', 'mangler/eksempel.xlsx');
    expect(readdirSync(folder())).toEqual(['bok.xlsx']);
  });
});

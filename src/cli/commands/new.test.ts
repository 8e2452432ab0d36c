import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../xlsx';
import { cliInFolder } from '../testing/cli-in-folder';

const { folder, saksklar, expectRefused } = cliInFolder();

describe('new', () => {
  it('writes an empty workbook in the language asked for', async () => {
    expect(await saksklar('new', 'ny.xlsx', '--lang', 'en')).toEqual({ code: 0, out: 'ny.xlsx\n', err: '' });
    const file = readWorkbook(readFileSync(join(folder(), 'ny.xlsx')), 'ny.xlsx');
    expect(file.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Needs queue', 'Economy', 'Cases']);
    expect(await saksklar('check', 'ny.xlsx')).toMatchObject({ code: 0 });
  });

  it('refuses without a file to write, and a place that is not there', async () => {
    await expectRefused('new');
    await expectRefused('new', 'mangler/ny.xlsx');
    expect(readdirSync(folder())).toEqual(['bok.xlsx']);
  });
});

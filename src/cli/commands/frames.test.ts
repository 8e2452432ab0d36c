import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { cliInFolder } from '../testing/cli-in-folder';
import { faultyWorkbook } from '../testing/faulty-workbook';

const programmeSchema = z.looseObject({
  needs: z.array(z.looseObject({ id: z.number() })),
  programme: z.looseObject({ frames: z.unknown() }),
});

const { folder, saksklar, expectRefused } = cliInFolder();

describe('frames', () => {
  it('gives the published figures exactly', async () => {
    const { code, out, err } = await saksklar('frames', 'bok.xlsx', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      assumption: expect.stringContaining('Prognosen følger rammen'),
      needs: [
        {
          id: 20,
          name: 'Tillitsanker, del 1',
          current: 4.8,
          change: 2,
          proposed: 6.8,
          percent: 41.7,
          deadline: { from: '2022-04-30', to: '2022-12-31', months: 8 },
        },
        {
          id: 23,
          name: 'Prøvesvar i kjernejournal',
          current: 8.1,
          change: 3.3,
          proposed: 11.4,
          percent: 40.7,
          deadline: { from: '2022-09-30', to: '2022-12-31', months: 3 },
        },
      ],
      programme: {
        year: 2022,
        allocation: 170,
        frames: { before: 119, after: 124.3 },
        forecast: { before: 116, after: 121.3 },
        spent: 40,
        remaining: 76,
        available: { before: 54, after: 48.7 },
      },
    });
  });

  it('says so where no column is read in which a change could stand', async () => {
    const headers = ['Ny ramme (MNOK)', 'Endring (MNOK)', 'Ny frist'];
    const columns = headers.map((header) => ({ table: 'needs', header, field: null }));
    writeFileSync(join(folder(), 'valg.json'), JSON.stringify({ version: 1, columns }));
    const { out } = await saksklar('frames', 'bok.xlsx', '--settings', 'valg.json');
    expect(out).toContain('Ingen kolonne er lest som Ny ramme, Endring eller Ny frist');
    columns.pop();
    writeFileSync(join(folder(), 'valg.json'), JSON.stringify({ version: 1, columns }));
    const read = await saksklar('frames', 'bok.xlsx', '--settings', 'valg.json');
    expect(read.out).not.toContain('Ingen kolonne');
  });

  it('tries other frames, with the changes that are chosen', async () => {
    const tried = await saksklar('frames', 'bok.xlsx', '--json', '--set', '20=7,25', '--set', '#23=11');
    expect(programmeSchema.parse(JSON.parse(tried.out))).toMatchObject({
      needs: [
        { id: 20, proposed: 7.25, change: 2.45, percent: 51 },
        { id: 23, proposed: 11 },
      ],
      programme: { frames: { before: 119, after: 124.35 }, available: { after: 48.65 } },
    });
    const { out } = await saksklar('frames', 'bok.xlsx', '--json', '--only', '20', '--set', '20=7,25');
    expect(JSON.parse(out)).toMatchObject({
      needs: [{ id: 20 }],
      programme: { available: { after: 51.55 } },
    });
  });

  it('refuses to try what is no amount, and of a need that proposes nothing', async () => {
    expect(await expectRefused('frames', 'bok.xlsx', '--set', '20=mye')).toMatch(/20=mye/);
    expect(await expectRefused('frames', 'bok.xlsx', '--set', '7')).toMatch(/--set 20=7,25/);
    expect(await expectRefused('frames', 'bok.xlsx', '--set', '1=7')).toMatch(/#1\b/);
    expect(await expectRefused('frames', 'bok.xlsx', '--only', '20', '--set', '23=7')).toMatch(/#23/);
  });

  it('reckons with some changes alone', async () => {
    const { out } = await saksklar('frames', 'bok.xlsx', '--json', '--only', '#23');
    const { needs, programme } = programmeSchema.parse(JSON.parse(out));
    expect(needs.map(({ id }) => id)).toEqual([23]);
    expect(programme.frames).toEqual({ before: 119, after: 122.3 });
  });

  it.each(['3', '99', '20,99', 'alle', '', '-'])('refuses --only %j', async (only) => {
    await expectRefused('frames', 'bok.xlsx', `--only=${only}`);
  });

  it('writes a table for people', async () => {
    const { out } = await saksklar('frames', 'bok.xlsx');
    expect(out).toContain('Alle beløp i MNOK.');
    expect(out).toMatch(
      /#23\s+Prøvesvar i kjernejournal\s+8,1\s+\+3,3\s+11,4\s+40,7\s+september 2022\s+desember 2022\s+3/,
    );
    expect(out).toMatch(/Sum besluttede rammer\s+119,0\s+124,3/);
    expect(out).toContain('Prognosen følger rammen');
  });

  it('exits with 1 when a change cannot be computed, and says null for what is not known', async () => {
    writeFileSync(join(folder(), 'feil.xlsx'), faultyWorkbook());
    const { code, out } = await saksklar('frames', 'feil.xlsx', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      assumption: expect.any(String),
      needs: [
        expect.objectContaining({ id: 1, current: 4, change: 1, proposed: 5, percent: 25 }),
        {
          id: 2,
          name: 'Register',
          current: 3,
          change: null,
          proposed: null,
          percent: null,
          deadline: { from: null, to: null, months: null },
        },
      ],
      programme: null,
    });
    expect((await saksklar('frames', 'feil.xlsx')).out).toMatch(/#2\s+Register\s+3,0\s+\?\s+\?\s+\?/);
    expect((await saksklar('frames', 'feil.xlsx', '--only', '1')).code).toBe(0);
  });
});

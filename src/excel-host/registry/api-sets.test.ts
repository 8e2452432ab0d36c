import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf } from '../create-excel-host';
import { failureOf } from '../testing/failure';
import { workbookFile } from '../testing/workbooks';
import { laterSets } from './later-members';
import { camelCase } from './lookup';
import { registry } from './registry';
import { compareVersions, type Profile } from './requirement-sets';

const declarations = readFileSync(path.join('node_modules', '@types', 'office-js', 'index.d.ts'), 'utf8');

/** `Range.values` → `1.1`: the requirement set in which Microsoft's types place each member. */
const documented = new Map(
  excelClasses().flatMap(([className, body]) =>
    [...body.matchAll(/\[Api set: ExcelApi ([\d.]+)(?:(?!\*\/)[\s\S])*\*\/\s+(?:readonly )?(\w+)/g)].map(
      ([, version = '', name = '']) => [`${className}.${name}`, version] as const,
    ),
  ),
);

function excelClasses(): (readonly [className: string, body: string])[] {
  const start = declarations.indexOf('declare namespace Excel {');
  const end = declarations.indexOf('\n}\n', start);
  return declarations
    .slice(start, end)
    .split(/^ {4}(?=class |interface |enum |type |namespace |function |var )/m)
    .flatMap((text) => {
      const name = /^class (\w+)/.exec(text)?.[1];
      return name === undefined ? [] : [[name, text] as const];
    });
}

const members = Object.entries(registry).flatMap(([className, { since, members }]) =>
  Object.entries<{ readonly since: string }>(members).flatMap(([name, member]) =>
    name.startsWith('_')
      ? []
      : [
          {
            label: `${className}.${camelCase(name)}`,
            version: [since, member.since].sort(compareVersions).at(-1) ?? '',
          },
        ],
  ),
);

const isLater = (version: string | undefined): boolean => compareVersions(version ?? '', '1.14') > 0;

describe('what came after Excel 2021', () => {
  it('is what Microsoft’s types say', () => {
    const later = [...documented].filter(([, version]) => isLater(version));
    expect(later.length).toBeGreaterThan(80);
    expect(new Map(laterSets)).toEqual(new Map(later));
  });

  it('is in the registry with its requirement set', () => {
    const later = members.filter(({ label, version }) => isLater(version) || laterSets.has(label));
    expect(later.map(({ label, version }) => [label, version])).toEqual(
      later.map(({ label }) => [label, laterSets.get(label)]),
    );
  });

  it('is not there, whether or not the host has it', async () => {
    const file = workbookFile({ Behovskø: [[20, 4.8]] });
    const ask = (profile: Profile) =>
      openExcel(hostOf(file, () => new Uint8Array(), { profile })).Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Behovskø').getRange('A1').load('valuesAsJson');
        await context.sync();
      });
    const refusal = await failureOf(ask('ltsc-2021'));
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Range.load']);
    expect(refusal.message).toContain('Range.valuesAsJson is part of ExcelApi 1.16');
    expect((await failureOf(ask('microsoft-365'))).code).toBe('NotImplemented');
  });
});

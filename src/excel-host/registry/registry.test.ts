import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { registryTable } from '../testing/registry-table';
import { camelCase } from './lookup';
import { registry } from './registry';
import { compareVersions } from './requirement-sets';

const library = readFileSync(
  path.join('node_modules', '@microsoft', 'office-js', 'dist', 'excel-web-16.00.debug.js'),
  'utf8',
);

/** Which requirement set a member is of, as the client library says where it would check it. */
const versions = new Map(
  [...library.matchAll(/_throwIfApiNotSupported\("([\w.]+)", _defaultApiSetName, "([\d.]+)"/g)].map(
    ([, member = '', version = '']) => [member, version],
  ),
);

const members = Object.entries(registry).flatMap(([className, declaration]) =>
  Object.entries<{ readonly since: string }>(declaration.members).map(([name, member]) => ({
    label: `${className}.${name.startsWith('_') ? name : camelCase(name)}`,
    version: [declaration.since, member.since].sort(compareVersions).at(-1) ?? '',
  })),
);

describe('the registry', () => {
  it('gives each member the requirement set that the client library has for it', () => {
    const ours = members.filter(({ label }) => versions.has(label));
    expect(ours.length).toBeGreaterThan(80);
    expect(ours.map(({ label, version }) => [label, version])).toEqual(
      ours.map(({ label }) => [label, versions.get(label)]),
    );
  });

  it('has no member that the client library does not know', () => {
    const unknown = members.filter(({ label }) => {
      const [className = '', name = ''] = label.split('.');
      const property = `defineProperty(${className}.prototype, "${name}"`;
      return !library.includes(property) && !library.includes(`${className}.prototype.${name} = `);
    });
    expect(unknown).toEqual([]);
  });

  it('is what docs/excel-host.md says', () => {
    const lines = readFileSync(path.join('docs', 'excel-host.md'), 'utf8').split('\n');
    const documented = lines
      .filter((line) => /^\| [A-Z]\w+ +\|/.test(line))
      .map((line) => line.replace(/ +\|/g, ' |').replace(/\| +/g, '| '))
      .filter((line) => !line.startsWith('| Class '));
    expect(documented).toEqual(registryTable());
  });
});

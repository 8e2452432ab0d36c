import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { registryTable } from '../src/excel-host/testing/registry-table';

/** Writes the parts of docs/ that follow from the code: the table of what the embedded Excel has. */
const path = 'docs/excel-host.md';
const lines = readFileSync(path, 'utf8').split('\n');
const header = lines.findIndex((line) => line.startsWith('| Class '));
const length = lines.slice(header).findIndex((line) => !line.startsWith('|'));
lines.splice(header + 2, length - 2, ...registryTable());
const options = await resolveConfig(path);
writeFileSync(path, await format(lines.join('\n'), { ...options, filepath: path }));

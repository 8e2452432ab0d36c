/** Writes the parts of docs/ that follow from the code: what the embedded Excel has, the rules' index, the fields. */
import { readFileSync } from 'node:fs';
import { registryTable } from '../src/excel-host/testing/registry-table';
import { fieldReference } from '../src/documents/fields/field-reference';
import { ruleIndex } from './docs/rule-index';
import { writeFormatted } from './write-formatted';

const path = 'docs/excel-host.md';
const lines = readFileSync(path, 'utf8').split('\n');
const header = lines.findIndex((line) => line.startsWith('| Class '));
const length = lines.slice(header).findIndex((line) => !line.startsWith('|'));
lines.splice(header + 2, length - 2, ...registryTable());
await writeFormatted(path, lines.join('\n'));
await writeFormatted('docs/rules/README.md', ruleIndex());

const templates = 'docs/templates.md';
const [before = ''] = readFileSync(templates, 'utf8').split('## Feltene\n');
await writeFormatted(templates, `${before}## Feltene\n\n${fieldReference()}\n`);

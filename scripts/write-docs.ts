/**
 * Writes the parts of docs/ that follow from the code: what the embedded Excel has, the rules' index, the tables and fields
 * of settings, the fields of templates.
 */
import { readFileSync } from 'node:fs';
import { registryTable } from '../src/excel-host/testing/registry-table';
import { fieldReference } from '../src/documents/fields/field-reference';
import { columnList } from './docs/column-list';
import { ruleIndex } from './docs/rule-index';
import { writeFormatted } from './write-formatted';

const path = 'docs/excel-host.md';
const lines = readFileSync(path, 'utf8').split('\n');
const header = lines.findIndex((line) => line.startsWith('| Class '));
const length = lines.slice(header).findIndex((line) => !line.startsWith('|'));
lines.splice(header + 2, length - 2, ...registryTable());
await writeFormatted(path, lines.join('\n'));
await writeFormatted('docs/rules/README.md', ruleIndex());

const settings = 'docs/settings.md';
const [above = ''] = readFileSync(settings, 'utf8').split('## Tabellene og feltene\n');
await writeFormatted(settings, `${above}## Tabellene og feltene\n\n${columnList()}\n`);

const templates = 'docs/templates.md';
const [before = ''] = readFileSync(templates, 'utf8').split('## Feltene\n');
await writeFormatted(templates, `${before}## Feltene\n\n${fieldReference()}\n`);

import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { OWN_COLUMN_NAMES } from '../../src/core/enrichment/own-names';
import { THRESHOLD_NAMES, THRESHOLD_SETTINGS } from '../../src/core/rules/thresholds';
import { readSettings } from '../../src/core/settings/settings';

const page = readFileSync('docs/settings.md', 'utf8');

it('the page on settings has an example that is right, and names all there is', () => {
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(readSettings(example)).toMatchObject({ kind: 'settings' });
  for (const name of [...THRESHOLD_NAMES, ...OWN_COLUMN_NAMES]) expect(page).toContain(`\`${name}\``);
  for (const { least, most } of Object.values(THRESHOLD_SETTINGS))
    expect(page).toContain(`fra ${String(least).replace('.', ',')} til ${most}`);
});

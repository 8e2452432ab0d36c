import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { OWN_COLUMN_NAMES } from '../../src/core/enrichment/own-names';
import { THRESHOLD_NAMES, THRESHOLD_SETTINGS } from '../../src/core/rules/thresholds';
import { readSettings } from '../../src/core/settings/read-settings';
import { readSettingsSheets } from '../../src/core/settings/settings-sheet';
import { THRESHOLD_WORDS, VOCABULARY_WORDS } from '../../src/core/settings/settings-words';
import { snapshotOf } from '../../src/core/testing/snapshot-of';
import { VOCABULARY_NAMES } from '../../src/core/vocabulary/vocabularies';

const page = readFileSync('docs/settings.md', 'utf8');

it('the page on settings has an example that is right, and names all there is', () => {
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(readSettings(example)).toMatchObject({ kind: 'settings' });
  for (const name of [...THRESHOLD_NAMES, ...OWN_COLUMN_NAMES]) expect(page).toContain(`\`${name}\``);
  for (const { least, most } of Object.values(THRESHOLD_SETTINGS))
    expect(page).toContain(`fra ${String(least).replace('.', ',')} til ${most}`);
});

it('the page on settings has a sheet that is right, and names every vocabulary', () => {
  const rows = [
    ...page.matchAll(
      /^\| (Innstilling|Kontroll|Grense|Kolonne|Enhet|Ord|Saksnummer|Tabell) +\| (.*?) +\| (.*?) +\|/gm,
    ),
  ].map(([, kind = '', name = '', value = '']) => [kind, name.replaceAll('`', ''), value]);
  expect(rows).toHaveLength(8);
  const { settings, mistakes } = readSettingsSheets(snapshotOf({ Innstillinger: rows }));
  expect(mistakes).toEqual([]);
  expect(settings).toMatchObject({ thresholds: { largeChangeTenths: 400 } });
  for (const { words } of [...VOCABULARY_WORDS.entries, ...THRESHOLD_WORDS.entries])
    expect(page).toContain(words.nb);
  for (const name of VOCABULARY_NAMES) expect(page).toContain(`\`${name}\``);
});

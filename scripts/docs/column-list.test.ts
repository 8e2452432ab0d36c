import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { columnList } from './column-list';

it('stands in docs/settings.md as it is now: `npm run docs`', () => {
  expect(readFileSync('docs/settings.md', 'utf8')).toContain(columnList());
  expect(columnList()).toContain('`frame` Ramme');
});

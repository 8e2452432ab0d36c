import { equal } from '../assert';
import type { Bench } from '../bench';
import { method, property, type ContractCase } from '../contract-case';

/** Keeps a setting for the case; gives its key. */
async function setting(bench: Bench, value: unknown): Promise<string> {
  const key = bench.unique('Innstilling');
  bench.afterwards(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(key);
    await context.sync();
    if (!kept.isNullObject) kept.delete();
  });
  await bench.run((_, { workbook }) => void workbook.settings.add(key, value));
  return key;
}

export const settings: readonly ContractCase[] = [
  {
    name: 'a setting is kept in the workbook, as JSON',
    cites: property('Setting', 'value'),
    async run(bench) {
      const value = { språk: 'nb', kolonner: [1, 2], tom: null };
      const key = await setting(bench, value);
      const kept = await bench.run((_, { workbook }) => workbook.settings.getItem(key).load('key,value'));
      equal([kept.key, kept.value], [key, value]);
    },
  },
  {
    name: 'adding a setting that is there changes it',
    cites: method('SettingCollection', 'add'),
    async run(bench) {
      const key = await setting(bench, 1);
      const kept = await bench.run((_, { workbook }) => {
        workbook.settings.add(key, 2);
        return workbook.settings.getItem(key).load('value');
      });
      equal(kept.value, 2);
    },
  },
  {
    name: 'a deleted setting is a null object',
    cites: method('SettingCollection', 'getItemOrNullObject'),
    async run(bench) {
      const key = await setting(bench, 1);
      const [before, after] = await bench.run((_, { workbook }) => {
        const there = workbook.settings.getItemOrNullObject(key).load('value');
        workbook.settings.getItem(key).delete();
        return [there, workbook.settings.getItemOrNullObject(key)] as const;
      });
      equal([before.value, after.isNullObject], [1, true]);
    },
  },
];

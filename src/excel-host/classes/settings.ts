import { itemNotFound } from '../errors';
import type { Workbook } from '../model/workbook';
import { membersOf, noArguments, type ClassDeclaration } from '../registry/declare';
import { object, type HostObject } from '../registry/targets';
import { z } from '../schema';

const { value, writable, act } = membersOf<'Setting'>();

export const settingClass: ClassDeclaration<'Setting'> = {
  since: '1.4',
  identity: { property: '_Id', of: ({ key }) => key },
  members: {
    Key: value(({ key }) => key),
    Value: writable(
      ({ workbook, key }) => workbook.settings.get(key),
      z.unknown(),
      ({ workbook, key }, given) => setSetting(workbook, key, given),
    ),
    Delete: act(noArguments, ({ workbook, key }) => removeSetting(workbook, key)),
  },
};

const settings = membersOf<'SettingCollection'>();

export const settingCollectionClass: ClassDeclaration<'SettingCollection'> = {
  since: '1.4',
  collection: {
    items: (workbook) => [...workbook.settings.keys()].map((key) => object('Setting', { workbook, key })),
    item: (workbook, key) => {
      if (!workbook.settings.has(String(key))) throw itemNotFound(`setting ${String(key)}`);
      return object('Setting', { workbook, key: String(key) });
    },
  },
  members: {
    Add: settings.find(z.tuple([z.string().min(1), z.unknown()]), (workbook, [key, given]) => {
      setSetting(workbook, key, given);
      return object('Setting', { workbook, key });
    }),
    GetCount: settings.ask(noArguments, (workbook) => workbook.settings.size),
    GetItemOrNullObject: settings.find(z.tuple([z.string()]), (workbook, [key]): HostObject | null =>
      workbook.settings.has(key) ? object('Setting', { workbook, key }) : null,
    ),
  },
};

function setSetting(workbook: Workbook, key: string, value: unknown): void {
  workbook.settings.set(key, value);
  workbook.tell({ kind: 'settings-changed' });
}

function removeSetting(workbook: Workbook, key: string): void {
  workbook.settings.delete(key);
  workbook.tell({ kind: 'settings-changed' });
}

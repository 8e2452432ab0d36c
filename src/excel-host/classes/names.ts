import { areaName } from '../../core/workbook/address';
import { itemNotFound, notImplemented } from '../errors';
import type { DefinedName } from '../model/name';
import type { Workbook } from '../model/workbook';
import { membersOf, noArguments, since, type ClassDeclaration } from '../registry/declare';
import { object, type HostObject } from '../registry/targets';
import { z } from '../schema';
import { fullRangeAddress, range } from './range-address';

const { value, find } = membersOf<'NamedItem'>();

export const namedItemClass: ClassDeclaration<'NamedItem'> = {
  since: '1.1',
  identity: { property: '_Id', of: ({ name }) => name },
  members: {
    Name: value(({ name }) => name),
    Formula: since(
      '1.7',
      value(({ formula }) => formula),
    ),
    Scope: since(
      '1.4',
      value(() => 'Workbook'),
    ),
    Visible: value(() => true),
    Type: value(({ range: target }) => {
      if (!target) throw notImplemented('NamedItem.type of a name that is no range');
      return 'Range';
    }),
    Value: value((name) => {
      if (!name.range) throw notImplemented('NamedItem.value of a name that is no range');
      return fullRangeAddress(name.range).replace(
        areaName(name.range.area),
        absolute(areaName(name.range.area)),
      );
    }),
    GetRange: find(noArguments, (name) => {
      if (!name.range) throw itemNotFound(`the range of ${name.name}`);
      return range(name.range.sheet, name.range.area);
    }),
    GetRangeOrNullObject: since(
      '1.4',
      find(noArguments, ({ range: target }): HostObject | null => target && range(target.sheet, target.area)),
    ),
  },
};

const names = membersOf<'NamedItemCollection'>();

export const namedItemCollectionClass: ClassDeclaration<'NamedItemCollection'> = {
  since: '1.1',
  collection: {
    items: (workbook) => workbook.names.map((name) => object('NamedItem', name)),
    item: (workbook, key) => {
      const name = named(workbook, String(key));
      if (!name) throw itemNotFound(`name ${String(key)}`);
      return object('NamedItem', name);
    },
  },
  members: {
    GetCount: since(
      '1.4',
      names.ask(noArguments, (workbook) => workbook.names.length),
    ),
    GetItemOrNullObject: since(
      '1.4',
      names.find(z.tuple([z.string()]), (workbook, [key]): HostObject | null => {
        const name = named(workbook, key);
        return name ? object('NamedItem', name) : null;
      }),
    ),
  },
};

const named = (workbook: Workbook, key: string): DefinedName | undefined =>
  workbook.names.find(({ name }) => name.toLowerCase() === key.toLowerCase());

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

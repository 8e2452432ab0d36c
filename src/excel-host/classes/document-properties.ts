import { itemNotFound } from '../errors';
import type { Workbook } from '../model/workbook';
import type { CustomValue, DocumentTexts } from '../model/workbook-document';
import { membersOf, noArguments, type ClassDeclaration } from '../registry/declare';
import { object, type HostObject } from '../registry/targets';
import { z } from '../schema';

const { value, writable, child } = membersOf<'DocumentProperties'>();

/** "The maximum length of a document property is 255 characters", as Excel keeps them. */
const LONGEST = 255;

const text = (name: keyof DocumentTexts) =>
  writable(
    ({ document }) => document.get('properties')[name],
    z.string().max(LONGEST),
    ({ document }, given) => document.set('properties', { ...document.get('properties'), [name]: given }),
  );

export const documentPropertiesClass: ClassDeclaration<'DocumentProperties'> = {
  since: '1.7',
  members: {
    Author: text('author'),
    Category: text('category'),
    Comments: text('comments'),
    Company: text('company'),
    Keywords: text('keywords'),
    Manager: text('manager'),
    Subject: text('subject'),
    Title: text('title'),
    LastAuthor: value(({ document }) => document.get('properties').lastAuthor),
    CreationDate: value(({ document }) => document.get('properties').created || null),
    RevisionNumber: writable(
      ({ document }) => Number(document.get('properties').revision) || 0,
      z.int().nonnegative(),
      ({ document }, given) =>
        document.set('properties', { ...document.get('properties'), revision: String(given) }),
    ),
    Custom: child((workbook) => object('CustomPropertyCollection', workbook)),
  },
};

const custom = membersOf<'CustomPropertyCollection'>();
const property = membersOf<'CustomProperty'>();

const customValue = z.union([z.string().max(LONGEST), z.number(), z.boolean()]);

/** Keys are the same whatever their case. */
const keyIn = ({ document }: Workbook, key: string): string | null =>
  [...document.get('custom').keys()].find((one) => one.toLowerCase() === key.toLowerCase()) ?? null;

function set(workbook: Workbook, key: string, given: CustomValue | null): void {
  const all = new Map(workbook.document.get('custom'));
  const known = keyIn(workbook, key) ?? key;
  if (given === null) all.delete(known);
  else all.set(known, given);
  workbook.document.set('custom', all);
}

function byKey(workbook: Workbook, key: string): HostObject {
  const known = keyIn(workbook, key);
  if (known === null) throw itemNotFound(`the property ${key}`);
  return object('CustomProperty', { workbook, key: known });
}

export const customPropertyCollectionClass: ClassDeclaration<'CustomPropertyCollection'> = {
  since: '1.7',
  collection: {
    items: (workbook) =>
      [...workbook.document.get('custom').keys()].map((key) => object('CustomProperty', { workbook, key })),
    item: (workbook, key) => byKey(workbook, String(key)),
  },
  members: {
    Add: custom.find(z.tuple([z.string().min(1).max(LONGEST), customValue]), (workbook, [key, given]) => {
      set(workbook, key, given);
      return byKey(workbook, key);
    }),
    DeleteAll: custom.act(noArguments, ({ document }) => document.set('custom', new Map())),
    GetCount: custom.ask(noArguments, ({ document }) => document.get('custom').size),
    GetItemOrNullObject: custom.find(z.tuple([z.string()]), (workbook, [key]): HostObject | null =>
      keyIn(workbook, key) === null ? null : byKey(workbook, key),
    ),
  },
};

function valueOf({ workbook, key }: { readonly workbook: Workbook; readonly key: string }): CustomValue {
  const found = workbook.document.get('custom').get(key);
  if (found === undefined) throw itemNotFound(`the property ${key}`);
  return found;
}

function typeOf(given: CustomValue): 'Boolean' | 'Float' | 'Number' | 'String' {
  if (typeof given === 'boolean') return 'Boolean';
  if (typeof given === 'string') return 'String';
  return Number.isInteger(given) ? 'Number' : 'Float';
}

export const customPropertyClass: ClassDeclaration<'CustomProperty'> = {
  since: '1.7',
  members: {
    Key: property.value(({ key }) => key),
    Type: property.value((target) => typeOf(valueOf(target))),
    Value: property.writable(valueOf, customValue, ({ workbook, key }, given) => set(workbook, key, given)),
    Delete: property.act(noArguments, (target) => {
      valueOf(target);
      set(target.workbook, target.key, null);
    }),
  },
};

const protection = membersOf<'WorkbookProtection'>();
const password = z.tuple([z.string().nullable()]);

export const workbookProtectionClass: ClassDeclaration<'WorkbookProtection'> = {
  since: '1.7',
  members: {
    Protected: protection.value(({ document }) => document.get('structure') !== null),
    Protect: protection.act(password, ({ document }, [given]) => document.protect(given ?? '')),
    Unprotect: protection.act(password, ({ document }, [given]) => document.unprotect(given ?? '')),
  },
};

import { invalidArgument, itemNotFound } from '../errors';
import { rootNamespace, type CustomXmlPart } from '../model/custom-xml-part';
import type { Workbook } from '../model/workbook';
import { membersOf, noArguments, type ClassDeclaration } from '../registry/declare';
import { object, type HostObject } from '../registry/targets';
import { z } from '../schema';

const { value, ask, act } = membersOf<'CustomXmlPart'>();

export const customXmlPartClass: ClassDeclaration<'CustomXmlPart'> = {
  since: '1.5',
  identity: { property: 'Id', of: ({ part }) => part.id },
  members: {
    Id: value(({ part }) => part.id),
    NamespaceUri: value(({ part }) => rootNamespace(part.xml) ?? ''),
    GetXml: ask(noArguments, ({ part }) => part.xml),
    SetXml: act(z.tuple([z.string()]), ({ part }, [xml]) => {
      part.xml = wellFormed(xml);
    }),
    Delete: act(noArguments, ({ workbook, part }) => {
      workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(part), 1);
    }),
  },
};

const parts = membersOf<'CustomXmlPartCollection'>();

const partOf = (workbook: Workbook, part: CustomXmlPart) => object('CustomXmlPart', { workbook, part });

export const customXmlPartCollectionClass: ClassDeclaration<'CustomXmlPartCollection'> = {
  since: '1.5',
  collection: {
    items: (workbook) => workbook.customXmlParts.map((part) => partOf(workbook, part)),
    item: (workbook, key) => required(workbook, workbook.customXmlParts, String(key)),
  },
  members: {
    Add: parts.find(z.tuple([z.string()]), (workbook, [xml]) => {
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: wellFormed(xml), path: null };
      workbook.customXmlParts.push(part);
      return partOf(workbook, part);
    }),
    GetByNamespace: parts.find(z.tuple([z.string()]), (workbook, [namespace]) =>
      object('CustomXmlPartScopedCollection', { workbook, namespace }),
    ),
    GetCount: parts.ask(noArguments, (workbook) => workbook.customXmlParts.length),
    GetItemOrNullObject: parts.find(z.tuple([z.string()]), (workbook, [id]): HostObject | null => {
      const part = workbook.customXmlParts.find((each) => each.id === id);
      return part ? partOf(workbook, part) : null;
    }),
  },
};

const scoped = membersOf<'CustomXmlPartScopedCollection'>();

const inNamespace = ({ workbook, namespace }: { workbook: Workbook; namespace: string }): CustomXmlPart[] =>
  workbook.customXmlParts.filter(({ xml }) => rootNamespace(xml) === namespace);

/** The parts whose root element is in one namespace. */
export const customXmlPartScopedCollectionClass: ClassDeclaration<'CustomXmlPartScopedCollection'> = {
  since: '1.5',
  collection: {
    items: (scope) => inNamespace(scope).map((part) => partOf(scope.workbook, part)),
    item: (scope, key) => required(scope.workbook, inNamespace(scope), String(key)),
  },
  members: {
    GetCount: scoped.ask(noArguments, (scope) => inNamespace(scope).length),
    GetItemOrNullObject: scoped.find(z.tuple([z.string()]), (scope, [id]): HostObject | null => {
      const part = inNamespace(scope).find((each) => each.id === id);
      return part ? partOf(scope.workbook, part) : null;
    }),
    GetOnlyItem: scoped.find(noArguments, (scope) => {
      const [part, ...others] = inNamespace(scope);
      if (!part || others.length > 0) throw itemNotFound(`the only part of ${scope.namespace}`);
      return partOf(scope.workbook, part);
    }),
    GetOnlyItemOrNullObject: scoped.find(noArguments, (scope): HostObject | null => {
      const [part, ...others] = inNamespace(scope);
      return part && others.length === 0 ? partOf(scope.workbook, part) : null;
    }),
  },
};

function required(workbook: Workbook, among: readonly CustomXmlPart[], id: string) {
  const part = among.find((each) => each.id === id);
  if (!part) throw itemNotFound(`custom XML part ${id}`);
  return partOf(workbook, part);
}

function wellFormed(xml: string): string {
  if (rootNamespace(xml) === null) throw invalidArgument('the text is not XML');
  return xml;
}

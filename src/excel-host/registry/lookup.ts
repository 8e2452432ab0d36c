import { apiNotFound, notImplemented } from '../errors';
import { laterSets } from './later-members';
import { registry } from './registry';
import type { ClassDeclaration, Member } from './declare';
import { compareVersions, isSetSupported, type Profile } from './requirement-sets';
import type { ClassName, HostObject, Targets } from './targets';

/** A member bound to the object that it was asked of. */
export interface Found<Name extends ClassName> {
  readonly member: Member<Targets[Name]>;
  readonly target: Targets[Name];
}

interface Instance<Name extends ClassName> {
  readonly className: Name;
  readonly target: Targets[Name];
}

export const declarationOf = <Name extends ClassName>(className: Name): ClassDeclaration<Name> =>
  registry[className];

/** Members that the client library sets under another name than it reads them. */
const WIRE_NAMES: ReadonlyMap<string, string> = new Map([
  ['Worksheet.Gridlines', 'ShowGridlines'],
  ['Worksheet.Headings', 'ShowHeadings'],
]);

/** @throws NotImplemented by the member's name, or ApiNotFound when this version of Excel does not have it */
export function findMember<Name extends ClassName>(
  of: Instance<Name>,
  wireName: string,
  profile: Profile,
): Found<Name> {
  const name = WIRE_NAMES.get(`${of.className}.${wireName}`) ?? wireName;
  const declaration = declarationOf(of.className);
  const label = `${of.className}.${camelCase(name)}`;
  const member = Object.hasOwn(declaration.members, name) ? declaration.members[name] : undefined;
  const version = member ? laterOf(declaration.since, member.since) : (laterSets.get(label) ?? '1.1');
  const set = member?.set ?? 'ExcelApi';
  if (!isSetSupported(profile, set, version)) throw apiNotFound(label, `${set} ${version}`);
  if (!member) throw notImplemented(label);
  return { member, target: of.target };
}

/** The names of the plain values that this version of Excel has: what `load()` without names loads. */
export function valueNames(className: ClassName, profile: Profile): string[] {
  return Object.entries(declarationOf(className).members)
    .filter(([, { kind, since }]) => kind === 'value' && isSetSupported(profile, 'ExcelApi', since))
    .map(([name]) => name);
}

/** How the client finds the object again among its collection's. */
export function identityOf<Name extends ClassName>({
  className,
  target,
}: Instance<Name>): Record<string, string | number> {
  const identity = declarationOf(className).identity;
  return identity ? { [identity.property]: identity.of(target) } : {};
}

/** The objects of a collection; null for a class that is none. */
export function itemsOf<Name extends ClassName>({
  className,
  target,
}: Instance<Name>): readonly HostObject[] | null {
  return declarationOf(className).collection?.items(target) ?? null;
}

/** `collection.getItem(key)` @throws ItemNotFound */
export function itemOf<Name extends ClassName>(
  { className, target }: Instance<Name>,
  key: unknown,
): HostObject {
  const collection = declarationOf(className).collection;
  if (!collection) throw notImplemented(`${className}.getItem`);
  return collection.item(target, key);
}

export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const laterOf = (a: string, b: string): string => (compareVersions(a, b) > 0 ? a : b);

import { camelCase } from '../registry/lookup';
import { registry } from '../registry/registry';

interface Described {
  readonly kind: 'value' | 'object' | 'method' | 'finder';
  readonly write?: unknown;
}

/** The table of docs/excel-host.md: a row for each class, with its members as scripts write them. */
export function registryTable(): string[] {
  return Object.entries(registry).map(([className, { members, collection }]) => {
    const described = Object.entries<Described>(members);
    const properties = described.flatMap(propertyLabel);
    const methods = described.flatMap(methodLabel);
    const events = described.flatMap(eventLabel);
    if (collection) properties.unshift('items');
    if (collection && className !== 'RangeCollection') methods.unshift('getItem');
    return `| ${className} | ${list(properties)} | ${list(methods)} | ${list(events)} |`;
  });
}

const isProperty = ({ kind }: Described): boolean => kind === 'value' || kind === 'object';

const propertyLabel = ([name, member]: [string, Described]): string[] =>
  isProperty(member) ? [`${camelCase(name)}${member.write ? '\\*' : ''}`] : [];

const methodLabel = ([name, member]: [string, Described]): string[] =>
  isProperty(member) || name.startsWith('_') ? [] : [camelCase(name)];

/** The client library registers `onChanged` by `_RegisterDataChangedEvent`, and `onNameChanged` by `_RegisterEventNameChanged`. */
function eventLabel([name]: [string, unknown]): string[] {
  const match = /^_Register(?:Event)?(\w+?)(?:Event)?$/.exec(name);
  return match ? [`on${match[1] === 'DataChanged' ? 'Changed' : match[1]}`] : [];
}

const list = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : '–');

import { notImplemented } from '../errors';
import { camelCase, findMember, identityOf, itemsOf, pascalCase, valueNames } from '../registry/lookup';
import type { Profile } from '../registry/requirement-sets';
import type { HostObject } from '../registry/targets';
import type { Query } from './messages';

/** What to load, as a tree: `['name', 'format/fill/color']` is `name` and `format` → `fill` → `color`. */
type Selection = Map<string, Selection>;

const nothing = (): Selection => new Map();

/**
 * How names are written in the answer: `load` wants `Values` and `_Items`, `retrieve` wants `values` and `items`.
 */
interface Spelling {
  name(name: string): string;
  readonly items: string;
}

const spellings: Readonly<Record<'load' | 'json', Spelling>> = {
  load: { name: (name) => name, items: '_Items' },
  json: { name: camelCase, items: 'items' },
};

/** Reads what a `load` or `retrieve` asks for. */
export function readQuery(
  object: HostObject,
  query: Query,
  format: 'load' | 'json',
  profile: Profile,
): unknown {
  return new Reader(spellings[format], profile).read(object, selectionOf(query), query);
}

class Reader {
  constructor(
    private readonly spelling: Spelling,
    private readonly profile: Profile,
  ) {}

  read(object: HostObject | null, selection: Selection, { Top, Skip }: Query = {}): unknown {
    if (object === null) return null;
    const items = itemsOf(object);
    if (items === null) return this.readValues(object, selection);
    const own = new Map([...selection].filter(([name]) => this.isOwnValue(object, name)));
    const ofItems = new Map([...selection].filter(([name]) => !own.has(name)));
    const from = Skip ?? 0;
    const onlyOwn = own.size > 0 && ofItems.size === 0;
    return {
      ...(own.size > 0 || selection.has('*') || selection.size === 0 ? this.readValues(object, own) : {}),
      ...(onlyOwn
        ? {}
        : {
            [this.spelling.items]: items
              .slice(from, Top === null || Top === undefined ? undefined : from + Top)
              .map((item, index) => ({ ...identity(item, from + index), ...this.readItem(item, ofItems) })),
          }),
    };
  }

  private readItem(item: HostObject, selection: Selection): object {
    const value = this.read(item, selection);
    return typeof value === 'object' && value !== null ? value : {};
  }

  private readValues(object: HostObject, selection: Selection): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const all = selection.size === 0 || selection.has('*');
    const names = new Set([...(all ? valueNames(object.className, this.profile) : []), ...selection.keys()]);
    names.delete('*');
    for (const name of names) {
      const { member, target } = findMember(object, name, this.profile);
      if (member.kind === 'value') result[this.spelling.name(name)] = member.read(target);
      else if (member.kind === 'object')
        result[this.spelling.name(name)] = this.read(member.open(target), selection.get(name) ?? nothing());
      else throw notImplemented(`loading ${object.className}.${camelCase(name)}, which is a method`);
    }
    return result;
  }

  private isOwnValue(object: HostObject, name: string): boolean {
    return valueNames(object.className, this.profile).includes(name);
  }
}

/** How the client finds the item again: by its id, which the script need not have loaded, or by its place. */
function identity(item: HostObject, index: number): Record<string, string | number> {
  const [id] = Object.values(identityOf(item));
  return id === undefined ? { _Index: index } : { _Id: id };
}

function selectionOf({ Select, Expand }: Query): Selection {
  const selection = nothing();
  for (const path of [...(Select ?? []), ...(Expand ?? [])]) {
    let level = selection;
    for (const part of path.split(/[/.]/)) {
      const name = part === '*' || part === '$all' ? '*' : pascalCase(part);
      const next = level.get(name) ?? nothing();
      level.set(name, next);
      level = next;
    }
  }
  return selection;
}

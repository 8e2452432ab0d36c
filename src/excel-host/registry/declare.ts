import { z } from '../schema';
import type { ClassName, HostObject, RangeTarget, Targets } from './targets';

/** What a member may need besides the object that it belongs to: the client that asks. */
export interface Client {
  /** Asks for events: `type` and `target` as the client library numbers and names them. */
  subscribe(type: number, target: string): void;
  unsubscribe(type: number, target: string): void;
  /** Gives out a name by which the client finds the object again in later requests. */
  keep(object: HostObject): string;
  release(reference: string): void;
  kept(reference: string): HostObject | null;
}

type Target<Name extends ClassName> = Targets[Name];

/** A property that is a plain value. */
export interface ValueMember<T> {
  readonly kind: 'value';
  readonly since: string;
  read(target: T): unknown;
  readonly write?: (target: T, value: unknown) => void;
}

/** A property that is another object, such as `range.format`. */
export interface ObjectMember<T> {
  readonly kind: 'object';
  readonly since: string;
  open(target: T): HostObject | null;
}

/** A method that gives a plain value or nothing. */
export interface MethodMember<T> {
  readonly kind: 'method';
  readonly since: string;
  /** Whether it changes the workbook. */
  readonly writes: boolean;
  call(target: T, args: readonly unknown[], client: Client): unknown;
}

/** A method that gives another object, or a null object. */
export interface FinderMember<T> {
  readonly kind: 'finder';
  readonly since: string;
  find(target: T, args: readonly unknown[], client: Client): HostObject | null;
}

export type Member<T> = (ValueMember<T> | ObjectMember<T> | MethodMember<T> | FinderMember<T>) & {
  /** The requirement set that `since` is a version of, where it is not ExcelApi. */
  readonly set?: string;
};

/** One Office.js class: everything of it that the host does. What is not here fails by name. */
export interface ClassDeclaration<Name extends ClassName = ClassName> {
  readonly since: string;
  readonly members: Readonly<Record<string, Member<Target<Name>>>>;
  /** How a client tells one object of the class from another; ranges are kept by reference instead. */
  readonly identity?: { readonly property: 'Id' | '_Id'; of(target: Target<Name>): string | number };
  readonly keptByReference?: boolean;
  readonly collection?: {
    items(target: Target<Name>): readonly HostObject[];
    /** `getItem(key)`. @throws ItemNotFound */
    item(target: Target<Name>, key: unknown): HostObject;
  };
}

/**
 * The words in which the members of one class are declared. Arguments are checked by a zod tuple; those that the
 * script leaves out arrive as null.
 */
export function membersOf<Name extends ClassName>() {
  type T = Target<Name>;
  return {
    value: (read: (target: T) => unknown): ValueMember<T> => ({ kind: 'value', since: '1.1', read }),

    writable: <S extends z.ZodType>(
      read: (target: T) => unknown,
      schema: S,
      write: (target: T, value: z.output<S>) => void,
    ): ValueMember<T> => ({
      kind: 'value',
      since: '1.1',
      read,
      write: (target, value) => write(target, schema.parse(value)),
    }),

    child: (open: (target: T) => HostObject | null): ObjectMember<T> => ({
      kind: 'object',
      since: '1.1',
      open,
    }),

    /** Reads. */
    ask: <S extends z.ZodTuple>(
      args: S,
      run: (target: T, args: z.output<S>, client: Client) => unknown,
    ): MethodMember<T> => ({
      kind: 'method',
      since: '1.1',
      writes: false,
      call: (target, given, client) => run(target, args.parse(padded(given, args)), client),
    }),

    /** Changes something. */
    act: <S extends z.ZodTuple>(
      args: S,
      run: (target: T, args: z.output<S>, client: Client) => unknown,
    ): MethodMember<T> => ({
      kind: 'method',
      since: '1.1',
      writes: true,
      call: (target, given, client) => run(target, args.parse(padded(given, args)), client),
    }),

    find: <S extends z.ZodTuple>(
      args: S,
      run: (target: T, args: z.output<S>, client: Client) => HostObject | null,
    ): FinderMember<T> => ({
      kind: 'finder',
      since: '1.1',
      find: (target, given, client) => run(target, args.parse(padded(given, args)), client),
    }),

    /** A pair of methods by which the client library asks for an event (`_Register…`) and gives it up (`_Unregister…`). */
    event: (
      name: string,
      type: number,
      since: string,
      targetId: (target: T) => string,
    ): Readonly<Record<string, MethodMember<T>>> => ({
      [`_Register${name}`]: {
        kind: 'method',
        since,
        writes: false,
        call: (target, _, client) => client.subscribe(type, targetId(target)),
      },
      [`_Unregister${name}`]: {
        kind: 'method',
        since,
        writes: false,
        call: (target, _, client) => client.unsubscribe(type, targetId(target)),
      },
    }),
  };
}

/** Marks a member as part of a later requirement set: `since('1.9', …)` is ExcelApi 1.9. */
export const since = <M extends { readonly since: string }>(version: string, member: M): M => ({
  ...member,
  since: version,
});

/** Marks a member as part of ExcelApiOnline, which Excel on the web has before the others get it. */
export const online = <M extends object>(member: M): M & { readonly set: string } => ({
  ...member,
  set: 'ExcelApiOnline',
});

/** The client tells which event it means by this target when it is not about one sheet or table. */
export const wholeWorkbook = 'Workbook';

export const noArguments = z.tuple([]);

/** How the dispatcher hands an object to a member, so that no plain JSON can pass for one. */
export class ObjectArgument {
  constructor(readonly object: HostObject) {}
}

/** An argument that is a range; gives what it stands for. */
export const rangeArgument = z.instanceof(ObjectArgument).transform(({ object }, context): RangeTarget => {
  // Where it is now: what the client holds moves along with its cells.
  if (object.className === 'Range') return { sheet: object.target.sheet, area: object.target.area };
  context.addIssue('a range');
  return z.NEVER;
});

const padded = (given: readonly unknown[], schema: z.ZodTuple): unknown[] =>
  schema.def.items.map((_, index) => given[index] ?? null);

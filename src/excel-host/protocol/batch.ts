import { ExcelError, invalidArgument, itemNotFound, notImplemented, type ExcelErrorCode } from '../errors';
import { ObjectArgument, type Client } from '../registry/declare';
import { camelCase, declarationOf, findMember, identityOf, itemOf, pascalCase } from '../registry/lookup';
import type { Profile } from '../registry/requirement-sets';
import type { HostObject } from '../registry/targets';
import { z } from '../schema';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type BatchAnswer,
  type ObjectPath,
  type ProcessQuery,
} from './messages';
import { readQuery } from './query';

/** What a null object answers to a method that only reads. */
const nullResult = { _IsNull: true };

/**
 * One `context.sync()`: its actions, one by one, until the first that fails. What the earlier ones did stays done, as
 * in Excel.
 */
export class Batch {
  /** Objects by the id of their path. A path is followed once, for a method along it may change the workbook. */
  private readonly objects = new Map<number, HostObject | null>();
  private readonly references = new Map<number, string>();
  /** Where we are, for the error: `Worksheet.getRange`. */
  private location = '';

  constructor(
    private readonly query: ProcessQuery,
    private readonly root: HostObject,
    private readonly client: Client,
    private readonly profile: Profile,
    /** Runs each thing that is written, told its name, `Range.values`; what it throws is what comes of that. */
    private readonly writing: <T>(member: string, work: () => T) => T = (_, work) => work(),
  ) {}

  run(): BatchAnswer {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of this.query.Actions.entries()) {
      this.location = '';
      try {
        Results.push({ ActionId: action.Id, Value: this.perform(action) });
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      } catch (error) {
        const { code, message, httpStatus } = asExcelError(error);
        return {
          Results,
          TraceIds,
          Error: {
            Code: code,
            Message: message,
            ActionIndex,
            Location: this.location,
            HttpStatusCode: httpStatus,
          },
        };
      }
    }
    return { Results, TraceIds };
  }

  private perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return this.describe(action.ObjectPathId);
      case ActionType.query:
        return this.load(action, 'load');
      case ActionType.queryAsJson:
        return this.load(action, 'json');
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty:
        return this.write(action, action.Name ?? '', this.argumentsOf(action.ArgumentInfo)[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.write(action, pascalCase(name), value);
        return null;
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private describe(pathId: number): unknown {
    const object = this.objectAt(pathId);
    if (object === null) return null;
    const reference = this.references.get(pathId);
    return { ...identityOf(object), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private load(action: Action, format: 'load' | 'json'): unknown {
    const object = this.objectAt(action.ObjectPathId);
    if (object === null) return null;
    this.location = `${object.className}.load`;
    return readQuery(object, action.QueryInfo ?? {}, format, this.profile);
  }

  private call(action: Action): unknown {
    const object = this.objectAt(action.ObjectPathId);
    const name = action.Name ?? '';
    if (object === null) return nullResult;
    this.at(object, name);
    if (name === '_KeepReference' && declarationOf(object.className).keptByReference) {
      const reference = this.client.keep(object);
      this.references.set(action.ObjectPathId, reference);
      // From now on it stays with its cells.
      this.objects.set(action.ObjectPathId, this.client.kept(reference));
      return null;
    }
    const { member, target } = findMember(object, name, this.profile);
    if (member.kind !== 'method') throw notImplemented(`calling ${this.location}`);
    const args = this.argumentsOf(action.ArgumentInfo);
    // Arguments have paths of their own.
    this.at(object, name);
    const call = () => member.call(target, args, this.client) ?? null;
    return member.writes ? this.writing(this.location, call) : call();
  }

  private write(action: Action, name: string, value: unknown): null {
    const object = this.objectAt(action.ObjectPathId);
    if (object === null) throw itemNotFound(`the object whose ${camelCase(name)} was to be set`);
    this.at(object, name);
    const { member, target } = findMember(object, name, this.profile);
    if (member.kind !== 'value' || !member.write) throw notImplemented(`setting ${this.location}`);
    const { write } = member;
    this.writing(this.location, () => write(target, value));
    return null;
  }

  private objectAt(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.query.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError('InvalidObjectPath', `There is no object path ${pathId}.`);
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.root;
      case ObjectPathType.null:
        return null;
      case ObjectPathType.reference: {
        const object = this.client.kept(name);
        if (!object) throw new ExcelError('InvalidObjectPath', 'The object is no longer kept.');
        return object;
      }
      case ObjectPathType.newObject:
        throw notImplemented(name);
    }
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    // Whatever comes of a null object is a null object.
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer) {
      this.at(parent, 'getItem');
      return itemOf(parent, args[0]);
    }
    this.at(parent, name);
    const { member, target } = findMember(parent, name, this.profile);
    if (path.ObjectPathType === ObjectPathType.property && member.kind === 'object')
      return member.open(target);
    if (path.ObjectPathType === ObjectPathType.method && member.kind === 'finder') {
      const find = () => member.find(target, args, this.client);
      return makesSomething(name) ? this.writing(this.location, find) : find();
    }
    throw notImplemented(`${this.location} as an object`);
  }

  private argumentsOf(info: ArgumentInfo | null | undefined): unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private withObjects(given: readonly unknown[], ids: readonly unknown[]): unknown[] {
    return given.map((argument, index) => {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(argument)) return this.withObjects(argument, id);
      return typeof id === 'number' && id !== 0 ? this.objectGiven(id) : this.withNested(argument);
    });
  }

  /** An object within a plain one is written `{ _ObjectPathId: 7 }`. */
  private withNested(argument: unknown): unknown {
    const plain = plainObject.safeParse(argument);
    if (!plain.success) return argument;
    const { _ObjectPathId: id } = plain.data;
    if (typeof id === 'number') return this.objectGiven(id);
    return Object.fromEntries(
      Object.entries(plain.data).map(([key, value]) => [key, this.withNested(value)]),
    );
  }

  private objectGiven(id: number): ObjectArgument {
    const object = this.objectAt(id);
    if (object === null) throw itemNotFound('an object given as an argument');
    return new ObjectArgument(object);
  }

  private at({ className }: HostObject, member: string): void {
    this.location = `${className}.${camelCase(member)}`;
  }
}

const plainObject = z.record(z.string(), z.unknown());

/** Whether a method that gives an object also writes. */
export const makesSomething = (name: string | null | undefined): boolean =>
  /^(Add|Convert|Copy|Duplicate|Insert|RemoveDuplicates)/.test(name ?? '');

function asExcelError(error: unknown): { code: ExcelErrorCode; message: string; httpStatus: number } {
  if (error instanceof ExcelError) return error;
  if (error instanceof z.ZodError) return invalidArgument(z.prettifyError(error));
  // A fault of the host itself: told to the client rather than lost in a broken connection.
  return new ExcelError(
    'GeneralException',
    `Fault in the embedded Excel: ${error instanceof Error ? error.stack : String(error)}`,
  );
}

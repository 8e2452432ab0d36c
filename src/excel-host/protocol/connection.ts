import type { CellEdit } from '../cell-edit';
import { ExcelError, undoNotSupported, type ExcelErrorCode } from '../errors';
import type { Faults } from '../faults';
import type { HostConnection } from '../host-api';
import type { Author, Happening } from '../model/happenings';
import type { Workbook } from '../model/workbook';
import type { Client } from '../registry/declare';
import { isSetSupported, type Profile } from '../registry/requirement-sets';
import { object, type HostObject } from '../registry/targets';
import { hasUndo } from '../registry/undo-support';
import { Batch, makesSomething } from './batch';
import { alwaysSent, noticesOf } from './events';
import {
  ActionType,
  answerText,
  eventText,
  failureText,
  parseProcessQuery,
  requestSchema,
  undoGroupHeader,
  type BatchAnswer,
  type ProcessQuery,
  type Request,
} from './messages';
import { utf8Length } from './utf8-length';

export interface ConnectionOptions {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly cellEdit: CellEdit;
  readonly faults: Faults;
  /** Gets each message, at a later turn of the event loop than the one in which it arose. */
  readonly deliver: (message: string) => void;
}

/** The line to one client: its requests one after the other, the objects that it keeps, the events that it asked for. */
export class Connection implements HostConnection, Client {
  private readonly subscriptions = new Set<string>();
  private readonly references = new Map<string, HostObject>();
  private readonly stopListening: () => void;
  private readonly undoGroups = new Map<string, object>();
  private readonly session: number;
  private lastReference = 0;

  constructor(private readonly options: ConnectionOptions) {
    this.session = options.faults.session;
    this.stopListening = options.workbook.listen((happening, author) => this.hear(happening, author));
  }

  send(text: string): void {
    const request = requestSchema.parse(JSON.parse(text));
    if (this.isLost)
      this.fail(request.id, 'InvalidOrTimedOutSession', 'Your session has expired or is invalid.');
    else if (utf8Length(text) > this.options.faults.limits.request)
      this.fail(request.id, 'RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.');
    else this.options.cellEdit.whenOver(isDelayed(request), (isEditing) => this.answer(request, isEditing));
  }

  close(): void {
    this.stopListening();
    for (const reference of [...this.references.keys()]) this.release(reference);
  }

  subscribe(type: number, target: string): void {
    this.subscriptions.add(subscription(type, target));
  }

  unsubscribe(type: number, target: string): void {
    this.subscriptions.delete(subscription(type, target));
  }

  keep(kept: HostObject): string {
    const reference = `{${(this.lastReference += 1)}}`;
    const { trackedRanges } = this.options.workbook;
    const tracked = kept.className === 'Range' ? object('Range', trackedRanges.track(kept.target)) : kept;
    this.references.set(reference, tracked);
    return reference;
  }

  release(reference: string): void {
    const kept = this.references.get(reference);
    if (kept?.className === 'Range') this.options.workbook.trackedRanges.forget(kept.target);
    this.references.delete(reference);
  }

  kept(reference: string): HostObject | null {
    return this.references.get(reference) ?? null;
  }

  private get isLost(): boolean {
    return this.options.faults.session !== this.session;
  }

  private answer(request: Request, isEditing: boolean): void {
    const answer = JSON.stringify(isEditing ? refusedInCellEditMode : this.run(request));
    if (utf8Length(answer) > this.options.faults.limits.answer)
      this.fail(request.id, 'ResponsePayloadSizeLimitExceeded', 'The answer is larger than 5 MB.');
    else this.options.deliver(answerText(request.id, 200, answer));
  }

  private run(request: Request): BatchAnswer {
    const { workbook, profile, faults } = this.options;
    const query = parseProcessQuery(request.message.body);
    if (!isCleanUp(query)) faults.arrived({ writes: writesSomething(request, query) });
    const group = this.undoGroup(request);
    const batch = new Batch(query, object('Workbook', workbook), this, profile, (member, work) => {
      faults.writing();
      if (!faults.refusesUndo && hasUndo(member)) return work();
      if (group) throw undoNotSupported(member);
      return workbook.withoutUndo(work);
    });
    return workbook.as({ kind: 'add-in', connection: this }, () => batch.run(), group);
  }

  /** What the requests of one `Excel.run({ mergeUndoGroup: true }, …)` have in common; null for any other request. */
  private undoGroup({ message: { headers } }: Request): object | null {
    const name = headers?.[undoGroupHeader];
    if (typeof name !== 'string' || name === '' || !isSetSupported(this.options.profile, 'ExcelApi', '1.20'))
      return null;
    const group = this.undoGroups.get(name) ?? {};
    this.undoGroups.set(name, group);
    return group;
  }

  private fail(id: number, code: ExcelErrorCode, message: string): void {
    this.options.deliver(failureText(id, new ExcelError(code, message).httpStatus, code, message));
  }

  private hear(happening: Happening, author: Author): void {
    if (this.isLost || this.options.faults.missesEvents) return;
    const wanted = noticesOf(happening, author).filter(
      ({ type, target }) => alwaysSent.has(type) || this.subscriptions.has(subscription(type, target)),
    );
    if (wanted.length === 0) return;
    this.options.deliver(
      eventText(
        wanted.map((notice) => ({
          messageType: notice.type,
          targetId: notice.target,
          message: notice.tell(this),
        })),
      ),
    );
  }
}

/** `Excel.run({ delayForCellEdit: true }, …)` */
const isDelayed = ({ flags }: Request): boolean => ((flags ?? 0) & 64) !== 0;

/** After a batch the client library gives up the ranges that were kept for it. */
const isCleanUp = ({ Actions }: ProcessQuery): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.instantiate || Name === '_RemoveReference',
  );

/**
 * The client library marks a request in which anything may write; asking for events is among that, but is no writing of
 * the workbook.
 */
const writesSomething = ({ flags }: Request, { Actions, ObjectPaths }: ProcessQuery): boolean =>
  ((flags ?? 0) & 1) !== 0 &&
  Actions.some(
    ({ ActionType: type, Name, ObjectPathId }) =>
      type === ActionType.setProperty ||
      type === ActionType.update ||
      (type === ActionType.method && !Name?.startsWith('_')) ||
      (type === ActionType.instantiate && makesSomething(ObjectPaths[ObjectPathId]?.Name)),
  );

const subscription = (type: number, target: string): string => `${type} ${target}`;

const refusedInCellEditMode: BatchAnswer = {
  Results: [],
  TraceIds: [],
  Error: {
    Code: 'InvalidOperationInCellEditMode',
    Message: 'Excel is in cell-editing mode.',
    ActionIndex: 0,
    Location: '',
    HttpStatusCode: 400,
  },
};

import type { CellEdit } from '../cell-edit';
import type { ExcelErrorCode } from '../errors';
import type { HostConnection } from '../host-api';
import type { Author, Happening } from '../model/happenings';
import type { Workbook } from '../model/workbook';
import type { Client } from '../registry/declare';
import type { Profile } from '../registry/requirement-sets';
import { object, type HostObject } from '../registry/targets';
import { Batch } from './batch';
import { alwaysSent, noticesOf } from './events';
import {
  answerText,
  eventText,
  failureText,
  parseProcessQuery,
  requestSchema,
  type BatchAnswer,
  type Request,
} from './messages';
import { utf8Length } from './utf8-length';

/** Excel on the web's limit for a request and for an answer, in bytes. */
export const mostBytes = 5 * 1024 * 1024;

export interface ConnectionOptions {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly cellEdit: CellEdit;
  /** Gets each message, at a later turn of the event loop than the one in which it arose. */
  readonly deliver: (message: string) => void;
}

/** The line to one client: its requests one after the other, the objects that it keeps, the events that it asked for. */
export class Connection implements HostConnection, Client {
  private readonly subscriptions = new Set<string>();
  private readonly references = new Map<string, HostObject>();
  private readonly stopListening: () => void;
  private lastReference = 0;

  constructor(private readonly options: ConnectionOptions) {
    this.stopListening = options.workbook.listen((happening, author) => this.hear(happening, author));
  }

  send(text: string): void {
    const request = requestSchema.parse(JSON.parse(text));
    if (utf8Length(text) > mostBytes)
      this.fail(request.id, 'RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.');
    else this.options.cellEdit.whenOver(isDelayed(request), (isEditing) => this.answer(request, isEditing));
  }

  close(): void {
    this.stopListening();
    this.references.clear();
  }

  subscribe(type: number, target: string): void {
    this.subscriptions.add(subscription(type, target));
  }

  unsubscribe(type: number, target: string): void {
    this.subscriptions.delete(subscription(type, target));
  }

  keep(kept: HostObject): string {
    const reference = `{${(this.lastReference += 1)}}`;
    this.references.set(reference, kept);
    return reference;
  }

  release(reference: string): void {
    this.references.delete(reference);
  }

  kept(reference: string): HostObject | null {
    return this.references.get(reference) ?? null;
  }

  private answer({ id, message }: Request, isEditing: boolean): void {
    const answer = JSON.stringify(isEditing ? refusedInCellEditMode : this.run(message.body));
    if (utf8Length(answer) > mostBytes)
      this.fail(id, 'ResponsePayloadSizeLimitExceeded', 'The answer is larger than 5 MB.');
    else this.options.deliver(answerText(id, 200, answer));
  }

  private run(body: unknown): BatchAnswer {
    const { workbook, profile } = this.options;
    const batch = new Batch(parseProcessQuery(body), object('Workbook', workbook), this, profile);
    return workbook.as({ kind: 'add-in', connection: this }, () => batch.run());
  }

  private fail(id: number, code: ExcelErrorCode, message: string): void {
    this.options.deliver(failureText(id, 400, code, message));
  }

  private hear(happening: Happening, author: Author): void {
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

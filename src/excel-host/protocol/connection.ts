import type { HostConnection } from '../host-api';
import type { Author, Happening } from '../model/happenings';
import type { Workbook } from '../model/workbook';
import type { Client } from '../registry/declare';
import type { Profile } from '../registry/requirement-sets';
import { object, type HostObject } from '../registry/targets';
import { Batch } from './batch';
import { eventsOf, alwaysSent } from './events';
import {
  answerText,
  eventText,
  failureText,
  parseProcessQuery,
  requestSchema,
  type BatchAnswer,
} from './messages';
import { utf8Length } from './utf8-length';

/** Excel on the web's limit for a request and for an answer, in bytes. */
export const mostBytes = 5 * 1024 * 1024;

export interface ConnectionOptions {
  readonly workbook: Workbook;
  readonly profile: Profile;
  /** Whether a person is typing into a cell just now: then Excel takes no requests. */
  readonly isEditingCell: () => boolean;
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
    const { id, message } = requestSchema.parse(JSON.parse(text));
    if (utf8Length(text) > mostBytes) {
      const code = 'RequestPayloadSizeLimitExceeded';
      this.options.deliver(failureText(id, 400, code, 'The request is larger than 5 MB.'));
      return;
    }
    const answer = JSON.stringify(this.answer(message.body));
    if (utf8Length(answer) > mostBytes) {
      const code = 'ResponsePayloadSizeLimitExceeded';
      this.options.deliver(failureText(id, 400, code, 'The answer is larger than 5 MB.'));
      return;
    }
    this.options.deliver(answerText(id, 200, answer));
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

  private answer(body: unknown): BatchAnswer {
    const { workbook, profile, isEditingCell } = this.options;
    const query = parseProcessQuery(body);
    if (isEditingCell()) return refusedInCellEditMode;
    const batch = new Batch(query, object('Workbook', workbook), this, profile);
    return workbook.as({ kind: 'add-in', connection: this }, () => batch.run());
  }

  private hear(happening: Happening, author: Author): void {
    const messages = eventsOf(happening, author, this).filter(
      ({ messageType, targetId }) =>
        alwaysSent.has(messageType) || this.subscriptions.has(subscription(messageType, targetId)),
    );
    if (messages.length > 0) this.options.deliver(eventText(messages));
  }
}

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

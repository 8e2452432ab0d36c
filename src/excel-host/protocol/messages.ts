import { z } from '../schema';

/**
 * The client's requests. The client library batches what a script does into *actions* on *objects*; an object is told
 * by its *path* from the workbook. The numbers are Microsoft's.
 */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

const argumentInfoSchema = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  /** Parallel to `Arguments`: the path's id where the argument is an object, else 0; nested for arrays of objects. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const querySchema = z.object({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.int().nonnegative().nullish(),
  Skip: z.int().nonnegative().nullish(),
});

const actionSchema = z.object({
  Id: z.int(),
  ActionType: z.int(),
  Name: z.string().nullish(),
  ObjectPathId: z.int(),
  ArgumentInfo: argumentInfoSchema.nullish(),
  QueryInfo: querySchema.nullish(),
  ObjectState: z.record(z.string(), z.unknown()).nullish(),
});

const objectPathSchema = z.object({
  Id: z.int(),
  ObjectPathType: z.int(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.int().nullish(),
  ArgumentInfo: argumentInfoSchema.nullish(),
});

const processQuerySchema = z.object({
  Actions: z.array(actionSchema),
  ObjectPaths: z.record(z.string(), objectPathSchema),
  AutoKeepReference: z.boolean().nullish(),
});

/**
 * The header by which requests of one undo group are known. It is the embedded Excel's own: the published client library
 * drops `mergeUndoGroup`, and how the one at Microsoft's address sends it is not documented.
 */
export const undoGroupHeader = 'Embedded-Undo-Group';

export const requestSchema = z.object({
  id: z.int(),
  type: z.literal(1),
  flags: z.int().nullish(),
  message: z.object({
    url: z.string(),
    method: z.string(),
    headers: z.record(z.string(), z.unknown()).nullish(),
    body: z.unknown(),
  }),
});

export const parseProcessQuery = (body: unknown): ProcessQuery =>
  processQuerySchema.parse(typeof body === 'string' ? JSON.parse(body) : body);

export type Request = z.output<typeof requestSchema>;
export type ProcessQuery = z.output<typeof processQuerySchema>;
export type Action = z.output<typeof actionSchema>;
export type ObjectPath = z.output<typeof objectPathSchema>;
export type ArgumentInfo = z.output<typeof argumentInfoSchema>;
export type Query = z.output<typeof querySchema>;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The body of an answer. With an `Error`, the results of the actions before it are there all the same. */
export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
    readonly HttpStatusCode: number;
  };
}

/** A message that no request asked for. */
export interface EventMessage {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

const eventMessageCategory = 65536;

export const answerText = (id: number, statusCode: number, body: string): string =>
  JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } });

/** An error outside the batch (size limits, lost session): the client makes `code` its error's code. */
export const failureText = (id: number, statusCode: number, code: string, message: string): string =>
  answerText(id, statusCode, JSON.stringify({ error: { code, message } }));

export const eventText = (events: readonly EventMessage[]): string =>
  JSON.stringify({
    type: 3,
    message: {
      entries: events.map(({ messageType, targetId, message }) => ({
        messageCategory: eventMessageCategory,
        messageType,
        targetId,
        message: JSON.stringify(message),
      })),
    },
  });

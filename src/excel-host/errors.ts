/**
 * Excel's error codes, as a client sees them in `OfficeExtension.Error.code`, with their HTTP status. They are those of
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling and of the client library.
 */
const statuses = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  Conflict: 409,
  FilteredRangeConflict: 409,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidOrTimedOutSession: 408,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MemoryLimitReached: 500,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  OperationCellsExceedLimit: 400,
  RangeExceedsLimit: 400,
  RequestAborted: 500,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  ServiceNotAvailable: 503,
  UndoNotSupported: 400,
  UnsupportedOperation: 400,
} as const;

export type ExcelErrorCode = keyof typeof statuses;

/** A refusal that Excel itself would give. Anything else thrown in the host is a fault of the host. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return statuses[this.code];
  }
}

export const itemNotFound = (what: string): ExcelError =>
  new ExcelError('ItemNotFound', `The requested resource does not exist: ${what}.`);

export const invalidArgument = (why: string): ExcelError =>
  new ExcelError('InvalidArgument', `Invalid argument: ${why}.`);

export const accessDenied = (why: string): ExcelError =>
  new ExcelError('AccessDenied', `Not permitted: ${why}.`);

/** Cells cannot be put in or taken out here. */
export const insertDeleteConflict = (why: string): ExcelError =>
  new ExcelError('InsertDeleteConflict', `The insert or delete operation caused a conflict: ${why}.`);

/** Content would be pushed over the sheet's edge. */
export const nonBlankCellOffSheet = (): ExcelError =>
  new ExcelError(
    'NonBlankCellOffSheet',
    'New cells cannot be inserted: they would push cells that are not empty off the worksheet.',
  );

export const invalidOperation = (why: string): ExcelError =>
  new ExcelError('InvalidOperation', `Not possible: ${why}.`);

export const notImplemented = (member: string): ExcelError =>
  new ExcelError('NotImplemented', `The embedded Excel does not implement ${member}.`);

/** `set` as in `ExcelApi 1.15`. */
export const apiNotFound = (member: string, set: string): ExcelError =>
  new ExcelError('ApiNotFound', `${member} is part of ${set}, which this version of Excel does not have.`);

export const undoNotSupported = (member: string): ExcelError =>
  new ExcelError('UndoNotSupported', `${member} cannot be undone, so it cannot be in a group that can.`);

export const generalException = (why: string): ExcelError =>
  new ExcelError('GeneralException', `There was an internal error while processing the request: ${why}.`);

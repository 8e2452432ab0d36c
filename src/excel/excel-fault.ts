import { Fault, type Problem } from '../core/fault';

/**
 * Runs one piece of work against Excel and turns Office.js' errors into `Fault`s with a code `excel-*`. This is the
 * only place that knows Office.js' error codes. An abort and a `Fault` pass through as they are.
 */
export async function withExcelFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toFault(error);
  }
}

export function isTooMuch(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && problemOf(error).code === 'excel-too-much';
}

/** An error that does not tell what is wrong, such as `GeneralException`. */
export function isUnexplained(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && problemOf(error).code === 'excel-other';
}

/** Office.js' error as a `Fault`; any other as it is. */
export function toFault(error: unknown): unknown {
  return error instanceof OfficeExtension.Error ? new Fault(problemOf(error), { cause: error }) : error;
}

function problemOf(error: OfficeExtension.Error): Problem {
  const where = error.debugInfo.errorLocation ?? '';
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'excel-cell-edit' };
    case 'ItemNotFound':
    case 'InvalidReference':
    case 'InvalidObjectPath':
      return { code: 'excel-item-gone', what: where };
    case 'AccessDenied':
      return { code: 'excel-protected', what: where };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'RangeExceedsLimit':
    case 'OperationCellsExceedLimit':
    case 'ActivityLimitReached':
      return { code: 'excel-too-much' };
    case 'InvalidOrTimedOutSession':
    case 'ConnectionFailure':
    case 'RequestAborted':
    case 'ServiceNotAvailable':
    case 'HostRestartNeeded':
      return { code: 'excel-connection' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedOperation':
    case 'UnsupportedFeature':
      return { code: 'excel-too-old' };
    default:
      return { code: 'excel-other', detail: where ? `${error.code} (${where})` : error.code };
  }
}

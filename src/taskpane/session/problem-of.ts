import { Fault, type Problem } from '../../core/fault';

/** What is told of an error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Fault) return error.problem;
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

import type { IsoDate } from '../core/calendar/iso-date';

/** What the command line has around it; only `main.ts` takes it from the process. */
export interface Io {
  /** Relative paths are from here. */
  readonly folder: string;
  readonly today: IsoDate;
  /** The same moment, as `toISOString` has it. */
  readonly now: string;
  /** Standard output: the result and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error. */
  readonly err: (text: string) => void;
}

/** 0 done; 1 only what the contract of each command says; 2 could not be done. */
export type ExitCode = 0 | 1 | 2;

import type { Language } from '../locales/language';
import type { CliTexts } from '../locales/cli-texts';
import type { Arguments, OptionName } from './arguments';
import type { ExitCode, Io } from './io';

export interface CommandContext {
  readonly io: Io;
  readonly args: Arguments;
  readonly language: Language;
  readonly texts: CliTexts;
}

/** One command of the command line; `--lang` and `--help` are known to all and read before it. */
export interface Command {
  readonly name:
    | 'check'
    | 'documents'
    | 'enrich'
    | 'frames'
    | 'fix'
    | 'memo'
    | 'new'
    | 'refresh'
    | 'sample'
    | 'template'
    | 'verify';
  readonly options: readonly OptionName[];
  /** Throws a `Fault` or a `CliFault` for what could not be done. */
  readonly run: (context: CommandContext) => Promise<ExitCode>;
}

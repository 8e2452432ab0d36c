import { Fault } from '../core/fault';
import { describeProblem } from '../locales/describe-problem';
import { type Language, LANGUAGES } from '../locales/language';
import { loadCliTexts, type CliTexts } from '../locales/cli-texts';
import { readArguments } from './arguments';
import { CliFault } from './cli-fault';
import type { Command } from './command';
import { check } from './commands/check';
import { documents } from './commands/documents';
import { enrich } from './commands/enrich';
import { fix } from './commands/fix';
import { frames } from './commands/frames';
import { memo } from './commands/memo';
import { newCommand } from './commands/new';
import { refresh } from './commands/refresh';
import { sample } from './commands/sample';
import { template } from './commands/template';
import { verify } from './commands/verify';
import type { ExitCode, Io } from './io';
import { describeCliProblem } from './report/describe-cli-problem';

const COMMANDS: readonly Command[] = [
  check,
  frames,
  enrich,
  fix,
  memo,
  documents,
  template,
  verify,
  refresh,
  newCommand,
  sample,
];

/** Runs one command as typed after `saksklar`. Never throws: what could not be done is one line on `io.err` and 2. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageAsked(argv);
  const texts = await loadCliTexts(language);
  try {
    return await runCommand(argv, io, language, texts);
  } catch (error) {
    io.err(explained(error, texts));
    return 2;
  }
}

/** The line for an error that came after the command was done: the result could not be handed over. */
export async function explain(argv: readonly string[], error: unknown): Promise<string> {
  return explained(error, await loadCliTexts(languageAsked(argv)));
}

async function runCommand(
  argv: readonly string[],
  io: Io,
  language: Language,
  texts: CliTexts,
): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(texts.cli.help.overview);
    return 0;
  }
  if (name === undefined) throw new CliFault({ code: 'command-missing' });
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new CliFault({ code: 'command-unknown', text: name });
  const args = readArguments(rest, ['lang', 'help', ...command.options]);
  if (args.has('help')) {
    io.out(texts.cli.help[command.name]);
    return 0;
  }
  const lang = args.value('lang');
  if (lang !== null && !isLanguage(lang)) throw new CliFault({ code: 'language-unknown', text: lang });
  return command.run({ io, args, language, texts });
}

/** Looked up before anything else, so that every message is in it. */
function languageAsked(argv: readonly string[]): Language {
  const place = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const argument = argv[place];
  const asked = argument === '--lang' ? argv[place + 1] : argument?.slice('--lang='.length);
  return asked !== undefined && isLanguage(asked) ? asked : 'nb';
}

function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

function describe(error: unknown, texts: CliTexts): string {
  if (error instanceof CliFault) return describeCliProblem(error.problem, texts);
  if (error instanceof Fault) return describeProblem(error.problem, texts);
  const detail = error instanceof Error ? error.message : String(error);
  return describeProblem({ code: 'unexpected', detail }, texts);
}

function explained(error: unknown, texts: CliTexts): string {
  return `saksklar: ${describe(error, texts).replace(/\s+/g, ' ').trim()}\n`;
}

import { parseArgs } from 'node:util';
import { CliFault } from './cli-fault';

/** Every option there is; each command says which of them it takes. */
const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  meeting: { type: 'string' },
  settings: { type: 'string' },
  only: { type: 'string' },
  set: { type: 'string' },
  case: { type: 'string' },
  all: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  template: { type: 'string' },
  force: { type: 'boolean' },
  kind: { type: 'string' },
  draft: { type: 'boolean' },
  overwrite: { type: 'boolean' },
  rule: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionName = keyof typeof OPTIONS;

const REPEATABLE: ReadonlySet<OptionName> = new Set<OptionName>(['rule', 'set']);

export interface Arguments {
  readonly operands: readonly string[];
  readonly has: (option: OptionName) => boolean;
  /** The value given; null when the option was not. */
  readonly value: (option: OptionName) => string | null;
  /** All values as given, of an option that may be repeated. */
  readonly each: (option: OptionName) => readonly string[];
  /** All values given, of an option that may be repeated or hold several with commas between. */
  readonly values: (option: OptionName) => readonly string[];
}

/**
 * Reads the arguments after the command's name.
 * @throws {CliFault} for an option the command does not take, or one without its value
 */
export function readArguments(args: readonly string[], takes: readonly OptionName[]): Arguments {
  // Not strict: its own messages are in English only.
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<OptionName, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOptionName(name) || !takes.includes(name)) {
      throw new CliFault({ code: 'option-unknown', option: rawName });
    }
    if (values.has(name) && !REPEATABLE.has(name))
      throw new CliFault({ code: 'option-repeated', option: rawName });
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw new CliFault({ code: 'option-takes-no-value', option: rawName });
      values.set(name, []);
      continue;
    }
    // `--case --json` is a forgotten value, `--case=--json` is not.
    const isForgotten = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
    if (isForgotten) throw new CliFault({ code: 'option-needs-value', option: rawName });
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return {
    operands,
    has: (option) => values.has(option),
    value: (option) => values.get(option)?.[0] ?? null,
    each: (option) => values.get(option) ?? [],
    values: (option) =>
      (values.get(option) ?? []).flatMap((value) => value.split(',').map((part) => part.trim())),
  };
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

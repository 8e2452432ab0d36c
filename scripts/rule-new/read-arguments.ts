import { parseArgs } from 'node:util';
import { UsageFault } from '../usage-fault';
import type { Wish, WishedText } from './wish';

export const USAGE =
  'npm run rule:new -- GROUP/NAME --severity error|warning|info [--fix safe|suggestion] [--title TEXT] [--check TEXT] [--why TEXT] [--todo TEXT] [--message TEXT] [--group-title TEXT]';

/** @throws UsageFault */
export function readArguments(args: readonly string[]): Wish {
  const { positionals, values } = parsed(args);
  const [id, more] = positionals;
  if (id === undefined || more !== undefined) throw new UsageFault(`One rule at a time. ${USAGE}`);
  const [, group, name] = /^([a-z]+(?:-[a-z]+)*)\/([a-z]+(?:-[a-z]+)*)$/.exec(id) ?? [];
  if (group === undefined || name === undefined)
    throw new UsageFault(`${id} is no rule's id; one is written group/name, in small letters with hyphens.`);
  const { severity, fix } = values;
  if (severity !== 'error' && severity !== 'warning' && severity !== 'info')
    throw new UsageFault('--severity is error, warning or info.');
  if (fix !== undefined && fix !== 'safe' && fix !== 'suggestion')
    throw new UsageFault('--fix is safe or suggestion; leave it out where there is none.');
  const textOf = (text: WishedText): string | null => values[text]?.trim() ?? null;
  const texts = {
    ...{ 'group-title': textOf('group-title'), title: textOf('title'), check: textOf('check') },
    ...{ why: textOf('why'), todo: textOf('todo'), message: textOf('message') },
  };
  return { group, name, severity, fix: fix ?? null, texts };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ severity: text, fix: text, title: text, check: text, why: text, todo: text, message: text },
        'group-title': text,
      },
    });
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UsageFault(`${sentence}. ${USAGE}`);
  }
}

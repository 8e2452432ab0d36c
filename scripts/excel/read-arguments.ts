import { parseArgs } from 'node:util';
import { z } from 'zod';
import { UsageFault } from '../usage-fault';

export const USAGE =
  'npm run --silent excel -- SCRIPT.ts [--workbook FILE.xlsx] [--profile ltsc-2021|microsoft-365] [--save OUT.xlsx] [--culture nb-NO|nn-NO|en-US]';

const argumentsSchema = z.object({
  script: z.string({ error: () => `No script. ${USAGE}` }),
  workbook: z.string().optional(),
  save: z.string().optional(),
  profile: z.enum(['ltsc-2021', 'microsoft-365']).default('microsoft-365'),
  culture: z.enum(['nb-NO', 'nn-NO', 'en-US']).default('nb-NO'),
});

export type ExcelArguments = z.output<typeof argumentsSchema>;

/** @throws UsageFault */
export function readArguments(args: readonly string[]): ExcelArguments {
  const { positionals, values } = parsed(args);
  const [script, more] = positionals;
  if (more !== undefined) throw new UsageFault(`One script at a time, not ${more} as well.`);
  const read = argumentsSchema.safeParse({ script, ...values });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageFault(
    issue?.path[0] === 'script' ? issue.message : `--${issue?.path.join('')}: ${issue?.message ?? ''}`,
  );
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { workbook: text, profile: text, save: text, culture: text },
    });
  } catch (error) {
    // Node goes on about positional arguments in further sentences.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UsageFault(`${sentence}. ${USAGE}`);
  }
}

import { readAsset } from './assets';
import type { CommandContext } from './command';
import { readInput } from './files/read-file';

export interface Template {
  readonly bytes: Uint8Array;
  /** What to call it in a fault. */
  readonly file: string;
}

/** The template given with `--template`, else the one that comes with the program in the language asked for. */
export async function readTemplate({ io, args, language }: CommandContext): Promise<Template> {
  const given = args.value('template');
  if (given !== null) return { bytes: await readInput(io, given), file: given };
  const file = `saksfremlegg-rammeendring.${language}.docx`;
  return { bytes: await readAsset(`templates/${file}`), file };
}

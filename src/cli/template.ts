import type { Paper } from '../core/papers/paper';
import { ownTemplateName, type Template } from '../documents';
import { readAsset } from './assets';
import type { CommandContext } from './command';
import { readInput } from './files/read-file';

/** The template given with `--template`, else the one that comes with the program for such a paper, in its language. */
export async function templates({
  io,
  args,
  language,
}: CommandContext): Promise<(paper: Pick<Paper, 'kind'>) => Promise<Template>> {
  const given = args.value('template');
  if (given !== null) {
    const template = { bytes: await readInput(io, given), name: given };
    return () => Promise.resolve(template);
  }
  const read = new Map<string, Promise<Template>>();
  return (paper) => {
    const name = ownTemplateName(paper, language);
    const before = read.get(name);
    if (before) return before;
    const template = readAsset(`templates/${name}`).then((bytes) => ({ bytes, name }));
    read.set(name, template);
    return template;
  };
}

import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a file of the project, formatted as `npm run check` wants it. */
export async function writeFormatted(path: string, text: string): Promise<void> {
  const options = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...options, filepath: path }));
}

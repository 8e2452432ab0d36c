/**
 * Makes one document of each kind, in each language, as it goes out and as a draft, in the folder given. Where LibreOffice
 * and poppler are, each is turned into a PDF, whose text must hold every figure and every cell's text that went into the
 * document, and no mark of a field.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makePaper, ownTemplateName } from '../src/documents';
import { openDocument } from '../src/documents/compare/open-document';
import { CHECKED, REQUESTS } from '../src/documents/testing/papers';
import { LANGUAGES } from '../src/locales/language';
import { loadTexts } from '../src/locales/texts';

const run = promisify(execFile);
const [folder = 'documents'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });

const made: string[] = [];
for (const language of LANGUAGES)
  for (const draft of [false, true])
    for (const [kind, request] of REQUESTS) {
      const texts = await loadTexts(language);
      const name = ownTemplateName({ kind }, language);
      const template = { name, bytes: new Uint8Array(await readFile(join('assets/templates', name))) };
      const options = { language, texts, draft, created: '2022-06-01T08:00:00Z' };
      const { bytes } = await makePaper(CHECKED, request, () => Promise.resolve(template), options);
      const path = join(folder, `${kind}.${language}${draft ? '.draft' : ''}.docx`);
      await writeFile(path, bytes);
      made.push(path);
    }
process.stdout.write(`${made.length} documents made\n`);

if (await has('soffice', '--version')) await checkPdfs();
else process.stdout.write('LibreOffice is not here: no PDFs made\n');

async function checkPdfs(): Promise<void> {
  await run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...made]);
  const faults: string[] = [];
  for (const path of made) {
    const { stdout } = await run('pdftotext', [path.replace(/docx$/, 'pdf'), '-']);
    const text = plain(stdout);
    const { provenance } = openDocument(new Uint8Array(await readFile(path)), path);
    const figures = provenance.figures.flatMap(({ forms }) => forms.map((form) => form.text));
    const lines = provenance.texts.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.split('\n')));
    for (const wanted of [...figures, ...lines.map((line) => line.replace(/^[-•]\s+/, ''))])
      if (!text.includes(plain(wanted))) faults.push(`${path}: ${wanted} is not in the PDF`);
    for (const mark of stdout.match(/\[\[|\]\]|undefined|NaN|\{\w+\}/g) ?? [])
      faults.push(`${path}: ${mark}`);
  }
  process.stdout.write(`${made.length} PDFs looked through\n`);
  if (faults.length === 0) return;
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
}

/** Lines are broken anywhere in a PDF, also at a hyphen, and some fonts join letters. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\f]+/g, '')
    .replaceAll('\u2212', '-');
}

async function has(program: string, argument: string): Promise<boolean> {
  try {
    await run(program, [argument]);
    return true;
  } catch {
    return false;
  }
}

import { unzipSync } from 'fflate';
import { Fault } from '../core/fault';
import { mapParts, type Package, textOf } from './package';
import { refusedContent } from './template-safety';

/** Megabytes of a template once unpacked. A real one is under 5; 300 MB of XML would take 1.6 GB of memory. */
const LARGEST_MEGABYTES = 50;
const MOST_PARTS = 2000;
const MEGABYTE = 1024 * 1024;

const MAIN_TYPE =
  /application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document\.macroEnabled|template\.macroEnabledTemplate))\.main\+xml/;

/**
 * Opens a Word template (.docx or .dotx). What a template may carry without harm but a memo should not, the address of
 * the template it was itself made from, is taken out.
 * @throws {Fault} `template-not-docx`, `template-too-large`, `template-damaged`, `template-refused`
 */
export function openTemplate(bytes: Uint8Array, file: string): Package {
  if (!startsAsZip(bytes)) throw new Fault({ code: 'template-not-docx', file });
  const parts = unpacked(bytes, file);
  const types = textOf(parts, '[Content_Types].xml');
  if (types === null || !MAIN_TYPE.test(types)) throw new Fault({ code: 'template-not-docx', file });
  for (const [path, text] of xmlParts(parts)) {
    const content = refusedIn(path, text, file);
    if (content !== null) throw new Fault({ code: 'template-refused', file, content });
  }
  forgetOwnTemplate(parts);
  mapParts(parts, /^\[Content_Types\]\.xml$/, (text) =>
    text.replaceAll('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'),
  );
  return parts;
}

function startsAsZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && c === 3 && d === 4;
}

function unpacked(bytes: Uint8Array, file: string): Package {
  const tooLarge = (size: number): Fault =>
    new Fault({
      code: 'template-too-large',
      file,
      megabytes: Math.ceil(size / MEGABYTE),
      limit: LARGEST_MEGABYTES,
    });
  if (bytes.length > LARGEST_MEGABYTES * MEGABYTE) throw tooLarge(bytes.length);
  const names: string[] = [];
  let total = 0;
  let files: ReturnType<typeof unzipSync>;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name.toLowerCase());
        total += originalSize;
        return false;
      },
    });
    if (total > LARGEST_MEGABYTES * MEGABYTE || names.length > MOST_PARTS) throw tooLarge(total);
    // A part that is larger than it says is cut at what it says, and then is not well-formed.
    files = unzipSync(bytes);
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault({ code: 'template-damaged', file, part: 'zip' }, { cause });
  }
  if (new Set(names).size < names.length) throw new Fault({ code: 'template-damaged', file, part: 'zip' });
  return new Map(Object.entries(files).filter(([name]) => !name.endsWith('/')));
}

function xmlParts(parts: Package): readonly (readonly [string, string])[] {
  return [...parts.keys()]
    .filter((path) => /\.(?:xml|rels)$/i.test(path))
    .map((path) => [path, textOf(parts, path) ?? '']);
}

function refusedIn(path: string, text: string, file: string): ReturnType<typeof refusedContent> {
  try {
    return refusedContent(path, text);
  } catch (cause) {
    throw new Fault({ code: 'template-damaged', file, part: path }, { cause });
  }
}

/** Word looks up the attached template's address each time the document is opened; a memo has no use for it. */
function forgetOwnTemplate(parts: Package): void {
  mapParts(parts, /^word\/_rels\/settings\.xml\.rels$/, (text) =>
    text.replace(/<Relationship\b[^>]*\/attachedTemplate"[^>]*?(?:\/>|>\s*<\/Relationship>)/g, ''),
  );
  mapParts(parts, /^word\/settings\.xml$/, (text) => text.replace(/<w:attachedTemplate\b[^>]*\/>/g, ''));
}

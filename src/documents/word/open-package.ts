import { unzipSync } from 'fflate';
import { type Package, textOf } from './package';

/** Megabytes of a document once unpacked. A real one is under 5; 300 MB of XML would take 1.6 GB of memory. */
export const LARGEST_MEGABYTES = 50;
const MOST_PARTS = 2000;
const MEGABYTE = 1024 * 1024;

const MAIN_TYPE =
  /application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document\.macroEnabled|template\.macroEnabledTemplate))\.main\+xml/;

/** Why a file is not opened as a Word document. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(
    readonly fault: 'not-docx' | 'too-large' | 'damaged',
    readonly part: string,
    /** Unpacked, rounded up. */
    readonly megabytes = 0,
  ) {
    super(`${fault} ${part}`);
  }
}

/**
 * The parts of a Word document or template, none of them looked into yet.
 * @throws {PackageError}
 */
export function openPackage(bytes: Uint8Array): Package {
  if (!startsAsZip(bytes)) throw new PackageError('not-docx', 'zip');
  const parts = unpacked(bytes);
  const types = textOf(parts, '[Content_Types].xml');
  if (types === null || !MAIN_TYPE.test(types)) throw new PackageError('not-docx', '[Content_Types].xml');
  return parts;
}

function startsAsZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && c === 3 && d === 4;
}

/** Sizes are looked at before anything is unpacked. */
function unpacked(bytes: Uint8Array): Package {
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
    throw cause instanceof PackageError ? cause : new PackageError('damaged', 'zip');
  }
  if (new Set(names).size < names.length) throw new PackageError('damaged', 'zip');
  return new Map(Object.entries(files).filter(([name]) => !name.endsWith('/')));
}

function tooLarge(size: number): PackageError {
  return new PackageError('too-large', 'zip', Math.ceil(size / MEGABYTE));
}

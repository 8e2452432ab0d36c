import { Fault } from '../../core/fault';
import { LARGEST_MEGABYTES, openPackage, PackageError } from '../word/open-package';
import { type Package, textOf } from '../word/package';
import { TEXT_PART } from '../word/fill-template';
import { scanXml } from '../word/scan-xml';
import type { Provenance } from '../provenance/provenance';
import { provenanceOf } from '../provenance/provenance-part';

export interface MadeDocument {
  readonly parts: Package;
  readonly provenance: Provenance;
}

/**
 * Opens a document that was made here, whoever has worked in it since.
 * @throws {Fault} `document-not-docx`, `document-too-large`, `document-damaged`, `document-not-ours`,
 *   `document-provenance`
 */
export function openDocument(bytes: Uint8Array, file: string): MadeDocument {
  const parts = packageOf(bytes, file);
  refuseDamaged(parts, file);
  const read = provenanceOf(parts);
  if (read.kind === 'none') throw new Fault({ code: 'document-not-ours', file });
  if (read.kind !== 'provenance')
    throw new Fault({ code: 'document-provenance', file, isNewer: read.kind === 'newer' });
  return { parts, provenance: read.provenance };
}

/** What is looked through afterwards takes for granted that it is XML. */
function refuseDamaged(parts: Package, file: string): void {
  for (const path of parts.keys()) {
    if (!TEXT_PART.test(path)) continue;
    try {
      scanXml(textOf(parts, path) ?? '', {});
    } catch (cause) {
      throw new Fault({ code: 'document-damaged', file, part: path }, { cause });
    }
  }
}

function packageOf(bytes: Uint8Array, file: string): Package {
  try {
    return openPackage(bytes);
  } catch (cause) {
    if (!(cause instanceof PackageError)) throw cause;
    const { fault, part, megabytes } = cause;
    if (fault === 'not-docx') throw new Fault({ code: 'document-not-docx', file }, { cause });
    if (fault === 'damaged') throw new Fault({ code: 'document-damaged', file, part }, { cause });
    throw new Fault({ code: 'document-too-large', file, megabytes, limit: LARGEST_MEGABYTES }, { cause });
  }
}

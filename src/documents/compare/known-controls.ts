import type { Provenance } from '../provenance/provenance';
import { TEXT_PART } from '../word/fill-template';
import { type Package, textOf } from '../word/package';
import { type Control, controlsIn } from './controls';

const BODY = /^word\/document\d*\.xml$/;

/** The controls of a part of a document that carry a field. */
export function knownControls(path: string, xml: string, { controls }: Provenance): readonly Control[] {
  const found = controlsIn(xml);
  const tagged = found.filter(({ field }) => field !== '');
  if (tagged.length > 0 || !BODY.test(path)) return tagged;
  return inOrder(found, controls);
}

/** Those of the whole document. */
export function allControls(parts: Package, provenance: Provenance): readonly Control[] {
  return [...parts.keys()]
    .filter((path) => TEXT_PART.test(path))
    .flatMap((path) => knownControls(path, textOf(parts, path) ?? '', provenance));
}

/**
 * Older versions of LibreOffice keep the controls and lose their tags. The controls are then known by their order, where
 * as many stand there as were made; else nothing can be said of them.
 */
function inOrder(found: readonly Control[], fields: readonly string[]): readonly Control[] {
  if (found.length !== fields.length) return [];
  return found.map((control, index) => ({ ...control, field: fields[index] ?? '' }));
}

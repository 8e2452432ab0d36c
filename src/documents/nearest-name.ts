import { editDistance } from '../core/text/edit-distance';
import { fieldKey, KNOWN_NAMES } from './fields';

/** The known field whose name is nearest to an unknown one; null when none is near. */
export function nearestName(unknown: string): string | null {
  const key = fieldKey(unknown.replace(/^[#/^]/, '')).slice(0, 60);
  let nearest: string | null = null;
  let fewest = Math.max(2, Math.floor(key.length / 3)) + 1;
  for (const [known, name] of KNOWN_NAMES) {
    const errors = editDistance(key, known);
    if (errors < fewest) [nearest, fewest] = [name, errors];
  }
  return nearest;
}

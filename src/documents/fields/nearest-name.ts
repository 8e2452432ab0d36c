import { editDistance } from '../../core/text/edit-distance';
import { type Field, fieldKey, namesIn } from './field';

/** The known field whose name is nearest to an unknown one; null when none is near. */
export function nearestName(unknown: string, fields: readonly Field[]): string | null {
  const key = fieldKey(unknown).slice(0, 60);
  let nearest: string | null = null;
  let fewest = Math.max(2, Math.floor(key.length / 3)) + 1;
  for (const [known, { name }] of allNames(fields)) {
    const errors = editDistance(key, known);
    if (errors < fewest) [nearest, fewest] = [name, errors];
  }
  return nearest;
}

/** Every name of the fields and of the lists within them, by key. */
export function allNames(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const before = known.get(fields);
  if (before) return before;
  const lists = fields.flatMap((field) => (field.fields ? [...allNames(field.fields)] : []));
  const names = new Map([...lists, ...namesIn(fields)]);
  known.set(fields, names);
  return names;
}

const known = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();

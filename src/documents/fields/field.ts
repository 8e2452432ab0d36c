/** A field that a template may hold, as `[[name]]`. Spaces, hyphens and capitals in the name do not count. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** What it holds, in Norwegian: docs/templates.md is made of these. */
  readonly about: string;
  /** Has the condition `[[#har …]]`, which is true when there is something to show. */
  readonly optional?: true;
  /** Of a list: the fields that stand between its beginning and its end. */
  readonly fields?: readonly Field[];
}

/**
 * `toFill` is filled in by a person when the workbook does not know it; `list` is repeated from `[[#…]]` to `[[/…]]`;
 * `chart` becomes a chart in the paragraph where it stands.
 */
export type FieldKind = 'text' | 'figure' | 'toFill' | 'list' | 'condition' | 'chart';

/** The names of a group of fields together with the conditions that come with the optional ones. */
export type NamesIn<T extends readonly Field[]> =
  T[number]['name'] | `har ${Extract<T[number], { optional: true }>['name']}`;

/** A field's name as it is looked up: `Ny_ramme`, `ny ramme` and `nyramme` are the same. */
export function fieldKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-\u00ad\u200b]+/g, '');
}

/** What stands in a field's brackets: `ny ramme | kroner`. */
export interface WrittenField {
  readonly key: string;
  /** After the bar; null where there is none. */
  readonly form: string | null;
}

export function readField(tag: string): WrittenField {
  const [name = '', ...form] = tag.split('|');
  return {
    key: fieldKey(name),
    form: form.length === 0 ? null : form.join('|').replace(/\s+/g, ' ').trim().toLowerCase(),
  };
}

/** The names that can be used where a field of the group can, by key: the fields and their conditions. */
export function namesIn(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const before = namesOf.get(fields);
  if (before) return before;
  const names = namesFrom(fields);
  namesOf.set(fields, names);
  return names;
}

/** The groups never change, and are looked in for every field of every template. */
const namesOf = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();

function namesFrom(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(
    fields.flatMap((field) => {
      const own = [fieldKey(field.name), field] as const;
      if (!field.optional) return [own];
      const condition: Field = { name: `har ${field.name}`, kind: 'condition', about: field.about };
      return [own, [fieldKey(condition.name), condition] as const];
    }),
  );
}

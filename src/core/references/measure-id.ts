import { foldSpaces } from '../text/fold';

/** A measure's id whatever way it is written: `JD-1`, `jd 1`, `JD–01` are one. */
export type MeasureKey = string;

/** What a measure's prerequisites name. */
export interface NamedMeasures {
  readonly known: readonly MeasureKey[];
  /** As written. */
  readonly unknown: readonly string[];
}

export function measureKey(text: string): MeasureKey {
  return foldSpaces(text)
    .toUpperCase()
    .replace(/[\s‐‑–—−-]|\.$/g, '')
    .replace(/(?<![\d.,])0+(?=\d)/g, '');
}

/** A letter or more and a number, or a number alone, as ids of measures are. */
const ID = String.raw`\p{L}{1,6}[ -]?\d{1,4}\p{L}?|\d{1,4}`;
const WHOLE_ID = new RegExp(`^(?:${ID})$`, 'u');
const RANGE = new RegExp(
  String.raw`^(?<prefix>\p{L}{0,6})[ -]?(?<from>\d{1,4}) ?(?:-|til|to|t\.o\.m\.) ?(?<again>\p{L}{0,6})[ -]?(?<to>\d{1,4})$`,
  'u',
);
const ID_IN_PROSE = /(?<![\p{L}\p{N}-])\p{L}{1,6}[ -]?\d{1,4}(?![\p{L}\p{N}])/gu;
const SEPARATORS = /[,;/+&\n]|\s(?:og|and|samt)\s/u;

/**
 * Reads which measures a text names: `JD-1, JD-3`, `JD-1 – JD-4` (those of them that there are), `JD-2 og SKD-1`. Words
 * between may name what is no measure of the table, which is nobody's fault; what looks like an id of it is one.
 */
export function measuresIn(text: string, ids: ReadonlySet<MeasureKey>): NamedMeasures {
  const known = new Set<MeasureKey>();
  const unknown = new Set<string>();
  const take = (id: string): void => {
    const key = measureKey(id);
    if (ids.has(key)) known.add(key);
    else unknown.add(id);
  };
  const prefixes = new Set([...ids].map(prefixOf));
  for (const part of text
    .replace(/[‐‑–—−]/g, '-')
    .split(SEPARATORS)
    .map(foldSpaces)) {
    const range = ids.has(measureKey(part)) ? undefined : RANGE.exec(part)?.groups;
    if (range) rangeOf(range, ids, known, take);
    else if (WHOLE_ID.test(part) || ids.has(measureKey(part))) take(part);
    else for (const [id] of part.matchAll(ID_IN_PROSE)) if (prefixes.has(prefixOf(measureKey(id)))) take(id);
  }
  return { known: [...known], unknown: [...unknown] };
}

function prefixOf(key: MeasureKey): string {
  return /^\p{L}*/u.exec(key)?.[0] ?? '';
}

function rangeOf(
  { prefix = '', from = '', again = '', to = '' }: Readonly<Record<string, string | undefined>>,
  ids: ReadonlySet<MeasureKey>,
  known: Set<MeasureKey>,
  take: (id: string) => void,
): void {
  const [first, last] = [Number(from), Number(to)];
  take(`${prefix}${prefix === '' ? '' : '-'}${from}`);
  take(`${again || prefix}${prefix === '' ? '' : '-'}${to}`);
  if (again !== '' && again.toUpperCase() !== prefix.toUpperCase()) return;
  for (let number = first; number <= last; number++) {
    const key = measureKey(`${prefix}${number}`);
    if (ids.has(key)) known.add(key);
  }
}

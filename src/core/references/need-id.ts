import { foldSpaces, isBlank } from '../text/fold';

/** A need's number, written `#20`. A positive integer. */
export type NeedId = number;

export type ParsedNeedId =
  /** `canonical` when it is written as a plain number or as `#20`. */
  | { readonly kind: 'need'; readonly id: NeedId; readonly canonical: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid' };

const WIDEST_RANGE = 200;
const WRITTEN = /^(?:(?:behovselement|behov|need) ?)?(?:(?:nr|no)\.? ?)?(?:# ?)?(?<digits>\d{1,9})\.?$/i;

/** Reads one need: `#20`, `# 20`, `20`, `nr. 20`, `behov #20`, or the number 20. */
export function parseNeedId(value: string | number): ParsedNeedId {
  if (typeof value === 'number') {
    return isNeedId(value) ? { kind: 'need', id: value, canonical: true } : { kind: 'invalid' };
  }
  if (isBlank(value)) return { kind: 'empty' };
  const digits = WRITTEN.exec(foldSpaces(value))?.groups?.digits;
  const id = Number(digits ?? NaN);
  if (!isNeedId(id)) return { kind: 'invalid' };
  return { kind: 'need', id, canonical: /^#?[1-9]\d*$/.test(value.trim()) };
}

function isNeedId(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0 && value < 1e9;
}

/**
 * Reads a list of needs: `#3 og #24`, `#1-#4`, `3, 24; 25`, `#3/#24`. Each need once, in the text's order; none for an
 * empty text. Null when a part of it is no need, or a range is backwards or over 200 wide.
 */
export function parseNeedIds(text: string | number): readonly NeedId[] | null {
  if (typeof text === 'string' && isBlank(text)) return [];
  const parts = String(text)
    .split(/[\r\n]+/)
    .flatMap((line) =>
      foldSpaces(line).split(/[,;&+]|\/(?= ?#)|(?<![\p{L}])(?:og|and|samt)(?![\p{L}])|(?<=\d) (?=#)/iu),
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const ids: NeedId[] = [];
  for (const part of parts) {
    const read = idsIn(part);
    if (!read) return null;
    ids.push(...read);
  }
  return ids.length === 0 ? null : [...new Set(ids)];
}

function idsIn(part: string): readonly NeedId[] | null {
  const ends = part.split(/ ?[-‐‑–—] ?| (?:til og med|t\.o\.m\.|til|to) /i).map((end) => parseNeedId(end));
  const ids = ends.flatMap((end) => (end.kind === 'need' ? [end.id] : []));
  const [first, last] = ids;
  if (ids.length !== ends.length || first === undefined || ids.length > 2) return null;
  if (last === undefined) return [first];
  const width = last - first + 1;
  return width < 1 || width > WIDEST_RANGE
    ? null
    : Array.from({ length: width }, (_, index) => first + index);
}

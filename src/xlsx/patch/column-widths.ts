import { element } from '../../ooxml/write-xml';
import { attributesOf, rootOf, tagsOf } from './scan-xml';
import { sheetElements, withElement } from './sheet-elements';
import { type Splice, spliced } from './splice';

export interface ColumnWidth {
  /** From 0. */
  readonly column: number;
  /** In characters. */
  readonly width: number;
}

/** Gives columns a width where the sheet has set nothing for them. */
export function withWidths(text: string, columns: readonly ColumnWidth[]): string {
  if (columns.length === 0) return text;
  const { prefix } = rootOf(text);
  const cols = sheetElements(text).find(({ name }) => name === 'cols');
  const colXml = ({ column, width }: ColumnWidth): string =>
    element(`${prefix}col`, { min: column + 1, max: column + 1, width, customWidth: 1 });
  const sorted = columns.toSorted((a, b) => a.column - b.column);
  if (!cols) return withElement(text, 'cols', element(`${prefix}cols`, {}, sorted.map(colXml).join('')));
  const part = text.slice(cols.start, cols.end);
  const set = [...tagsOf(part)]
    .filter(({ name, kind }) => name === `${prefix}col` && kind !== 'close')
    .map((tag) => {
      const values = attributesOf(part, tag);
      return {
        start: cols.start + tag.start,
        min: Number(values.get('min')) - 1,
        max: Number(values.get('max')) - 1,
      };
    });
  const end = cols.start + part.lastIndexOf('</');
  const splices = sorted.flatMap((own): Splice[] => {
    if (set.some(({ min, max }) => own.column >= min && own.column <= max)) return [];
    const at = set.find(({ min }) => min > own.column)?.start ?? end;
    return [{ start: at, end: at, text: colXml(own) }];
  });
  return spliced(text, splices);
}

export interface ChangedWidth {
  /** From 0. */
  readonly column: number;
  /** In characters; null for the sheet's standard width. */
  readonly width: number | null;
}

/**
 * Gives columns other widths, and leaves all else that the sheet says of them as it is.
 *
 * @param standard the sheet's standard width, in characters without the padding
 */
export function withChangedWidths(text: string, changes: readonly ChangedWidth[], standard: number): string {
  if (changes.length === 0) return text;
  const { prefix } = rootOf(text);
  const cols = sheetElements(text).find(({ name }) => name === 'cols');
  const part = cols ? text.slice(cols.start, cols.end) : '';
  const known = [...tagsOf(part)]
    .filter(({ name, kind }) => name === `${prefix}col` && kind !== 'close')
    .map((tag) => attributesOf(part, tag));
  const widths = new Map(changes.map(({ column, width }) => [column, width]));
  const parts: Column[] = known.flatMap((attributes) => splitAt(attributes, widths));
  const covered = (column: number): boolean => parts.some(({ min, max }) => column >= min && column <= max);
  for (const [column] of widths)
    if (!covered(column)) parts.push({ min: column, max: column, attributes: new Map() });
  const all = parts
    .toSorted((a, b) => a.min - b.min)
    .map(({ min, max, attributes }) => withWidth({ min, max, attributes }, widths.get(min), standard))
    .filter(({ attributes }) => attributes.size > 0)
    .map(({ min, max, attributes }) =>
      element(`${prefix}col`, { min: min + 1, max: max + 1, ...Object.fromEntries(attributes) }),
    );
  const xml = all.length === 0 ? '' : element(`${prefix}cols`, {}, all.join(''));
  if (!cols) return xml === '' ? text : withElement(text, 'cols', xml);
  return spliced(text, [{ start: cols.start, end: cols.end, text: xml }]);
}

/** A width in a file has the 5 pixels in it that Excel leaves beside a text; a digit has 7. */
const PADDING_CHARACTERS = 5 / 7;

interface Column {
  /** From 0, both included. */
  readonly min: number;
  readonly max: number;
  /** Without `min` and `max`. */
  readonly attributes: ReadonlyMap<string, string | number>;
}

/** What the file says of several columns, parted so that each that changes stands alone. */
function splitAt(all: ReadonlyMap<string, string>, changes: ReadonlyMap<number, unknown>): readonly Column[] {
  const [min, max] = [Number(all.get('min')) - 1, Number(all.get('max')) - 1];
  const attributes = new Map([...all].filter(([name]) => name !== 'min' && name !== 'max'));
  const alone = [...changes.keys()].filter((column) => column >= min && column <= max).sort((a, b) => a - b);
  const parts: Column[] = [];
  let start = min;
  for (const column of alone) {
    if (column > start) parts.push({ min: start, max: column - 1, attributes });
    parts.push({ min: column, max: column, attributes });
    start = column + 1;
  }
  if (start <= max) parts.push({ min: start, max, attributes });
  return parts;
}

function withWidth(column: Column, width: number | null | undefined, standard: number): Column {
  if (width === undefined) return column;
  const others = [...column.attributes].filter(
    ([name]) => !['width', 'customWidth', 'bestFit'].includes(name),
  );
  // Nothing else is said of it: the sheet's standard goes for it by itself.
  if (width === null && others.length === 0) return { ...column, attributes: new Map() };
  const own: readonly (readonly [string, number])[] =
    width === null
      ? [['width', standard + PADDING_CHARACTERS]]
      : [
          ['width', width],
          ['customWidth', 1],
        ];
  return { ...column, attributes: new Map<string, string | number>([...own, ...others]) };
}

import { element } from '../write-xml';
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

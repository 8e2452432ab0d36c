import { type Area, areaName } from '../../core/workbook/address';
import type { TableFile } from '../workbook-file';
import { element, escapeText } from '../../ooxml/write-xml';
import { attributesOf, rootOf, tagsOf } from './scan-xml';
import { type Splice, spliced, withAttribute } from './splice';

/** A table's part made wider at its right: columns of these names are added. */
export function grownTable(text: string, table: TableFile, area: Area, added: readonly string[]): string {
  if (added.length === 0) return text;
  const { prefix } = rootOf(text);
  const splices: Splice[] = [];
  let lastId = 0;
  for (const tag of tagsOf(text)) {
    const name = tag.name.slice(prefix.length);
    const values = attributesOf(text, tag);
    if (tag.kind === 'close') {
      if (name !== 'tableColumns') continue;
      const elements = added.map((header, index) =>
        element(`${prefix}tableColumn`, { id: lastId + index + 1, name: escapeText(header) }),
      );
      splices.push({ start: tag.start, end: tag.start, text: elements.join('') });
      continue;
    }
    if (name === 'tableColumn') lastId = Math.max(lastId, Number(values.get('id')));
    if (name === 'tableColumns')
      splices.push(withAttribute(text, tag, 'count', String(table.area.columns + added.length)));
    if (name === 'table') splices.push(withAttribute(text, tag, 'ref', areaName(area)));
    if (name === 'autoFilter' && values.has('ref')) {
      const rows = table.hasTotals ? area.rows - 1 : area.rows;
      splices.push(withAttribute(text, tag, 'ref', areaName({ ...area, rows })));
    }
  }
  return spliced(text, splices);
}

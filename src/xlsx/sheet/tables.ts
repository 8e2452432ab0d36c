import { parseAreaName } from '../../core/workbook/address';
import { damaged, type OfficePackage } from '../package/package';
import { type Attributes, numberOf, readXml } from '../package/read-xml';
import type { TableFile } from '../workbook-file';
import { unescapeText } from './shared-strings';

/** @throws Fault when the table's part is damaged */
export function readTable(opened: OfficePackage, path: string): TableFile {
  const roots: Attributes[] = [];
  let styleName: string | null = null;
  const columns: string[] = [];
  readXml(opened, path, {
    open: (name, attributes) => {
      if (roots.length === 0) roots.push(attributes);
      if (name === 'tableColumn') columns.push(unescapeText(attributes['name'] ?? ''));
      if (name === 'tableStyleInfo') styleName = attributes['name'] ?? null;
    },
  });
  const { ref, name, displayName, headerRowCount, totalsRowCount } = roots[0] ?? {};
  const area = parseAreaName(ref ?? '');
  if (!area) throw damaged(opened.file, path);
  return {
    name: displayName ?? name ?? '',
    area,
    hasHeader: numberOf(headerRowCount) !== 0,
    hasTotals: (numberOf(totalsRowCount) ?? 0) > 0,
    columns,
    styleName,
    path,
  };
}

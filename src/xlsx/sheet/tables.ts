import { parseAreaName } from '../../core/workbook/address';
import { damaged, type OfficePackage } from '../package/package';
import { type Attributes, isTrue, numberOf, readXml } from '../package/read-xml';
import type { TableDetailsFile, TableFile } from '../workbook-file';
import { FilterReader } from './filters';
import { shownFormula } from './formula-text';
import { unescapeText } from './shared-strings';
import { isOnSheet } from './table-areas';

/** @throws Fault when the table's part is damaged */
export function readTable(opened: OfficePackage, path: string): TableFile {
  const roots: Attributes[] = [];
  let style: Attributes = {};
  const columns: string[] = [];
  const formulas = new FormulaReader();
  const filters = new FilterReader();
  readXml(opened, path, {
    open: (name, attributes) => {
      if (roots.length === 0) roots.push(attributes);
      if (name === 'tableColumn') columns.push(unescapeText(attributes['name'] ?? ''));
      if (name === 'tableStyleInfo') style = attributes;
      formulas.open(name, columns.length - 1);
      filters.open(name, attributes);
    },
    text: (text) => formulas.text(text),
    close: (name) => formulas.close(name),
  });
  const { ref, name, displayName, headerRowCount, totalsRowCount, insertRow } = roots[0] ?? {};
  const area = parseAreaName(ref ?? '');
  if (!area || !isOnSheet(area)) throw damaged(opened.file, path);
  const shownName = displayName ?? name ?? '';
  return {
    name: shownName,
    area,
    hasHeader: numberOf(headerRowCount) !== 0,
    hasTotals: (numberOf(totalsRowCount) ?? 0) > 0,
    columns,
    styleName: style['name'] ?? null,
    path,
    details: {
      ...lookOf(style),
      isBlank: isTrue(insertRow),
      autoFilter: filters.filter(),
      formulas: columns.map((_, index) => formulas.of(index, shownName)),
    },
  };
}

function lookOf(style: Attributes) {
  return {
    showBandedRows: isTrue(style['showRowStripes']),
    showBandedColumns: isTrue(style['showColumnStripes']),
    highlightFirstColumn: isTrue(style['showFirstColumn']),
    highlightLastColumn: isTrue(style['showLastColumn']),
  } satisfies Partial<TableDetailsFile>;
}

/** Gathers the texts of `calculatedColumnFormula`. */
class FormulaReader {
  private readonly texts = new Map<number, string>();
  private column: number | null = null;

  open(name: string, column: number): void {
    if (name === 'calculatedColumnFormula') this.column = column;
  }

  text(text: string): void {
    if (this.column !== null) this.texts.set(this.column, (this.texts.get(this.column) ?? '') + text);
  }

  close(name: string): void {
    if (name === 'calculatedColumnFormula') this.column = null;
  }

  /** As Excel shows it in the table. */
  of(column: number, table: string): string | null {
    const text = this.texts.get(column);
    return text === undefined ? null : `=${shownFormula(text, table)}`;
  }
}

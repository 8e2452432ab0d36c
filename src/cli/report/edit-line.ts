import type { CellAddress } from '../../core/workbook/address';
import { fullAddress } from '../../core/workbook/address';
import type { CellContent, Edit } from '../../core/workbook/edits';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { type CellStyle, formatCellText, type WorkbookFile } from '../../xlsx';

/** An edit on one line, with what the cell shows before and after: `Behovskø!E26: Under modnig → Under modning`. */
export function editLine(file: WorkbookFile, edit: Edit, texts: Texts, language: Language): string {
  const shown = (content: CellContent): string => {
    if (typeof content === 'object' && content !== null && 'formula' in content) return content.formula;
    const { numberFormat } = styleAt(file, edit.address);
    const text = formatCellText(content, numberFormat, { dateSystem: file.dateSystem, language });
    return text.trim() === '' ? texts.terms.emptyCell : text;
  };
  return `${fullAddress(edit.address)}: ${shown(edit.was)} → ${shown(edit.to)}`;
}

/** The style of a cell, its row's or column's where the cell is not written. @throws RangeError for a sheet that is not there */
export function styleAt(file: WorkbookFile, { sheet: name, row, column }: CellAddress): CellStyle {
  const sheet = file.sheets.find((one) => one.name === name);
  const index =
    sheet?.rows.get(row)?.get(column)?.style ??
    sheet?.rowStyles.get(row) ??
    sheet?.columnStyles.get(column) ??
    0;
  const style = file.styles[index] ?? file.styles[0];
  if (!style) throw new RangeError(`${file.file} has no styles.`);
  return style;
}

import type { Mark } from '../../core/enrichment/enrichment';
import { MARK_LOOKS } from '../../core/enrichment/looks';
import { isOwnMark, markFormula } from '../../core/enrichment/own-names';
import { SEVERITIES } from '../../core/rules/count-by-severity';
import { withConditionalFormats, withoutConditionalFormats } from '../patch/conditional-formats';
import type { PackageEditor } from '../patch/package-editor';
import type { StyleBook } from '../patch/style-book';
import type { ConditionalFormatFile, WorkbookFile } from '../workbook-file';

/**
 * Marks cells by conditional formatting, below the user's own rules: the cells keep their formats, and taking a mark
 * away leaves no trace. Marks from before are taken away.
 */
export function writeMarks(
  editor: PackageEditor,
  { sheets }: WorkbookFile,
  marks: readonly Mark[],
  styles: StyleBook,
): void {
  for (const sheet of sheets) {
    const own = marks.filter(({ at }) => at.sheet === sheet.name);
    editor.change(sheet.path, (text) =>
      withConditionalFormats(withoutConditionalFormats(text, isOwnMark), formatsOf(own), styles),
    );
  }
}

function formatsOf(marks: readonly Mark[]): readonly ConditionalFormatFile[] {
  return SEVERITIES.flatMap((severity) => {
    const areas = marks
      .filter((mark) => mark.severity === severity)
      .map(({ at }) => ({ top: at.row, left: at.column, rows: 1, columns: 1 }));
    const { fill, colour } = MARK_LOOKS[severity];
    const look = { fill, colour, bold: null, italic: null };
    return areas.length === 0 ? [] : [{ areas, formula: markFormula(severity), look }];
  });
}

import { nextTag, rootOf } from './scan-xml';
import { spliced } from './splice';

/** A child of the sheet's root, from the start of its tag to the end of the last. */
export interface SheetElement {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand in a sheet, in this order (ISO 29500-1, CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export type SheetElementName = (typeof ORDER)[number];

/** The children of the sheet's root. The cells are not looked into. */
export function sheetElements(text: string): readonly SheetElement[] {
  const { tag: root, prefix } = rootOf(text);
  const found: SheetElement[] = [];
  let depth = 0;
  let start = 0;
  let tag = nextTag(text, root.end);
  while (tag) {
    const name = tag.name.slice(prefix.length);
    let { end } = tag;
    if (depth === 0) start = tag.start;
    if (depth === 0 && name === 'sheetData' && tag.kind === 'open') {
      const close = `</${tag.name}`;
      end = text.indexOf('>', text.lastIndexOf(close)) + 1;
      found.push({ name, start, end });
    } else {
      if (tag.kind === 'open') depth += 1;
      if (tag.kind === 'close') depth -= 1;
      if (depth < 0) break;
      if (depth === 0) found.push({ name, start, end });
    }
    tag = nextTag(text, end);
  }
  return found;
}

/** Puts an element where the order wants it, after others of the same name. */
export function withElement(text: string, name: SheetElementName, xml: string): string {
  const { tag: root } = rootOf(text);
  const place = ORDER.indexOf(name);
  const before = sheetElements(text).filter((one) => placeOf(one.name) <= place);
  const at = before.at(-1)?.end ?? root.end;
  return spliced(text, [{ start: at, end: at, text: xml }]);
}

function placeOf(name: string): number {
  const place = ORDER.findIndex((one) => one === name);
  // What is not known, as `mc:AlternateContent`, stands last.
  return place < 0 ? ORDER.length : place;
}

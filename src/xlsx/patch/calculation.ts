import { readRelationships, relationshipsPath } from '../package/relationships';
import { element } from '../../ooxml/write-xml';
import type { PackageEditor } from './package-editor';
import { rootOf, type Tag, tagsOf } from './scan-xml';
import { spliced, without, withAttribute } from './splice';

/** Has Excel work out every formula when it opens the workbook: what formulas gave before may not hold. */
export function calculateOnLoad(text: string): string {
  const { prefix } = rootOf(text);
  let before: Tag | null = null;
  for (const tag of tagsOf(text)) {
    const name = tag.name.slice(prefix.length);
    if (name === 'calcPr' && tag.kind !== 'close')
      return spliced(text, [withAttribute(text, tag, 'fullCalcOnLoad', '1')]);
    // What may stand before `calcPr`, in this order (ISO 29500-1, CT_Workbook); `sheets` is always there.
    if (/^(?:sheets|functionGroups|externalReferences|definedNames)$/.test(name) && tag.kind !== 'open')
      before = tag;
  }
  const at = before?.end ?? 0;
  return spliced(text, [{ start: at, end: at, text: element(`${prefix}calcPr`, { fullCalcOnLoad: 1 }) }]);
}

/** Excel makes the order of calculation anew; an old one that lists a cell without a formula is damage to it. */
export function dropCalculationChain(editor: PackageEditor, workbook: string): void {
  const chain = readRelationships(editor.opened, workbook).find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  editor.remove(chain.target);
  editor.change(relationshipsPath(workbook), (text) =>
    without(text, (attributes) => attributes.get('Id') === chain.id),
  );
  dropContentType(editor, chain.target);
}

export function dropContentType(editor: PackageEditor, path: string): void {
  editor.change('[Content_Types].xml', (text) =>
    without(text, (attributes) => attributes.get('PartName')?.toLowerCase() === `/${path}`.toLowerCase()),
  );
}

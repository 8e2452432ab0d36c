import { escapedXml } from '../sanitise';

/**
 * A figure as an inline content control that shows no frame, so that it can be found, compared and refreshed later.
 * Its id is given by `withUniqueIds` when the whole part is known.
 */
export function figureControl(field: string, text: string, runProperties: string): string {
  return (
    `<w:sdt><w:sdtPr><w:tag w:val="${escapedXml(field)}"/><w:id w:val="0"/>` +
    `<w15:appearance w15:val="hidden"/><w:text/></w:sdtPr><w:sdtContent>` +
    `<w:r>${runProperties}<w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r></w:sdtContent></w:sdt>`
  );
}

/** A place for a person to fill in: what is typed there replaces the prompt. */
export function toFillControl(field: string, prompt: string, runProperties: string): string {
  return (
    `<w:sdt><w:sdtPr><w:tag w:val="${escapedXml(field)}"/><w:id w:val="0"/><w:showingPlcHdr/><w:text/></w:sdtPr>` +
    `<w:sdtContent><w:r>${runProperties}<w:t xml:space="preserve">${escapedXml(prompt)}</w:t></w:r></w:sdtContent></w:sdt>`
  );
}

const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Declares, on a part's root, the namespace that hidden controls need, as one that older readers may pass over. */
export function withControlNamespace(xml: string): string {
  if (!xml.includes('<w15:appearance')) return xml;
  const [root] = /<w:\w+(?:\s[^>]*)?>/.exec(xml) ?? [];
  if (root === undefined) return xml;
  let declared = root;
  if (!declared.includes('xmlns:w15=')) declared = withAttribute(declared, `xmlns:w15="${W15}"`);
  if (!declared.includes('xmlns:mc=')) declared = withAttribute(declared, `xmlns:mc="${MC}"`);
  const ignorable = /mc:Ignorable="([^"]*)"/.exec(declared)?.[1];
  if (ignorable === undefined) declared = withAttribute(declared, 'mc:Ignorable="w15"');
  else if (!ignorable.split(/\s+/).includes('w15')) {
    declared = declared.replace(/mc:Ignorable="[^"]*"/, () => `mc:Ignorable="${`${ignorable} w15`.trim()}"`);
  }
  return xml.replace(root, () => declared);
}

function withAttribute(tag: string, attribute: string): string {
  return tag.replace(/\s*\/?>$/, (end) => ` ${attribute}${end.trim()}`);
}

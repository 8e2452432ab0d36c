import type { TemplateContent } from '../../core/fault';
import { scanXml, type XmlVisitor } from '../word/scan-xml';

/** Kinds of relationship that run something, or put something in that is not seen in the template. */
const REFUSED_RELATIONSHIPS: ReadonlyMap<string, TemplateContent> = new Map([
  ['vbaproject', 'macros'],
  ['wordvbadata', 'macros'],
  ['oleobject', 'ole'],
  ['control', 'active-x'],
  ['activexcontrolbinary', 'active-x'],
  ['afchunk', 'alt-chunk'],
  ['subdocument', 'external'],
]);

const REFUSED_ELEMENTS: ReadonlyMap<string, TemplateContent> = new Map([
  ['altChunk', 'alt-chunk'],
  ['OLEObject', 'ole'],
  ['objectEmbed', 'ole'],
  ['objectLink', 'ole'],
  ['subDoc', 'external'],
]);

/** Fields that start a program or fetch something each time the document is opened. */
const REFUSED_FIELDS: readonly (readonly [RegExp, TemplateContent])[] = [
  [/^\s*DDE(?:AUTO)?\b/i, 'dde'],
  [/^\s*(?:INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD)\b/i, 'external'],
  [/^\s*(?:MACROBUTTON\s+(?!NoMacro)|AUTOTEXT\b.*\bDDE)/i, 'macros'],
];

/**
 * What in a part of a template is not let through; null when nothing is. `also` goes through the part in the same turn.
 * @throws {Error} when the XML is damaged
 */
export function refusedContent(path: string, xml: string, also: XmlVisitor = {}): TemplateContent | null {
  const found = new Set<TemplateContent>();
  const report = (content: TemplateContent | null | undefined): void => {
    if (content) found.add(content);
  };
  if (path.endsWith('.rels')) scanXml(xml, relationshipVisitor(report));
  else if (path === '[Content_Types].xml') {
    scanXml(xml, {
      open(_, attributes) {
        if (/macroEnabled|vbaProject/i.test(attributes.get('ContentType') ?? '')) report('macros');
      },
    });
  } else scanXml(xml, both(contentVisitor(report), also));
  return [...found][0] ?? null;
}

type Report = (content: TemplateContent | null | undefined) => void;

function relationshipVisitor(report: Report): XmlVisitor {
  return {
    open(name, attributes) {
      if (localName(name) !== 'Relationship') return;
      const type = (attributes.get('Type') ?? '').replace(/^.*\//, '').toLowerCase();
      report(REFUSED_RELATIONSHIPS.get(type));
      const isExternal = attributes.get('TargetMode')?.toLowerCase() === 'external';
      // A link is followed only when someone clicks it; the attached template is taken out afterwards.
      if (isExternal && type !== 'hyperlink' && type !== 'attachedtemplate') report('external');
    },
  };
}

/** Field codes may be cut in pieces over several runs, so they are put together before they are judged. */
function contentVisitor(report: Report): XmlVisitor {
  const codes: string[] = [];
  let isInCode = false;
  const judge = (code: string): void => report(REFUSED_FIELDS.find(([pattern]) => pattern.test(code))?.[1]);
  return {
    open(name, attributes) {
      const local = localName(name);
      report(REFUSED_ELEMENTS.get(local));
      if (local === 'fldSimple') judge(attributes.get('w:instr') ?? '');
      if (local === 'instrText') isInCode = true;
      if (local !== 'fldChar') return;
      const kind = attributes.get('w:fldCharType');
      if (kind === 'begin') codes.push('');
      else judge(kind === 'end' ? (codes.pop() ?? '') : (codes.at(-1) ?? ''));
    },
    text(text) {
      if (isInCode && codes.length > 0) codes.push((codes.pop() ?? '') + text);
    },
    close(name) {
      if (localName(name) === 'instrText') isInCode = false;
    },
  };
}

function both(one: XmlVisitor, other: XmlVisitor): XmlVisitor {
  return {
    open(name, attributes) {
      one.open?.(name, attributes);
      other.open?.(name, attributes);
    },
    text(text) {
      one.text?.(text);
      other.text?.(text);
    },
    close(name) {
      one.close?.(name);
      other.close?.(name);
    },
  };
}

function localName(name: string): string {
  return name.replace(/^.*:/, '');
}

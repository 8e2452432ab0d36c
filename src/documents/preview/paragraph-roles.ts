import { scanXml } from '../word/scan-xml';

/** What a paragraph is in a document, by its style's built-in name, whatever the style looks like. */
export type Role = 'title' | 'heading-1' | 'heading-2' | 'heading-3' | 'item' | 'point' | 'quiet' | 'body';

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^title$/, 'title'],
  [/^heading 1$/, 'heading-1'],
  [/^heading 2$/, 'heading-2'],
  [/^heading [3-9]$/, 'heading-3'],
  [/^list bullet/, 'item'],
  [/^list (?:number|paragraph)/, 'point'],
  [/^caption$/, 'heading-3'],
];

/** The role of each style; of one without, that of the style it is based on. */
export function paragraphRoles(stylesXml: string): ReadonlyMap<string, Role> {
  const names = new Map<string, string>();
  const basedOn = new Map<string, string>();
  const numbered = new Set<string>();
  let id = '';
  scanXml(stylesXml, {
    open(name, attributes) {
      const value = attributes.get('w:val') ?? '';
      if (name === 'w:style') id = attributes.get('w:styleId') ?? '';
      else if (name === 'w:name') names.set(id, value.toLowerCase());
      else if (name === 'w:basedOn') basedOn.set(id, value);
      else if (name === 'w:numPr') numbered.add(id);
    },
  });
  const roles = new Map<string, Role>();
  for (const style of names.keys()) {
    const role = roleOf(style, names, basedOn);
    roles.set(style, role === 'body' && numbered.has(style) ? 'point' : role);
  }
  return roles;
}

function roleOf(
  style: string,
  names: ReadonlyMap<string, string>,
  basedOn: ReadonlyMap<string, string>,
): Role {
  const seen = new Set<string>();
  for (let at: string | undefined = style; at !== undefined && !seen.has(at); at = basedOn.get(at)) {
    const name = names.get(at) ?? '';
    const found = ROLES.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
    seen.add(at);
  }
  return 'body';
}

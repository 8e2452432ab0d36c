import { scanXml } from './scan-xml';

/** What must be known of a template's styles, by their ids. Styles are found by their built-in names. */
export interface TemplateStyles {
  readonly bulletList: string | null;
  readonly placeholder: string | null;
  /** Paragraph styles that number or outline their paragraphs: one of them is never made into several. */
  readonly standAlone: ReadonlySet<string>;
}

export function readStyles(stylesXml: string): TemplateStyles {
  const names = new Map<string, string>();
  const basedOn = new Map<string, string>();
  const marked = new Set<string>();
  let id = '';
  scanXml(stylesXml, {
    open(name, attributes) {
      const value = attributes.get('w:val') ?? '';
      if (name === 'w:style') id = attributes.get('w:styleId') ?? '';
      else if (name === 'w:name') names.set(value.toLowerCase(), id);
      else if (name === 'w:basedOn') basedOn.set(id, value);
      else if (name === 'w:numPr' || name === 'w:outlineLvl') marked.add(id);
    },
  });
  const standAlone = new Set([...names.values()].filter((style) => inherits(style, marked, basedOn)));
  return {
    bulletList: names.get('list bullet') ?? null,
    placeholder: names.get('placeholder text') ?? null,
    standAlone,
  };
}

function inherits(style: string, marked: ReadonlySet<string>, basedOn: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = style; at !== undefined && !seen.has(at); at = basedOn.get(at)) {
    if (marked.has(at)) return true;
    seen.add(at);
  }
  return false;
}

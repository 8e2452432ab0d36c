/** A content control, as it stands in a part of a document that people have worked in. */
export interface Control {
  /** Its tag; empty where it has none. */
  readonly field: string;
  /** What a reader sees when all tracked changes are accepted; empty while the prompt is shown. */
  readonly text: string;
  /** The texts of its runs, each from its first up to its last character in the part's XML. */
  readonly ranges: readonly TextRange[];
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

interface OpenControl {
  field: string | null;
  showsPrompt: boolean;
  readonly ranges: TextRange[];
  text: string;
}

const TOKEN =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([\w:.-]+)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)(\/?)>/g;

/** What Word takes away when the change is accepted. */
const GONE = new Set(['w:del', 'w:moveFrom']);

/** The controls of a part, in the order in which they end. */
export function controlsIn(xml: string): readonly Control[] {
  const found: Control[] = [];
  const open: OpenControl[] = [];
  let gone = 0;
  let textStart = -1;
  for (const match of xml.matchAll(TOKEN)) {
    const [token, closing, name = '', attributes = '', selfClosing] = match;
    if (name === '') continue;
    const control = open.at(-1);
    if (closing === '/') {
      if (name === 'w:t' && textStart >= 0) {
        const range = { start: textStart, end: match.index };
        if (gone === 0) for (const one of open) add(one, xml, range);
        textStart = -1;
      } else if (GONE.has(name)) gone -= 1;
      else if (name === 'w:sdt') {
        const done = open.pop();
        if (done)
          found.push({
            field: done.field ?? '',
            text: done.showsPrompt ? '' : done.text,
            ranges: done.ranges,
          });
      }
      continue;
    }
    if (name === 'w:t' && selfClosing === '') textStart = match.index + token.length;
    else if (GONE.has(name) && selfClosing === '') gone += 1;
    else if (name === 'w:sdt') open.push({ field: null, showsPrompt: false, ranges: [], text: '' });
    else if (control && name === 'w:tag') control.field ??= unescaped(valueOf(attributes));
    else if (control && name === 'w:showingPlcHdr') control.showsPrompt = isOn(attributes);
    else if (gone === 0 && (name === 'w:tab' || name === 'w:br')) for (const one of open) one.text += ' ';
    else if (gone === 0 && name === 'w:noBreakHyphen') for (const one of open) one.text += '\u2011';
  }
  return found;
}

/** The visible text of a part, a line for each paragraph, tracked changes accepted. */
export function textIn(xml: string): string {
  let text = '';
  let gone = 0;
  let textStart = -1;
  for (const match of xml.matchAll(TOKEN)) {
    const [token, closing, name = '', , selfClosing] = match;
    if (closing === '/') {
      if (name === 'w:t' && textStart >= 0) {
        if (gone === 0) text += unescaped(xml.slice(textStart, match.index));
        textStart = -1;
      } else if (GONE.has(name)) gone -= 1;
      else if (name === 'w:p') text += '\n';
    } else if (name === 'w:t' && selfClosing === '') textStart = match.index + token.length;
    else if (GONE.has(name) && selfClosing === '') gone += 1;
    else if (gone === 0 && (name === 'w:tab' || name === 'w:br')) text += name === 'w:br' ? '\n' : ' ';
  }
  return text;
}

function add(control: OpenControl, xml: string, range: TextRange): void {
  control.ranges.push(range);
  control.text += unescaped(xml.slice(range.start, range.end));
}

function valueOf(attributes: string): string {
  const [, quoted] = /\sw:val=("[^"]*"|'[^']*')/.exec(attributes) ?? [];
  return quoted?.slice(1, -1) ?? '';
}

function isOn(attributes: string): boolean {
  return !/\sw:val=["'](?:0|false|off)["']/.test(attributes);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex: string, decimal: string, name: string) => {
      if (name) return NAMED[name] ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

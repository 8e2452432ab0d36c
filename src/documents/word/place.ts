/** A piece of the template as docxtemplater hands it out: a tag, or what stands between tags. */
export interface XmlPart {
  readonly type: string;
  readonly value: string;
  readonly tag?: string;
  readonly position?: string;
}

interface Paragraph {
  properties: string;
  /** How many elements (a link, a tracked change, a control) are open around the text at hand. */
  wrappers: number;
}

const WRAPPERS =
  /<(\/?)w:(?:hyperlink|ins|del|moveTo|moveFrom|smartTag|fldSimple|customXml|dir|bdo)\b[^>]*?(\/?)>/g;

/** Follows the template as it is written out, and knows what stands around the field at hand. */
export class Place {
  private paragraphs: Paragraph[] = [];
  private recording: 'paragraph' | 'run' | null = null;
  private run: string | null = null;

  see(part: XmlPart): void {
    if (this.recording === 'paragraph' && this.paragraph) this.paragraph.properties += part.value;
    if (this.recording === 'run' && this.run !== null) this.run += part.value;
    if (part.type === 'tag') this.seeTag(part);
    else if (part.type === 'content' && this.paragraph) this.countWrappers(part.value, this.paragraph);
  }

  /** Whether text here is in a run of a paragraph; elsewhere (document properties, drawings) it is bare text. */
  get isInRun(): boolean {
    return this.run !== null && this.paragraph !== undefined;
  }

  /** The `w:rPr` of the run at hand. */
  get runProperties(): string {
    return this.run ?? '';
  }

  /** The `w:pPr` of the paragraph at hand. */
  get paragraphProperties(): string {
    return this.paragraph?.properties ?? '';
  }

  /** Whether the run stands directly in its paragraph. */
  get isFree(): boolean {
    return this.isInRun && this.paragraph?.wrappers === 0;
  }

  private get paragraph(): Paragraph | undefined {
    return this.paragraphs.at(-1);
  }

  private seeTag({ tag, position, value }: XmlPart): void {
    if (position === 'selfclosing') return;
    const opens = position === 'start';
    if (tag === 'w:p') {
      if (opens) this.paragraphs.push({ properties: '', wrappers: 0 });
      else this.paragraphs.pop();
      this.run = null;
    } else if (tag === 'w:r') {
      this.run = opens ? '' : null;
    } else if (tag === 'w:pPr') {
      this.recording = opens ? 'paragraph' : null;
      if (opens && this.paragraph) this.paragraph.properties = value;
    } else if (tag === 'w:rPr' && this.run !== null && this.recording !== 'paragraph') {
      this.recording = opens ? 'run' : null;
      if (opens) this.run = value;
    } else if (tag === 'w:sdt' && this.paragraph) {
      this.paragraph.wrappers += opens ? 1 : -1;
    }
  }

  private countWrappers(xml: string, paragraph: Paragraph): void {
    for (const [, closes, closesItself] of xml.matchAll(WRAPPERS)) {
      if (closesItself === '') paragraph.wrappers += closes === '' ? 1 : -1;
    }
  }
}

import { parseFullAddress } from '../../core/workbook/address';
import type { CellAddress } from '../../core/workbook/address';
import { openDocument } from '../compare/open-document';
import type { Provenance } from '../provenance/provenance';
import { textOf } from '../word/package';
import { scanXml, type XmlVisitor } from '../word/scan-xml';
import { CHART_NAME } from '../word/chart';
import { paragraphRoles, type Role } from './paragraph-roles';

/** A document as a narrow pane shows it: what it says, in its order, without its looks. Plain data. */
export type PreviewBlock =
  | { readonly kind: 'paragraph'; readonly role: Role; readonly content: readonly PreviewInline[] }
  | { readonly kind: 'table'; readonly rows: readonly PreviewRow[] }
  | { readonly kind: 'chart'; readonly text: string };

export interface PreviewRow {
  readonly isHead: boolean;
  /** The paragraphs of each cell. */
  readonly cells: readonly (readonly PreviewBlock[])[];
}

export type PreviewInline =
  | { readonly kind: 'text'; readonly text: string; readonly isBold: boolean }
  | { readonly kind: 'figure'; readonly text: string; readonly cell: CellAddress | null }
  /** A place to fill in; `cell` is where in the workbook it could have stood. */
  | { readonly kind: 'missing'; readonly text: string; readonly cell: CellAddress | null };

interface OpenControl {
  field: string;
  showsPrompt: boolean;
}

interface OpenParagraph {
  role: Role;
  readonly content: PreviewInline[];
}

/**
 * Reads a document that was made here, so that what is seen is what is in the file, from whatever template.
 * @throws {Fault} of `openDocument`
 */
export function previewOf(bytes: Uint8Array, file: string): readonly PreviewBlock[] {
  const { parts, provenance } = openDocument(bytes, file);
  const roles = paragraphRoles(textOf(parts, 'word/styles.xml') ?? '<none/>');
  const reader = new PreviewReader(roles, provenance);
  scanXml(textOf(parts, 'word/document.xml') ?? '<none/>', reader);
  return reader.blocks;
}

class PreviewReader implements XmlVisitor {
  readonly blocks: PreviewBlock[] = [];
  /** Where blocks go: the document's, or those of the cells that are open. */
  readonly #places: PreviewBlock[][] = [this.blocks];
  readonly #tables: { rows: PreviewRow[] }[] = [];
  readonly #rows: { isHead: boolean; cells: (readonly PreviewBlock[])[] }[] = [];
  readonly #controls: OpenControl[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #cells: ReadonlyMap<string, CellAddress | null>;
  #isText = false;
  #isBold = false;
  #skipped = 0;

  constructor(
    private readonly roles: ReadonlyMap<string, Role>,
    { figures, missing }: Provenance,
  ) {
    this.#cells = new Map(
      [...figures, ...missing].map(({ field, cells }) => [field, parseFullAddress(cells[0] ?? '')]),
    );
  }

  open(name: string, attributes: { get(name: string): string | undefined }): void {
    if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') this.#skipped += 1;
    if (this.#skipped > 0) return;
    const value = attributes.get('w:val') ?? '';
    const paragraph = this.#paragraphs.at(-1);
    const control = this.#controls.at(-1);
    if (name === 'w:p') this.#paragraphs.push({ role: 'body', content: [] });
    else if (name === 'w:pStyle' && paragraph) paragraph.role = this.roles.get(value) ?? 'body';
    else if (name === 'w:r') this.#isBold = false;
    else if (name === 'w:b') this.#isBold = value !== '0' && value !== 'false';
    else if (name === 'w:t') this.#isText = true;
    else if (name === 'w:br' || name === 'w:tab') this.#add(' ');
    else if (name === 'w:sdt') this.#controls.push({ field: '', showsPrompt: false });
    else if (name === 'w:tag' && control) control.field = value;
    else if (name === 'w:showingPlcHdr' && control) control.showsPrompt = true;
    else if (name === 'wp:docPr') this.#chart(attributes.get('name') ?? '', attributes.get('descr') ?? '');
    else if (name === 'w:tbl') this.#tables.push({ rows: [] });
    else if (name === 'w:tr') this.#rows.push({ isHead: false, cells: [] });
    else if (name === 'w:tblHeader') this.#markHead();
    else if (name === 'w:tc') this.#places.push([]);
  }

  text(text: string): void {
    if (this.#isText && this.#skipped === 0) this.#add(text);
  }

  close(name: string): void {
    if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') this.#skipped -= 1;
    if (this.#skipped > 0) return;
    if (name === 'w:t') this.#isText = false;
    else if (name === 'w:sdt') this.#controls.pop();
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tc') this.#rows.at(-1)?.cells.push(this.#places.pop() ?? []);
    else if (name === 'w:tr') {
      const row = this.#rows.pop();
      if (row) this.#tables.at(-1)?.rows.push(row);
    } else if (name === 'w:tbl') {
      const table = this.#tables.pop();
      if (table) this.#places.at(-1)?.push({ kind: 'table', rows: table.rows });
    }
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || text === '') return;
    const control = this.#controls.findLast(({ field }) => field !== '');
    if (!control) {
      paragraph.content.push({ kind: 'text', text, isBold: this.#isBold });
      return;
    }
    const cell = this.#cells.get(control.field) ?? null;
    paragraph.content.push({ kind: control.showsPrompt ? 'missing' : 'figure', text, cell });
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || paragraph.content.length === 0) return;
    this.#places.at(-1)?.push({ kind: 'paragraph', ...paragraph });
  }

  #chart(name: string, text: string): void {
    if (name.startsWith(CHART_NAME)) this.#places.at(-1)?.push({ kind: 'chart', text });
  }

  #markHead(): void {
    const row = this.#rows.at(-1);
    if (row) row.isHead = true;
  }
}

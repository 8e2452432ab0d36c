import type { XmlVisitor } from '../word/scan-xml';

/** Where in a part of a template something stands, counted from 1 as a person would. */
export interface TemplatePlace {
  readonly path: string;
  /** Paragraphs of the body, those in tables and text boxes too. */
  readonly paragraph: number;
  /** Null outside tables; of nested tables the innermost. */
  readonly table: { readonly number: number; readonly row: number; readonly column: number } | null;
  readonly isInTextBox: boolean;
  /** The containers around it, outermost first: a loop begins and ends in the same. */
  readonly containers: readonly string[];
}

export interface TemplateParagraph {
  readonly place: TemplatePlace;
  readonly text: string;
}

interface OpenTable {
  readonly id: number;
  row: number;
  column: number;
}

/**
 * Reads the paragraphs of a part, each with its text and place, while the part is gone through. What stands twice for
 * older readers (`mc:Fallback`) is read once, and what is deleted by a tracked change is not read.
 */
export function paragraphReader(path: string): {
  readonly visitor: Required<XmlVisitor>;
  readonly paragraphs: () => readonly TemplateParagraph[];
} {
  const paragraphs: TemplateParagraph[] = [];
  const open: { text: string; place: TemplatePlace }[] = [];
  const tables: OpenTable[] = [];
  const containers: string[] = [];
  let paragraphCount = 0;
  let tableCount = 0;
  let boxCount = 0;
  let boxes = 0;
  let fallbacks = 0;
  let isText = false;
  const visitor: Required<XmlVisitor> = {
    open(name) {
      if (name === 'mc:Fallback') fallbacks += 1;
      if (fallbacks > 0) return;
      const table = tables.at(-1);
      if (name === 'w:tbl') {
        tables.push({ id: (tableCount += 1), row: 0, column: 0 });
        containers.push(`table ${tableCount}`);
      } else if (name === 'w:tr' && table) {
        [table.row, table.column] = [table.row + 1, 0];
        containers.push(`row ${table.row}`);
      } else if (name === 'w:tc' && table) {
        table.column += 1;
        containers.push(`cell ${table.column}`);
      } else if (name === 'w:txbxContent') {
        boxes += 1;
        containers.push(`box ${(boxCount += 1)}`);
      } else if (name === 'w:p') {
        paragraphCount += 1;
        open.push({
          text: '',
          place: {
            path,
            paragraph: paragraphCount,
            table: table ? { number: table.id, row: table.row, column: table.column } : null,
            isInTextBox: boxes > 0,
            containers: [...containers],
          },
        });
      } else if (name === 'w:t') isText = true;
      else if (name === 'w:tab' || name === 'w:br') add(' ');
    },
    text(text) {
      if (isText && fallbacks === 0) add(text);
    },
    close(name) {
      if (name === 'mc:Fallback') fallbacks -= 1;
      if (fallbacks > 0) return;
      if (name === 'w:t') isText = false;
      else if (name === 'w:p') {
        const done = open.pop();
        if (done) paragraphs.push(done);
      } else if (name === 'w:tbl') {
        tables.pop();
        containers.pop();
      } else if (name === 'w:tr' || name === 'w:tc' || name === 'w:txbxContent') {
        if (name === 'w:txbxContent') boxes -= 1;
        containers.pop();
      }
    },
  };
  return {
    visitor,
    paragraphs: () => paragraphs.toSorted((a, b) => a.place.paragraph - b.place.paragraph),
  };

  function add(text: string): void {
    const paragraph = open.at(-1);
    if (paragraph) paragraph.text += text;
  }
}

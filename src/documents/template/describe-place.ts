import type { Texts } from '../../locales/texts';
import type { TemplatePlace } from './template-text';

/** Where in a template, as a person would look for it: `tabell 2, rad 1, kolonne 3`. */
export function describePlace(place: TemplatePlace | null, texts: Texts): string {
  const t = texts.documents.templatePart;
  if (!place) return t.other;
  const { path, table, paragraph, isInTextBox } = place;
  const part = partName(path, t);
  const within = table ? t.table(table.number, table.row, table.column) : t.paragraph(paragraph);
  return [part, isInTextBox ? t.textBox : '', within].filter((piece) => piece !== '').join(', ');
}

function partName(path: string, names: Texts['documents']['templatePart']): string {
  if (path === 'word/document.xml') return names.body;
  if (path.startsWith('word/header')) return names.header;
  return path.startsWith('word/footer') ? names.footer : names.notes;
}

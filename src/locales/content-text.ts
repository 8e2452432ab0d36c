import type { CellContent } from '../core/workbook/edits';
import type { Language } from './language';
import type { Texts } from './texts';

/** What a cell holds, as a person reads it: `4,8`, `=F7-H7`, `(tom)`. */
export function contentText(content: CellContent, texts: Texts, language: Language): string {
  if (content === null || content === '') return texts.terms.emptyCell;
  if (typeof content === 'number')
    return language === 'en' ? String(content) : String(content).replace('.', ',');
  if (typeof content === 'boolean') return texts.terms.truth[content ? 'yes' : 'no'];
  if (typeof content === 'string') return content;
  return 'formula' in content ? content.formula : content.error;
}

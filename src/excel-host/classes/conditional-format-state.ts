import { itemNotFound } from '../errors';
import type { ConditionalFormatState } from '../model/conditional-format';
import { requireAllowed } from '../model/protection';
import type { ConditionalFormatTarget } from '../registry/targets';

/** @throws ItemNotFound when it was deleted */
export function formatState({ sheet, id }: ConditionalFormatTarget): ConditionalFormatState {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound('conditional format');
  return found;
}

/** @throws ItemNotFound, AccessDenied */
export function changeFormat(
  target: ConditionalFormatTarget,
  changes: Partial<ConditionalFormatState>,
): void {
  const { sheet, id } = target;
  formatState(target);
  requireAllowed(sheet, 'allowFormatCells');
  sheet.set(
    'conditionalFormats',
    sheet.conditionalFormats.map((format) => (format.id === id ? { ...format, ...changes } : format)),
  );
}

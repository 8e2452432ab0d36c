import { fieldName } from '../../locales/field-name';
import type { Texts } from '../../locales/texts';
import type { Difference } from './verify';

/** A figure that stands in a document several times, with its unit and without, differs once to whoever reads of it. */
export function toldOnce(differences: readonly Difference[], texts: Texts): readonly Difference[] {
  const figure = (text: string | null): string => (text ?? '').replace(/[^\d,.\u2212]/g, '');
  const keyOf = ({ field, kind, memo, workbook }: Difference): string =>
    [fieldName(field, texts), kind, figure(memo) || memo, figure(workbook) || workbook].join(' ');
  return [...new Map(differences.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}

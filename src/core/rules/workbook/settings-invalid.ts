import type { SheetMistake } from '../../settings/settings-sheet';
import { termsData, textData } from '../data';
import { defineRule } from '../define-rule';
import type { FindingData } from '../finding';

/** A row of a settings sheet that cannot be understood. While there is one, nothing that the sheet says is in force. */
export const settingsInvalid = defineRule({
  id: 'workbook/settings-invalid',
  severity: 'error',
  fix: null,
  *check({ settingsMistakes }) {
    for (const { at, found, expected } of settingsMistakes) {
      const [message, data] = told(expected);
      yield { at, need: null, message, data: { found: textData(found), ...data } };
    }
  },
});

function told(expected: SheetMistake['expected']): readonly [message: string, data: FindingData] {
  switch (expected.kind) {
    case 'nothing-known':
      return ['name', {}];
    case 'nearest':
      return ['near', { expected: textData(expected.name) }];
    case 'setting':
      return ['kind', { known: termsData(expected.vocabulary) }];
    case 'value':
      return ['value', { known: termsData(expected.vocabulary) }];
    case 'range':
      return ['value', { known: textData(expected.text) }];
  }
}

import type { templateFaults as bokmal, templateWarnings as bokmalWarnings } from '../nb/template-faults';

export const templateFaults: typeof bokmal = {
  unknown: (field, hint) =>
    `There is no field “${field}”. ${hint === null ? 'Correct the name or remove the field.' : `Did you mean “${hint}”?`}`,
  unclosed: (field) => `The field “${field}” lacks its end ]]. Correct it in Word.`,
  unopened: (field) => `Before “${field}”, [[ is missing. Put it in, or remove ]].`,
  'loop-unclosed': (field) => `“${field}” is not ended. Put in [[/${field.replace(/^[#^]/, '')}]].`,
  'loop-unopened': (field) => `“${field}” ends what has not begun. Put in the beginning, or remove it.`,
  'loop-crossed': (field) =>
    `“${field}” stands elsewhere than its beginning: in another table, box or list. Move it out or in.`,
  outside: (field, hint) =>
    `The field “${field}” belongs in the list “${hint ?? ''}”. Move it in between [[#${hint ?? ''}]] and [[/${hint ?? ''}]].`,
  'wrong-use': (field) =>
    `“${field}” is used wrongly: a list or a condition begins with # and ends with /, a field stands by itself.`,
  form: (field, hint) => `“${field}” cannot be written so. After the bar there may stand: ${hint ?? ''}.`,
  'chart-place': (field) => `The chart “${field}” can stand in the body only. Move it there.`,
};

export const templateWarnings: typeof bokmalWarnings = {
  missing: (field) => `The template lacks the field “${field}”, which such a document should have.`,
  'assumption-missing': (_field) =>
    'The programme’s figures lack the assumption they rest on. Put in [[forutsetning]] beside them.',
  'tracked-changes': (_field) => 'The template has tracked changes. They count as accepted.',
};

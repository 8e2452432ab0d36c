import type { TemplateFaultCode } from '../../core/fault';

type Say = (field: string, hint: string | null) => string;

/** What is wrong with a field of a template, and what to do; where it stands is said beside it. */
export const templateFaults: Readonly<Record<TemplateFaultCode, Say>> = {
  unknown: (field, hint) =>
    `Feltet «${field}» finnes ikke. ${hint === null ? 'Rett navnet eller fjern feltet.' : `Mente du «${hint}»?`}`,
  unclosed: (field) => `Feltet «${field}» mangler avslutningen ]]. Rett det i Word.`,
  unopened: (field) => `Foran «${field}» mangler [[. Sett det inn, eller fjern ]].`,
  'loop-unclosed': (field) => `«${field}» er ikke avsluttet. Sett inn [[/${field.replace(/^[#^]/, '')}]].`,
  'loop-unopened': (field) =>
    `«${field}» avslutter noe som ikke er begynt. Sett inn begynnelsen, eller fjern den.`,
  'loop-crossed': (field) =>
    `«${field}» står et annet sted enn begynnelsen: i en annen tabell, boks eller liste. Flytt den ut eller inn.`,
  outside: (field, hint) =>
    `Feltet «${field}» hører til i listen «${hint ?? ''}». Flytt det inn mellom [[#${hint ?? ''}]] og [[/${hint ?? ''}]].`,
  'wrong-use': (field) =>
    `«${field}» er brukt feil: En liste eller et vilkår begynner med # og avsluttes med /, et felt står for seg selv.`,
  form: (field, hint) => `«${field}» kan ikke skrives slik. Bak streken kan det stå: ${hint ?? ''}.`,
  'chart-place': (field) => `Diagrammet «${field}» kan bare stå i brødteksten. Flytt det dit.`,
};

/** What a template could do better. */
export const templateWarnings = {
  missing: (field: string): string => `Malen mangler feltet «${field}», som et slikt dokument bør ha.`,
  'assumption-missing': (_field: string): string =>
    'Tallene for programmet mangler forutsetningen de hviler på. Sett inn [[forutsetning]] ved dem.',
  'tracked-changes': (_field: string): string => 'Malen har sporede endringer. De regnes som godtatt.',
};
